const [editor] = await globalThis.tinymce.init({
  selector: '#editor',
  inline: true,
  base_url: '/vendor/tinymce',
  license_key: 'gpl',
});
globalThis.subject = { box: () => editor.getBody(), read: () => editor.getContent({ format: 'text' }) };
