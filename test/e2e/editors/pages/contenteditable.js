const box = document.querySelector('#editor');
box.contentEditable = 'true';
globalThis.subject = { box: () => box, read: () => box.innerText };
