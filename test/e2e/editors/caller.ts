/** Stands in for the palette in a test copy of the extension: the page's own messages say what to insert at the caret. */
import { writeInPage } from '../../../src/content/write-in-page.ts';
import { findCaret } from '../../../src/dom/insert/caret.ts';
import { insertAtCaret, insertText } from '../../../src/dom/insert.ts';

/** As a palette does that opens over the page and is typed in. */
async function focusElsewhere(): Promise<void> {
  const host = document.createElement('div');
  const field = document.createElement('input');
  host.attachShadow({ mode: 'closed' }).append(field);
  document.documentElement.append(host);
  field.focus();
  await new Promise((resolve) => setTimeout(resolve, 100));
  host.remove();
}

window.addEventListener('message', async ({ data }) => {
  if (!data?.insert) return;
  const { text, replace, cursor, replyBox, fromPalette } = data.insert;
  const caret = findCaret(document);
  if (fromPalette) await focusElsewhere();
  const box = replyBox && (document.querySelector('iframe')?.contentDocument?.body ?? document.querySelector(replyBox));
  const answer = box
    ? await insertText(box, text, { cursor, writeInPage })
    : caret
      ? await insertAtCaret(caret, text, { replace, cursor, writeInPage })
      : { ok: false, why: 'no-caret' };
  window.postMessage({ inserted: answer }, '*');
});
document.documentElement.dataset.caller = 'ready';
