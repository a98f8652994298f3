/** Small things kept in the browser's own storage: the settings, and what must outlive a worker but not the browser. */
import * as v from 'valibot';
import type { ReplyText } from '../contract/messages.ts';
import { type Settings, SettingsShape } from '../contract/settings.ts';
import browser from './browser.ts';

const SETTINGS_KEY = 'settings';
const UNMOVED_KEY = 'settings-unmoved';

/** The settings; whatever is missing or damaged reads as its default. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const parsed = v.safeParse(SettingsShape, stored ?? {});
  return parsed.success ? parsed.output : v.parse(SettingsShape, {});
}

/** Changes some settings and keeps the rest; a value that does not fit becomes its default. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = v.parse(SettingsShape, { ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [SETTINGS_KEY]: next });
  return next;
}

/** A change of the settings that was stored at an instant (ms), and its moves perhaps were not: the deadlines stand by those of before. */
export interface Unmoved {
  before: Settings;
  at: number;
}

/** Stores settings whole, and in the same write those by which the deadlines still stand. */
export async function saveUnmoved(next: Settings, unmoved: Unmoved): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: next, [UNMOVED_KEY]: unmoved });
}

/** The change that still has deadlines to move; null where there is none. */
export async function loadUnmoved(): Promise<Unmoved | null> {
  const stored = (await browser.storage.local.get(UNMOVED_KEY))[UNMOVED_KEY];
  const parsed = v.safeParse(v.object({ before: SettingsShape, at: v.number() }), stored);
  return parsed.success ? parsed.output : null;
}

/** The deadlines stand by the settings. */
export async function forgetUnmoved(): Promise<void> {
  await browser.storage.local.remove(UNMOVED_KEY);
}

/** Calls back whenever the settings were changed; register at the worker's start, synchronously. */
export function onSettingsChanged(tell: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) tell();
  });
}

/** A reply that waits for its box to open on another page. */
export interface AwaitedReply {
  threadKey: string;
  reply: ReplyText;
  until: number;
}
const AWAITED_KEY = 'awaited-reply';

export async function saveAwaitedReply(reply: AwaitedReply): Promise<void> {
  await browser.storage.session.set({ [AWAITED_KEY]: reply });
}

/** Takes the reply that waits for this thread, once; null when there is none or its minute is over. */
export async function takeAwaitedReply(threadKey: string, now: number): Promise<ReplyText | null> {
  const awaited = (await browser.storage.session.get(AWAITED_KEY))[AWAITED_KEY] as AwaitedReply | undefined;
  if (!awaited || awaited.threadKey !== threadKey) return null;
  await browser.storage.session.remove(AWAITED_KEY);
  return awaited.until >= now ? awaited.reply : null;
}
