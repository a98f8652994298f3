import { useState } from 'preact/hooks';
import type { DraftView } from '../contract/messages.ts';
import type { SeenDraft } from '../contract/shapes.ts';
import type { DraftHint } from '../core/draft/draft.ts';
import { ask } from '../platform/ask.ts';
import { t } from '../platform/i18n.ts';
import type { DraftActions } from './draft-review.tsx';
import type { NoteRunner } from './use-note.ts';

const nameOf = ({ rule, phrase }: DraftHint): string => `${rule} ${phrase}`;

/** What can be done with a review, and the hints that are left to show; `onChange` when the reply should be looked at again. */
export function useDraftActions(
  draft: SeenDraft | null,
  view: DraftView | null,
  { run, say }: NoteRunner,
  fix: (phrase: string, text: string) => Promise<boolean>,
  onChange: () => void,
): DraftActions & { hints: DraftHint[] } {
  const [dismissed, setDismissed] = useState<string[]>([]);
  const dismiss = (hint: DraftHint): void => setDismissed([...dismissed, nameOf(hint)]);
  return {
    hints: view?.hints.filter((hint) => !dismissed.includes(nameOf(hint))) ?? [],
    onDismiss: dismiss,
    onFix: async ({ phrase }, text) => {
      say({ text: t((await fix(phrase, text)) ? 'fixed' : 'fixFailed') });
      onChange();
    },
    onMute: async ({ rule, check, phrase, isPlace }, forClient) => {
      const hint = { rule, check, phrase, isPlace };
      await run(ask('hint:mute', { threadKey: draft?.threadKey ?? '', hint, forClient }), t('hintMuted'));
      onChange();
    },
    onKeep: async ({ phrase, dueAt, kind }) => {
      if (!draft) return;
      await run(ask('promise:keep', { draft, phrase, dueAt, kind }), t('promiseWillCount'));
      onChange();
    },
  };
}
