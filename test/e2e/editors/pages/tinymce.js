const area = document.createElement('textarea');
document.querySelector('#editor').append(area);
const [editor] = await globalThis.tinymce.init({
  target: area,
  base_url: '/vendor/tinymce',
  license_key: 'gpl',
  menubar: false,
  promotion: false,
});
globalThis.subject = {
  frame: () => editor.iframeElement,
  box: () => editor.getBody(),
  read: () => editor.getContent({ format: 'text' }),
};
