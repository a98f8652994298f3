/** The strip as a person meets it: its shadow root is closed, so it is reached below the page's own JavaScript. */
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { findStill, type Spot } from './click.ts';
import { waitUntil } from './session.ts';

/** Runs a function, given as text, on the strip's shadow root; its result is JSON. Null when there is no strip. */
type RunInStrip = (run: string, ...args: unknown[]) => Promise<unknown>;

export interface StripDriver {
  /** True once a strip is on the page. */
  isThere(): Promise<boolean>;
  waitFor(timeoutMs?: number): Promise<void>;
  /** All that can be read in the strip, or in the part of it that a selector names; empty when that is not there. */
  text(selector?: string): Promise<string>;
  /** The text of every visible match. */
  texts(selector: string): Promise<string[]>;
  /** Puts the caret into the first visible match by a click, and types. */
  type(selector: string, words: string): Promise<void>;
  /** Waits until the text matches. */
  waitForText(pattern: RegExp, selector?: string): Promise<string>;
  /** A real click of the mouse on the first visible match, once it stands still. */
  click(selector: string): Promise<void>;
  /** A real move of the mouse onto the first visible match. */
  hover(selector: string): Promise<void>;
  /** Left, top, width and height of the first visible match, in the page's viewport, px. */
  box(selector: string): Promise<{ x: number; y: number; width: number; height: number } | null>;
}

/** The strip in a page, or in one of its frames; or the line below a reply, `tact-compose`. */
export function driveStrip(page: Page, frame: Frame = page.mainFrame(), name = 'tact-strip'): StripDriver {
  const runIn = page.browser().connected && isFirefox(page) ? runInFirefox : runInChromium;
  const run = runIn(page, frame, name);

  const look = async (selector: string) => {
    const found = (await run(
      `(root, selector) => {
        const visible = [...root.querySelectorAll(selector)].find((one) => one.checkVisibility());
        if (!visible) return null;
        visible.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = visible.getBoundingClientRect();
        const isOpen = visible.contains(root.elementFromPoint(x + width / 2, y + height / 2));
        return { x, y, width, height, isOpen };
      }`,
      selector,
    )) as Spot | null;
    if (!found) return null;
    const { x, y } = await frameOffset(page, frame);
    return { ...found, x: found.x + x, y: found.y + y };
  };
  const centre = (selector: string): Promise<[number, number]> =>
    findStill(selector, () => look(selector)).catch(async (error: Error) => {
      throw new Error(`${error.message} The strip shows: ${await text()}`);
    });
  const text = async (selector = '*') =>
    ((await run(
      `(root, selector) => [...root.querySelectorAll(selector)].filter((one) => selector !== '*' || one.parentNode === root)
        .filter((one) => one.localName !== 'style').map((one) => one.innerText).join(' ')`,
      selector,
    )) as string | null) ?? '';

  return {
    isThere: async () => (await run('() => true')) === true,
    waitFor: (timeoutMs = 15_000) =>
      waitUntil('the strip shows', async () => (await run('() => true')) === true, timeoutMs),
    text,
    texts: async (selector) =>
      ((await run(
        `(root, selector) => [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility()).map((one) => one.innerText)`,
        selector,
      )) as string[] | null) ?? [],
    async type(selector, words) {
      await page.mouse.click(...(await centre(selector)));
      await page.keyboard.type(words);
    },
    async waitForText(pattern, selector) {
      let last = '';
      const matches = async () => pattern.test((last = await text(selector)));
      await waitUntil(`the strip says ${pattern}`, matches, 15_000).catch((error: Error) => {
        throw new Error(`${error.message} It says: ${last}`);
      });
      return last;
    },
    click: async (selector) => page.mouse.click(...(await centre(selector))),
    hover: async (selector) => page.mouse.move(...(await centre(selector))),
    box: look,
  };
}

function isFirefox(page: Page): boolean {
  return page.browser().process()?.spawnfile.includes('firefox') ?? false;
}

async function frameOffset(page: Page, frame: Frame): Promise<{ x: number; y: number }> {
  if (frame === page.mainFrame()) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  const found = await element?.boundingBox();
  return { x: found?.x ?? 0, y: found?.y ?? 0 };
}

interface CdpNode {
  nodeName: string;
  backendNodeId: number;
  documentURL?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  contentDocument?: CdpNode;
}

function findStrip(node: CdpNode, name: string, url: string, documentUrl = node.documentURL ?? ''): CdpNode | null {
  if (node.nodeName === name.toUpperCase() && documentUrl === url) return node.shadowRoots?.[0] ?? null;
  const inner = node.contentDocument;
  const within = inner ? findStrip(inner, name, url, inner.documentURL) : null;
  if (within) return within;
  for (const child of node.children ?? []) {
    const found = findStrip(child, name, url, documentUrl);
    if (found) return found;
  }
  return null;
}

function runInChromium(page: Page, frame: Frame, name: string): RunInStrip {
  let session: Promise<CDPSession> | null = null;
  return async (run, ...args) => {
    session ??= page.createCDPSession();
    const cdp = await session;
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const strip = findStrip(root as CdpNode, name, frame.url());
    if (!strip) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: strip.backendNodeId });
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function (...args) { return (${run})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

interface BidiConnection {
  connection: { send(method: string, params: object): Promise<{ result: never }> };
}
interface BidiNode {
  value?: { shadowRoot?: { sharedId: string } | null };
}

function runInFirefox(page: Page, frame: Frame, name: string): RunInStrip {
  const { connection } = page.browser() as unknown as BidiConnection;
  return async (run, ...args) => {
    const context = (frame as unknown as { _id: string })._id;
    const located: { nodes: BidiNode[] } = (
      await connection.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: name },
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      })
    ).result;
    const sharedId = located.nodes[0]?.value?.shadowRoot?.sharedId;
    if (!sharedId) return null;
    const answer: { type: string; result: { value: string }; exceptionDetails?: { text: string } } = (
      await connection.send('script.callFunction', {
        target: { context },
        awaitPromise: false,
        functionDeclaration: `(root, args) => JSON.stringify((${run})(root, ...JSON.parse(args)) ?? null)`,
        arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
      })
    ).result;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.value);
  };
}
