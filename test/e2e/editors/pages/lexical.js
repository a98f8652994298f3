import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';

const box = document.querySelector('#editor');
box.contentEditable = 'true';
const editor = createEditor({ namespace: 'test', onError: console.error });
editor.setRootElement(box);
registerRichText(editor);
globalThis.subject = {
  box: () => box,
  read: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
};
