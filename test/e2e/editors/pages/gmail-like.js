const box = document.querySelector('#editor');
box.setAttribute('g_editable', 'true');
box.contentEditable = 'true';
const add = (name, words) => {
  const part = document.createElement('div');
  part.className = name;
  part.append(words || document.createElement('br'));
  box.append(part);
  return part;
};
const own = add('own', '');
own.id = 'own';
add('gmail_signature', 'Dana, Acme');
add('gmail_quote', 'Where is it?');
globalThis.subject = { box: () => own, read: () => box.innerText };
