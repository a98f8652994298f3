// As in Request Tracker 5: the hint is content of the editor until the editor has the focus.
globalThis.CKEDITOR.once('instanceCreated', ({ editor }) => {
  editor.on('contentDom', () => {
    const body = editor.editable();
    body.addClass('placeholder');
    body.setHtml('<p>Type your message here</p>');
    editor.on('focus', () => {
      if (!body.hasClass('placeholder')) return;
      body.removeClass('placeholder');
      body.setHtml('<p><br></p>');
    });
  });
});
await import('./ckeditor4.js');
