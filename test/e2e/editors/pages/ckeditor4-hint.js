// As in Request Tracker 5: a hint is content of the editor until the editor has the focus.
globalThis.CKEDITOR.once('instanceCreated', ({ editor }) => {
  editor.once('contentDom', () => {
    const body = editor.editable();
    body.addClass('placeholder');
    body.setHtml('<p>Type your message here</p>');
    editor.once('focus', () => {
      body.removeClass('placeholder');
      body.setHtml('<p><br></p>');
      const range = editor.createRange();
      range.moveToElementEditStart(body.getFirst());
      range.select();
    });
  });
});
await import('./ckeditor4.js');
