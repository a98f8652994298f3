const box = document.createElement('textarea');
box.rows = 12;
document.querySelector('#editor').append(box);
globalThis.subject = { box: () => box, read: () => box.value };
