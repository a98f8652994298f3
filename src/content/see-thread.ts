import { DRAFT_CAP, LINE_CAP, MESSAGE_CAP, TEXT_CAP } from '../contract/limits.ts';
import type { SeenDraft, SeenThread } from '../contract/shapes.ts';
import { threadKeyOf } from '../core/thread-key.ts';
import type { Message, Person } from '../core/types.ts';
import { contains } from '../dom/unclobbered.ts';
import type { Page, Site } from '../sites/site.ts';

const line = (text: string): string => text.slice(0, LINE_CAP);
const person = ({ name, address }: Person): Person => ({ name: line(name), address: line(address) });

/**
 * The thread on screen as the background takes it; null when there is none, or while the page does not show yet whose
 * mailbox it is: without that, the same thread would have two keys, and our own mail would look like a client's.
 */
export function seeThread(site: Site, page: Page): SeenThread | null {
  const account = site.accountOf(page).slice(0, LINE_CAP);
  const thread = account ? site.readThread(page) : null;
  if (!thread) return null;
  const messages: Message[] = thread.messages.slice(-MESSAGE_CAP).map((message) => ({
    ...message,
    id: line(message.id),
    date: message.date.slice(0, 100),
    from: person(message.from),
    text: message.text.slice(0, TEXT_CAP),
  }));
  return {
    site: site.id,
    account,
    ownAddresses: site.ownAddresses(page).slice(0, 50).map(line),
    url: pageAddress(page),
    answered: site.isAnswered?.(page) ?? false,
    thread: { id: line(thread.id), subject: line(thread.subject), messages },
  };
}

/**
 * What the open reply is about, as far as the page tells: the thread, where that is on screen the client's newest words
 * too. Empty for a new mail.
 */
export function seeReply(site: Site, page: Page): Omit<SeenDraft, 'text'> {
  const account = site.accountOf(page).slice(0, LINE_CAP);
  const id = account ? (site.composeThreadId?.(page) ?? '') : '';
  const thread = id ? site.readThread(page) : null;
  const isShown = thread?.id === id;
  const theirs = isShown ? thread.messages.findLast(({ side, text }) => side !== 'own' && text !== '') : undefined;
  return {
    threadKey: id && threadKeyOf(site.id, account, line(id)),
    subject: isShown ? line(thread.subject) : '',
    url: pageAddress(page),
    clientText: theirs?.text.slice(0, DRAFT_CAP) ?? '',
  };
}

/** The thread on screen where `box` is the reply to it that is being written; null for every other field. */
export function seeAnswered(site: Site, page: Page, box: Element): SeenThread | null {
  const reply = site.composeBox(page);
  const thread = reply && (contains(reply, box) || contains(box, reply)) ? site.readThread(page) : null;
  return thread && site.composeThreadId?.(page) === thread.id ? seeThread(site, page) : null;
}

/** Where to open this thread again: the page itself; of a preview frame, the message's own page. */
function pageAddress({ url }: Page): string {
  const address = new URL(url);
  address.searchParams.delete('_framed');
  if (address.searchParams.get('_action') === 'preview') address.searchParams.set('_action', 'show');
  return address.href.slice(0, 2_000);
}
