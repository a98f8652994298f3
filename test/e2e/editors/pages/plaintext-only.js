const box = document.querySelector('#editor');
box.contentEditable = 'plaintext-only';
box.style.minHeight = '2em';
box.style.whiteSpace = 'pre-wrap';
globalThis.subject = { box: () => box, read: () => box.innerText };
