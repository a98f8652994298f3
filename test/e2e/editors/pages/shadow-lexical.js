import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';

const box = document.createElement('div');
box.contentEditable = 'true';
document.querySelector('#editor').attachShadow({ mode: 'open' }).append(box);
const editor = createEditor({ namespace: 'test', onError: console.error });
editor.setRootElement(box);
registerRichText(editor);
globalThis.subject = {
  box: () => box,
  read: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
};
