const box = document.createElement('input');
box.size = 120;
document.querySelector('#editor').append(box);
globalThis.subject = { box: () => box, read: () => box.value };
