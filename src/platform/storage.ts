/** Small things kept in the browser's own storage: the settings, and what must outlive a worker but not the browser. */
import * as v from 'valibot';
import type { ReplyText } from '../contract/messages.ts';
import { type Settings, SettingsShape } from '../contract/settings.ts';
import browser from './browser.ts';

const SETTINGS_KEY = 'settings';
const UNMOVED_KEY = 'settings-unmoved';

/** The settings; whatever is missing or damaged reads as its default. */
export async function loadSettings(): Promise<Settings> {
  return (await loadUnder(SETTINGS_KEY)) ?? v.parse(SettingsShape, {});
}

/** Changes some settings and keeps the rest; a value that does not fit becomes its default. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = v.parse(SettingsShape, { ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [SETTINGS_KEY]: next });
  return next;
}

/** Stores settings whole, and in the same write those of before, by which the deadlines still stand. */
export async function saveUnmoved(next: Settings, before: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: next, [UNMOVED_KEY]: before });
}

/** The settings by which the deadlines still stand, where a change of them was stored and its moves perhaps were not; else null. */
export async function loadUnmoved(): Promise<Settings | null> {
  return loadUnder(UNMOVED_KEY);
}

/** The deadlines stand by the settings. */
export async function forgetUnmoved(): Promise<void> {
  await browser.storage.local.remove(UNMOVED_KEY);
}

async function loadUnder(key: string): Promise<Settings | null> {
  const parsed = v.safeParse(SettingsShape, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : null;
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
