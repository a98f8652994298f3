const outer = document.querySelector('#editor').attachShadow({ mode: 'open' });
const inner = document.createElement('div');
outer.append(inner);
const box = document.createElement('textarea');
box.rows = 12;
inner.attachShadow({ mode: 'open' }).append(box);
globalThis.subject = { box: () => box, read: () => box.value };
