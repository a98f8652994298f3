const box = document.querySelector('#editor');
box.contentEditable = 'true';
box.style.minHeight = '2em';
globalThis.subject = { box: () => box, read: () => box.innerText };
