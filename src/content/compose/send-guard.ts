/**
 * Stops a reply once before it is sent when something in it was never filled in, or when it answers an angry mail. It
 * decides at once, from the words in the box and the last review, and whatever fails lets the reply go. It never sends:
 * the person presses Send again.
 */
import { findUnfilled } from '../../core/scripts/find-unfilled.ts';
import { contains } from '../../dom/unclobbered.ts';
import type { Sending } from '../../sites/site.ts';

/** Why a reply was stopped: what is still to be filled in, or (where that is nothing) for a calm second look. */
export interface Stop {
  gaps: string[];
  /** The words that were stopped. */
  text: string;
}

export interface GuardOptions {
  box: Element;
  /** Our own element: what happens in it is none of the guard's business. */
  host: Element;
  sending: () => Sending | null;
  /** The person's own words in the box. */
  read: () => string;
  needsSecondLook: () => boolean;
  onStop: (stop: Stop) => void;
  /** Send was pressed and let through. */
  onSent: (text: string) => void;
  signal: AbortSignal;
}

/** Everything that belongs to one press, in the order in which it happens. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'keydown', 'keypress', 'keyup', 'click'];
/** A press on Send so long after it was stopped, ms, is meant: no slip, no double click. */
const AGAIN_MS = 1_500;
const OPENS = new Set(['pointerdown', 'keydown']);

/** Guards until the signal aborts; `allow` lets the words that were stopped go at the next press. */
export function guardSending(options: GuardOptions): { allow: () => void } {
  const { box, host, sending, read, needsSecondLook, onStop, onSent, signal } = options;
  let stopped: { text: string; at: number } | null = null;
  let allowed: string | null = null;
  let looked = false;
  let decision: 'stop' | 'go' | null = null;

  const decide = (at: number): 'stop' | 'go' => {
    const text = read();
    const isPressedAgain = stopped?.text === text && at - stopped.at > AGAIN_MS;
    if (text === allowed || isPressedAgain) return go(text);
    const gaps = findUnfilled(text).map((gap) => gap.text);
    if (gaps.length === 0 && (looked || text === '' || !needsSecondLook())) return go(text);
    stopped = { text, at };
    looked = true;
    onStop({ gaps, text });
    return 'stop';
  };
  const go = (text: string): 'go' => {
    onSent(text);
    return 'go';
  };
  const isPress = (event: Event): boolean => {
    const target = event.target as Node | null;
    if (!event.isTrusted || !target || target === host) return false;
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    const spot = sending();
    if (!spot) return false;
    if (event.type.startsWith('key')) {
      if (key === 'Enter' && (ctrlKey || metaKey))
        return spot.keyArea !== null && (contains(spot.keyArea, target) || contains(box, target));
      if (key !== 'Enter' && key !== ' ') return false;
    }
    return spot.buttons.some((button) => contains(button, target));
  };
  const onPress = (event: Event): void => {
    try {
      // Typing must cost nothing: only these keys can send.
      if (event.type.startsWith('key') && !/^(?:Enter| )$/.test((event as KeyboardEvent).key)) return;
      if (!isPress(event)) return;
      if (OPENS.has(event.type) || decision === null) decision = decide(event.timeStamp);
      const isStopped = decision === 'stop';
      if (event.type === 'click') decision = null;
      if (!isStopped) return;
    } catch {
      return; // Tact's own trouble keeps nobody from sending.
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const window of new Set([host.ownerDocument.defaultView, box.ownerDocument.defaultView])) {
    for (const type of PRESS) window?.addEventListener(type, onPress, { capture: true, signal, passive: false });
  }
  return {
    allow: () => {
      allowed = stopped?.text ?? null;
    },
  };
}
