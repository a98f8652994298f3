const { $ } = globalThis;
$('#editor').summernote();
const words = (html) => html.replace(/<p>|<br>|<div>/g, '\n').replace(/<[^>]*>/g, '');
globalThis.subject = {
  box: () => document.querySelector('.note-editable'),
  read: () => {
    const area = document.createElement('textarea');
    area.innerHTML = words($('#editor').summernote('code'));
    return area.value.replace(/^\n/, '');
  },
};
