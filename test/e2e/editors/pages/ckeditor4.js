const { CKEDITOR } = globalThis;
const editor = CKEDITOR.replace('editor', { versionCheck: false, customConfig: '', contentsCss: [] });
const words = (html) =>
  html
    .replace(/<\/p>/g, '\n\n')
    .replace(/<br[^>]*>\s*/g, '\n')
    .replace(/<[^>]*>/g, '');
editor.on('instanceReady', () => {
  globalThis.subject = {
    frame: () => editor.container.$.querySelector('iframe'),
    box: () => editor.editable().$,
    read: () => {
      const area = document.createElement('textarea');
      area.innerHTML = words(editor.getData());
      return area.value;
    },
  };
});
