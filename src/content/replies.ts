/** Getting a script into the reply box of the thread on screen. Nothing here sends. */
import type { ReplyText, TabAnswers } from '../contract/messages.ts';
import { threadKeyOf } from '../core/thread-key.ts';
import { insertText } from '../dom/insert.ts';
import { ask } from '../platform/ask.ts';
import type { Page, Site } from '../sites/site.ts';
import { writeInPage } from './write-in-page.ts';

/** How long a reply box may take to open on the same page, ms, and how often it is looked for. */
const OPENING_MS = 6_000;
const LOOK_MS = 100;

type Outcome = TabAnswers['reply:insert'];

export interface Replies {
  /** True when this frame shows a thread or a reply box. */
  isHere: () => boolean;
  /** Inserts into the open reply box, or opens one first. */
  insert: (reply: ReplyText) => Promise<Outcome>;
  /** A reply box may have opened: put in what waits for it. */
  look: () => Promise<void>;
}

export function createReplies(site: Site, page: () => Page): Replies {
  let lookedAt: Element | null = null;

  const put = async (box: Element, { text, cursor }: ReplyText): Promise<Outcome> => {
    const result = await insertText(box, text, { cursor, writeInPage });
    return result.ok ? { done: true } : { problem: 'insert-failed' };
  };
  const keyOf = (threadId: string): string => threadKeyOf(site.id, site.accountOf(page()), threadId);

  /** The open reply, as long as it is one to the thread on screen: never another client's. */
  const findReplyBox = (): Element | null => {
    const box = site.composeBox(page());
    const thread = box && site.readThread(page());
    return thread && site.composeThreadId?.(page()) !== thread.id ? null : box;
  };

  const openAndPut = async (reply: ReplyText): Promise<Outcome> => {
    const thread = site.readThread(page());
    if (!thread || !site.openReply) return { problem: 'no-reply-box' };
    const threadKey = keyOf(thread.id);
    // The box may open on another page, where this script no longer runs: the background keeps the text meanwhile.
    await ask('reply:await', { threadKey, reply });
    if (site.openReply(page())) {
      for (let waited = 0; waited < OPENING_MS; waited += LOOK_MS) {
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
        const box = findReplyBox();
        if (!box) continue;
        const { reply: awaited } = await ask('reply:claim', { threadKey });
        return awaited === null ? { done: true } : put(box, awaited);
      }
    }
    // Taken back: a reply that the person opens by hand later must not be filled unasked.
    await ask('reply:claim', { threadKey });
    return { problem: 'no-reply-box' };
  };

  return {
    isHere: () => site.composeBox(page()) !== null || site.readThread(page()) !== null,
    insert: (reply) => {
      const box = findReplyBox();
      return box ? put(box, reply) : openAndPut(reply);
    },
    look: async () => {
      const box = findReplyBox();
      const threadId = box && box !== lookedAt && site.composeThreadId?.(page());
      if (!threadId) return;
      lookedAt = box;
      const { reply } = await ask('reply:claim', { threadKey: keyOf(threadId) });
      if (reply) await put(box, reply);
    },
  };
}
