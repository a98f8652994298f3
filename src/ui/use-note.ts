import { useState } from 'preact/hooks';
import type { Done } from '../contract/messages.ts';
import { t } from '../platform/i18n.ts';
import type { Note } from './undo-note.tsx';
import { problemSentence } from './words.ts';

/** A note for an action's outcome: what was done, with its undo, or what went wrong. */
export function noteOf(outcome: Done | { done: true }, said: string): Note {
  if ('problem' in outcome) return { text: problemSentence(outcome.problem) };
  return 'actionId' in outcome ? { text: said, actionId: outcome.actionId } : { text: said };
}

/** Keeps the newest note and runs actions into it; a lost background is told like any other problem. */
export function useNote(): {
  note: Note | null;
  run: (action: Promise<Done | { done: true }>, said: string) => Promise<void>;
  say: (note: Note | null) => void;
} {
  const [note, say] = useState<Note | null>(null);
  const run = async (action: Promise<Done | { done: true }>, said: string): Promise<void> => {
    say(await action.then((outcome) => noteOf(outcome, said)).catch(() => ({ text: t('problem_reload') })));
  };
  return { note, run, say };
}
