const frame = document.createElement('iframe');
frame.src = '/editor/contenteditable?';
frame.width = '600';
document.querySelector('#editor').append(frame);
globalThis.subject = {
  frame: () => frame,
  box: () => frame.contentWindow.subject?.box(),
  read: () => frame.contentWindow.subject.read(),
};
