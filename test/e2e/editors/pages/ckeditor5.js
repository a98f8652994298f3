const editor = await globalThis.ClassicEditor.create(document.querySelector('#editor'), { licenseKey: 'GPL' });
const words = (html) =>
  html
    .replace(/<\/p>/g, '\n\n')
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '');
globalThis.subject = {
  box: () => editor.ui.getEditableElement(),
  read: () => {
    const area = document.createElement('textarea');
    area.innerHTML = words(editor.getData());
    return area.value;
  },
};
