// As React does it: the page's own state decides, and takes over only what an `input` event tells.
const box = document.createElement('textarea');
let state = '';
box.addEventListener('input', () => {
  state = box.value;
});
setInterval(() => {
  if (box.value !== state) box.value = state;
}, 20);
document.querySelector('#editor').append(box);
globalThis.subject = { box: () => box, read: () => state };
