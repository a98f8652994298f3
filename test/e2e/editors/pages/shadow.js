const root = document.querySelector('#editor').attachShadow({ mode: 'open' });
const box = document.createElement('div');
box.contentEditable = 'true';
box.style.minHeight = '2em';
root.append(box);
globalThis.subject = { box: () => box, read: () => box.innerText };
