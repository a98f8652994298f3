/** Stands in for the palette in a test copy of the extension: the page's own messages say what to insert at the caret. */
import { writeInPage } from '../../../src/content/write-in-page.ts';
import { findCaret } from '../../../src/dom/insert/caret.ts';
import { insertAtCaret, insertText } from '../../../src/dom/insert.ts';

window.addEventListener('message', async ({ data }) => {
  if (!data?.insert) return;
  const { text, replace, cursor, replyBox } = data.insert;
  const caret = findCaret(document);
  const box = replyBox && (document.querySelector('iframe')?.contentDocument?.body ?? document.querySelector(replyBox));
  const answer = box
    ? await insertText(box, text, { cursor, writeInPage })
    : caret
      ? await insertAtCaret(caret, text, { replace, cursor, writeInPage })
      : { ok: false, why: 'no-caret' };
  window.postMessage({ inserted: answer }, '*');
});
document.documentElement.dataset.caller = 'ready';
