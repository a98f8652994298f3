import type { Done } from '../contract/messages.ts';
import { ask } from '../platform/ask.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { PromiseActions } from './promise-card.tsx';

const SAID = {
  accept: 'promiseAccepted',
  keep: 'promiseKept',
  'keep-in-time': 'promiseKept',
  break: 'promiseBroken',
  refuse: 'promiseRefused',
  reopen: 'promiseReopened',
  'not-kept': 'promiseNotKept',
} as const satisfies Record<string, MessageKey>;

/** What can be said of promises, asked of the background; `act` runs each and tells its outcome. */
export function promiseActions(act: (action: Promise<Done>, said: string) => void): PromiseActions {
  return {
    onSettle: (id, step) => act(ask('promise:settle', { id, step }), t(SAID[step])),
    onMove: (id, dueAt) => act(ask('promise:move', { id, dueAt }), t('promiseMoved')),
  };
}
