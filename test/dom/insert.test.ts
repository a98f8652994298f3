// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { insertText } from '../../src/dom/insert.ts';

const TEXT = 'Dear Hanna,\n\nit arrives on Monday.\nDana';
const NODES = 'Dear Hanna,<br><br>it arrives on Monday.<br>Dana';

afterEach(() => {
  Reflect.deleteProperty(Document.prototype, 'execCommand');
  document.body.innerHTML = '';
});

function open(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('[data-box]') as HTMLElement;
}

/** jsdom has no editing commands: this one stands for the browser's, or for an editor that answers it in its own way. */
function answerCommands(run: (command: string, value: string) => void): void {
  Object.assign(Document.prototype, {
    execCommand: (command: string, _ui: boolean, value = '') => {
      run(command, value);
      return true;
    },
  });
}

/** Types at the caret, as browsers do. */
function typeAtCaret(_: string, value: string): void {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement)
    return field.setRangeText(value, field.selectionStart, field.selectionEnd, 'end');
  const range = document.getSelection()?.getRangeAt(0);
  range?.insertNode(document.createTextNode(value));
  range?.collapse(false);
}

describe('a text field', () => {
  it('takes the text by command, so that it can be undone', async () => {
    answerCommands(typeAtCaret);
    const box = open('<textarea data-box>Hello</textarea>') as HTMLTextAreaElement;
    expect(await insertText(box, TEXT)).toEqual({ ok: true, how: 'command' });
    expect(box.value).toBe(`Hello\n\n${TEXT}`);
  });

  it('takes it as a value where commands do nothing, and the page hears of it', async () => {
    answerCommands(() => undefined);
    const box = open('<textarea data-box></textarea>') as HTMLTextAreaElement;
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      document.body.addEventListener(type, () => heard.push(type), { once: true });
    expect(await insertText(box, TEXT)).toEqual({ ok: true, how: 'value' });
    expect(box.value).toBe(TEXT);
    expect(heard).toEqual(['input', 'change']);
  });

  it('replaces nothing that is selected', async () => {
    const box = open('<textarea data-box>Hello Hanna</textarea>') as HTMLTextAreaElement;
    box.setSelectionRange(0, 11);
    await insertText(box, 'again');
    expect(box.value).toBe('Hello Hannaagain');
  });

  it('is judged by what stands in it afterwards', async () => {
    const box = open('<textarea data-box>draft</textarea>') as HTMLTextAreaElement;
    box.addEventListener('input', () => {
      box.value = box.value.replace('draft', '');
    });
    expect(await insertText(box, TEXT)).toEqual({ ok: false, why: 'changed' });
    const deaf = open('<textarea data-box>draft</textarea>') as HTMLTextAreaElement;
    deaf.addEventListener('input', () => {
      deaf.value = 'draft';
    });
    expect(await insertText(deaf, TEXT)).toEqual({ ok: false, why: 'not-landed' });
  });

  it('may hold the same text already', async () => {
    const box = open(`<textarea data-box>${TEXT}</textarea>`) as HTMLTextAreaElement;
    expect(await insertText(box, TEXT)).toMatchObject({ ok: true });
    expect(box.value).toBe(`${TEXT}\n\n${TEXT}`);
  });

  it.each(['readonly', 'disabled'])('that is %s stays as it is', async (state) => {
    const box = open(`<textarea data-box ${state}>draft</textarea>`) as HTMLTextAreaElement;
    expect(await insertText(box, TEXT)).toEqual({ ok: false, why: 'not-editable' });
    expect(box.value).toBe('draft');
  });
});

describe('an editable piece of page', () => {
  const SIGNATURE = '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Dana</div>';
  const QUOTE = '<div class="gmail_quote"><blockquote>old</blockquote></div>';
  it.each([
    ['empty', '<br>', `${NODES}<br>`],
    ['empty, with a line', '<div><br></div>', `<div>${NODES}<br></div>`],
    [
      'empty above a signature',
      `<div dir="ltr"><br></div><br>${SIGNATURE}`,
      `<div dir="ltr">${NODES}<br></div><br>${SIGNATURE}`,
    ],
    ['begun', '<div>Hi Hanna,</div>', `<div>Hi Hanna,<br>${NODES}</div>`],
    ['begun above a quote', `<div>Hi,</div>${QUOTE}`, `<div>Hi,<br>${NODES}<br></div>${QUOTE}`],
    ['begun beside a quote', `Hi,${QUOTE}`, `Hi,<div>${NODES}<br><br></div>${QUOTE}`],
    ['holding only a quote', QUOTE, `<div>${NODES}<br><br></div>${QUOTE}`],
    [
      'holding an announced quote',
      '<div class="pre">On Monday Hanna wrote:<blockquote>old</blockquote></div>',
      `<div>${NODES}<br><br></div><div class="pre">On Monday Hanna wrote:<blockquote>old</blockquote></div>`,
    ],
    [
      'to be written in below the quote',
      '<p id="reply-intro">x:</p><blockquote>old</blockquote><p><br></p><div id="_rc_sig"></div>',
      `<p id="reply-intro">x:</p><blockquote>old</blockquote><p>${NODES}<br></p><div id="_rc_sig"></div>`,
    ],
  ])('%s', async (_, draft, result) => {
    const box = open(`<div data-box contenteditable="true">${draft}</div>`);
    expect(await insertText(box, TEXT)).toEqual({ ok: true, how: 'nodes' });
    expect(box.innerHTML).toBe(result);
  });

  it('takes all lines by one command, so that one undo takes them back', async () => {
    const commands: string[] = [];
    answerCommands((command, value) => {
      commands.push(`${command} ${value}`);
      typeAtCaret(command, value);
    });
    const box = open('<div data-box contenteditable="true"><div><br></div></div>');
    expect(await insertText(box, TEXT)).toEqual({ ok: true, how: 'command' });
    expect(commands).toEqual([`insertText ${TEXT}`]);
  });

  it.each([
    ['on lines of its own', 'Hi |there', 'TWO\nLINES', '<div>Hi <br>TWO<br>LINES<br>there</div>'],
    ['one line in the line', 'Hi |there', 'ONE', '<div>Hi ONEthere</div>'],
    ['with nothing before it', '|there', 'TWO\nLINES', '<div>TWO<br>LINES<br>there</div>'],
    ['with nothing behind it', 'Hi |', 'TWO\nLINES', '<div>Hi <br>TWO<br>LINES</div>'],
  ])('at the caret: %s', async (_, draft, text, result) => {
    const box = open(`<div data-box contenteditable="true"><div>${draft.replace('|', '')}</div></div>`);
    document.getSelection()?.collapse(box.firstElementChild?.firstChild ?? null, draft.indexOf('|'));
    await insertText(box, text);
    expect(box.innerHTML).toBe(result);
  });

  it.each([
    ['own words', '#own', 'Hi Xthere'],
    ['a quote', '.gmail_quote', 'Hi thereX'],
    ['another place of the page', '#outside', 'Hi thereX'],
  ])('the caret in %s', async (_, selector, own) => {
    const box = open(
      `<p id="outside">page</p><div data-box contenteditable="true"><div id="own">Hi there</div><div class="gmail_quote">old</div></div>`,
    );
    document.getSelection()?.collapse(document.querySelector(selector)?.firstChild ?? null, 3);
    await insertText(box, 'X');
    expect(box.querySelector('#own')?.textContent).toBe(own);
    expect(box.querySelector('.gmail_quote')?.textContent).toBe('old');
    expect(document.querySelector('#outside')?.textContent).toBe('page');
  });

  it('tells the page what came in', async () => {
    const box = open('<div data-box g_editable="true"></div>');
    const heard: (string | null)[] = [];
    document.body.addEventListener('input', (event) => heard.push((event as InputEvent).data), { once: true });
    await insertText(box, TEXT);
    expect(heard).toEqual([TEXT]);
  });
});

it('waits until the page has filled a new reply box', async () => {
  const box = open('<div data-box contenteditable="true"></div>');
  setTimeout(() => {
    box.innerHTML = '<div><br></div><div class="gmail_quote">old</div>';
  }, 60);
  expect(await insertText(box, 'Hello')).toMatchObject({ ok: true });
  expect(box.innerHTML).toBe('<div>Hello<br><br></div><div class="gmail_quote">old</div>');
});

it.each([
  ['a page that cannot be edited', '<div data-box></div>'],
  ['a piece that is closed to editing', '<div contenteditable="true"><p contenteditable="false" data-box></p></div>'],
])('%s', async (_, html) => expect(await insertText(open(html), TEXT)).toEqual({ ok: false, why: 'not-editable' }));

it.each(['', ' \n\t'])('nothing to insert: %j', async (text) => {
  expect(await insertText(open('<textarea data-box></textarea>'), text)).toEqual({ ok: false, why: 'empty' });
});
