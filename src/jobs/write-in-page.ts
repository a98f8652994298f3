/** Writes into an editor of a page with the editor's own means, which only the page's own world can reach. */
import type { Request } from '../contract/messages.ts';
import { runInPage } from '../platform/scripts.ts';

/** Asks the page of one frame to write; `done` says only that something took the text, the asker reads back what came of it. */
export async function writeInPage(
  { mark, text }: Request<'editor:insert'>,
  { tabId, frameId }: { tabId: number | null; frameId: number },
): Promise<{ done: boolean }> {
  if (tabId === null) return { done: false };
  return { done: (await runInPage(tabId, frameId, writeIntoMarked, [mark, text])) === true };
}

/**
 * Runs in the page: gives the text to the element that carries the attribute, as a paste or through the editor that owns it.
 * It is sent there as source text, so it uses nothing from outside itself, and knows that the page may have bent anything.
 */
export function writeIntoMarked(mark: string, text: string): boolean {
  const findMarked = (scope: Document | ShadowRoot): HTMLElement | null => {
    const found = scope.querySelector<HTMLElement>(`[${mark}]`);
    if (found) return found;
    for (const element of scope.querySelectorAll('*')) {
      const inner =
        element.shadowRoot ?? (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
      const within = inner && findMarked(inner);
      if (within) return within;
    }
    return null;
  };
  const editor = findMarked(document);
  if (!editor) return false;
  editor.removeAttribute(mark);

  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  interface CkEditor4 {
    editable: () => { $: Element } | null;
    insertHtml: (html: string) => void;
  }
  const { CKEDITOR } = globalThis as { CKEDITOR?: { instances?: Record<string, CkEditor4> } };
  const ckEditor4 = Object.values(CKEDITOR?.instances ?? {}).find((one) => one.editable()?.$ === editor);
  if (ckEditor4) {
    // Its `insertText` would tear the line at the caret apart.
    ckEditor4.insertHtml(escaped.replaceAll('\n', '<br>'));
    return true;
  }

  const window = editor.ownerDocument.defaultView as Window & typeof globalThis;
  const paste = new window.ClipboardEvent('paste', {
    clipboardData: new window.DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  // On the event's own data: Firefox empties what the event is made with.
  paste.clipboardData?.setData('text/plain', text);
  if (editor.matches('.ProseMirror, .ck-editor__editable')) {
    // Of plain text they drop empty lines.
    const paragraphs = escaped.split('\n\n').map((lines) => `<p>${lines.replaceAll('\n', '<br>')}</p>`);
    paste.clipboardData?.setData('text/html', paragraphs.join(''));
  }
  return !editor.dispatchEvent(paste);
}
