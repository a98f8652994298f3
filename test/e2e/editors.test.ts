import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InsertResult } from '../../src/dom/insert.ts';
import type { DrivenBrowser } from '../support/browser/launch-browser.ts';
import { type BrowserKind, waitUntil } from '../support/browser/session.ts';
import { CONDITIONS, type Condition, isMissing } from './editors/conditions.ts';
import { launchWithCaller } from './editors/launch-with-caller.ts';
import { type EditorPages, serveEditorPages } from './editors/server.ts';

const FIRST = 'Dear "Hanna" & <b>team</b> &amp; 👩‍👧 🎉,';
const SECOND = '«Second» line, it’s 100%';
const TEXT = `${FIRST}\n\n${SECOND}\nThird: {x}`;
const UNDOS = 12;

interface Subject {
  box(): HTMLElement | undefined;
  frame?(): HTMLIFrameElement;
  read(): string;
}
declare global {
  interface Window {
    subject?: Subject;
  }
}

/** Landed where, by which rung, and how many times Ctrl+Z: printed at the end. */
const table: Record<string, Record<string, string>> = {};
const note = (kind: BrowserKind, { name }: Condition, said: string): void => {
  table[name] = { ...table[name], [kind]: said };
};

describe.each<BrowserKind>(['chromium', 'firefox'])('inserting at the caret in %s', (kind) => {
  let pages: EditorPages;
  let browser: DrivenBrowser;
  let page: Page;

  beforeAll(async () => {
    pages = await serveEditorPages();
    browser = await launchWithCaller(kind);
    page = await browser.page();
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    console.table(table);
  });

  const read = async () => (await page.evaluate(() => window.subject?.read() ?? '')).replace(/[\u200b\ufeff]/g, '');

  async function open({ page: own, scripts = [], strict = false, fixture, selector }: Condition) {
    await page.goto(fixture ? pages.fixture(fixture) : pages.url(own ?? '', scripts, strict), {
      waitUntil: fixture ? 'networkidle0' : 'load',
    });
    await page.waitForFunction(() => document.documentElement.dataset.caller === 'ready');
    if (selector) {
      await page.evaluate((selector) => {
        const box = document.querySelector(selector) as HTMLElement;
        window.subject = { box: () => box, read: () => box.innerText };
      }, selector);
    }
    await page.waitForFunction(() => window.subject?.box());
  }

  /** Writes a draft with the keyboard; the caret stands before its last word. */
  async function draft(condition: Condition, words: string): Promise<string> {
    await open(condition);
    await waitUntil('the click reaches the editor', async () => {
      const { x, y } = await page.evaluate(() => {
        const frame = window.subject?.frame?.().getBoundingClientRect();
        const box = window.subject?.box() as HTMLElement;
        box.scrollIntoView({ block: 'nearest' });
        const place = box.getBoundingClientRect();
        return { x: (frame?.x ?? 0) + place.x + 12, y: (frame?.y ?? 0) + place.y + Math.min(place.height / 2, 12) };
      });
      await page.mouse.click(x, y);
      return page.evaluate(
        () => window.subject?.box()?.closest('[contenteditable],textarea,input')?.matches(':focus, :focus *') ?? false,
      );
    });
    // Slate hears of a click late, and puts what is typed before that elsewhere.
    if (condition.fixture) await new Promise((resolve) => setTimeout(resolve, 250));
    await page.keyboard.type(`${words}there`);
    await waitUntil('the draft is there', async () => squash(await read()).includes(squash(`${words}there`)));
    for (let i = 0; i < 'there'.length; i++) await page.keyboard.press('ArrowLeft');
    return read();
  }

  /** Asks as the palette does: by the content script of the frame that has the focus. */
  async function insert(request: object): Promise<InsertResult> {
    const frames = await Promise.all(
      page
        .frames()
        .map(async (frame) =>
          (await frame.evaluate(() => document.hasFocus() && document.activeElement?.localName !== 'body'))
            ? frame
            : null,
        ),
    );
    const frame = frames.filter((one) => one?.url().startsWith('http')).at(-1) ?? page.mainFrame();
    return frame.evaluate(
      (insert) =>
        new Promise<InsertResult>((resolve) => {
          window.addEventListener('message', ({ data }) => data?.inserted && resolve(data.inserted));
          window.postMessage({ insert }, '*');
        }),
      request,
    );
  }

  describe.each(CONDITIONS.map((condition) => [condition.name, condition] as const))('%s', (_, condition) => {
    it('takes lines from a palette as they are, with the caret behind them, and gives them back on undo', async ({
      skip,
    }) => {
      if (isMissing(condition)) return skip(`No ../shared/fixtures/editors/${condition.fixture} beside this project.`);
      const before = await draft(condition, 'Hello ');
      if (condition.undo === 'after a second') await new Promise((resolve) => setTimeout(resolve, 1_100));
      const result = await insert({ text: TEXT, fromPalette: true });
      if (!result.ok) throw new Error(`${result.why}; it holds: ${await read()}`);
      note(kind, condition, result.how);
      const lines = condition.oneLine ? TEXT.replace(/\s*\n\s*/g, ' ') : TEXT;
      expect(linesOf(await read())).toEqual(linesOf(before.replace('Hello there', `Hello ${lines}there`)));
      if (!condition.oneLine)
        expect(gap(await read(), FIRST, SECOND)).toBeGreaterThan(gap(await read(), SECOND, 'Third'));

      await page.keyboard.type('+');
      await waitUntil('the caret stands behind the text', async () => squash(await read()).includes('{x}+there')).catch(
        async (error: Error) => {
          throw new Error(`${error.message} It holds: ${await read()}`);
        },
      );
      if (condition.undo === 'none') return note(kind, condition, `${result.how}, no undo here`);
      const undos = await undo(before, condition.undo === 'with more');
      note(kind, condition, `${result.how}, undo ${undos}`);
      expect(undos, await read()).toBeLessThanOrEqual(UNDOS);
    });

    it('takes lines for the shortcut that was typed, and puts the caret where the script says', async ({ skip }) => {
      if (isMissing(condition)) return skip(`No ../shared/fixtures/editors/${condition.fixture} beside this project.`);
      const before = await draft(condition, 'Hello ;hi');
      const text = 'Dear Hanna,\n\n\n\nGreetings';
      const result = await insert({ text, replace: 3, cursor: 'Dear Hanna,\n\n'.length });
      if (!result.ok) throw new Error(`${result.why}; it holds: ${await read()}`);
      await page.keyboard.type('+');
      const parts = condition.oneLine
        ? ['Hello Dear Hanna, +Greetingsthere']
        : ['Hello Dear Hanna,', '+', 'Greetingsthere'];
      const expected = before.replace('Hello ;hithere', parts.join('\n'));
      await waitUntil('it is as wished', async () => linesOf(await read()).join() === linesOf(expected).join()).catch(
        async () => expect(linesOf(await read())).toEqual(linesOf(expected)),
      );
    });
  });

  it.each([
    ['CKEditor 4 with a hint as content', ['Dear Hanna,', 'Dana+']],
    ['contenteditable with signature and quote', ['Dear Hanna,', 'Dana+', 'Dana, Acme', 'Where is it?']],
  ])('a reply box that nobody is in: %s', async (name, expected) => {
    const condition = CONDITIONS.find((one) => one.name === name) as Condition;
    await open(condition);
    const result = await insert({ text: 'Dear Hanna,\n\nDana', replyBox: '[g_editable]' });
    expect(result).toMatchObject({ ok: true });
    await page.keyboard.type('+');
    await waitUntil('what is typed comes behind it', async () => (await read()).includes('+'));
    expect(linesOf(await read())).toEqual(expected);
  });

  it('has sent nothing', () => expect(pages.sent).toEqual([]));

  async function undo(before: string, withMore: boolean): Promise<number> {
    for (let undos = 1; undos <= UNDOS; undos++) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = await read();
      if (withMore ? !now.includes(SECOND) : linesOf(now).join('\n') === linesOf(before).join('\n')) return undos;
    }
    return UNDOS + 1;
  }
});

const squash = (text: string): string => text.replace(/[\s\u00a0]+/g, '');
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');
/** Line breaks between the end of one text and the start of another. */
const gap = (text: string, from: string, to: string): number => {
  const plain = text.replaceAll('\u00a0', ' ');
  const start = plain.indexOf(from) + from.length;
  return plain.slice(start, plain.indexOf(to)).split('\n').length;
};
