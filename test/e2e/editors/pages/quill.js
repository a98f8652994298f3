const quill = new globalThis.Quill('#editor', { theme: 'snow' });
globalThis.subject = { box: () => quill.root, read: () => quill.getText() };
