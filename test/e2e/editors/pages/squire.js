const { Squire } = globalThis;
const toFragment = (html) => document.createRange().createContextualFragment(html);
const editor = new Squire(document.querySelector('#editor'), { sanitizeToDOMFragment: toFragment });
const words = (html) => html.replace(/<\/div>|<br>(?!<\/div>)/g, '\n').replace(/<[^>]*>/g, '');
globalThis.subject = {
  box: () => editor.getRoot(),
  read: () => {
    const area = document.createElement('textarea');
    area.innerHTML = words(editor.getHTML());
    return area.value;
  },
};
