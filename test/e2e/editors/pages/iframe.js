// A frame without an address of its own, as CKEditor 4, TinyMCE and Proton make it: no content script runs there.
const frame = document.createElement('iframe');
document.querySelector('#editor').append(frame);
const inner = frame.contentDocument;
inner.body.contentEditable = 'true';
globalThis.subject = { frame: () => frame, box: () => inner.body, read: () => inner.body.innerText };
