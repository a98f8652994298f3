import { useMemo, useState } from 'preact/hooks';
import type { Done } from '../contract/messages.ts';
import { t } from '../platform/i18n.ts';
import { copyText } from './copy-text.ts';
import type { Note } from './undo-note.tsx';
import { problemSentence } from './words.ts';

type Outcome = Done | { done: true };

/** A note for an action's outcome: what was done, with its undo, or what went wrong. */
function noteOf(outcome: Outcome, said: string): Note {
  if ('problem' in outcome) return { text: problemSentence(outcome.problem) };
  return 'actionId' in outcome ? { text: said, actionId: outcome.actionId } : { text: said };
}

export interface NoteRunner {
  note: Note | null;
  /** True while an action is under way: its button must not be pressed twice. */
  busy: boolean;
  /** Runs an action and tells its outcome. */
  run: (action: Promise<Outcome>, said: string) => Promise<void>;
  /** Awaits an answer; tells the problem and gives null when there is one. */
  answerOf: <T extends object>(answer: Promise<T>) => Promise<Exclude<T, { problem: unknown }> | null>;
  /** Copies a text and says so, after `why` where the copy is a way out. */
  copy: (text: string, why?: string) => Promise<void>;
  say: (note: Note | null) => void;
}

/** Keeps the newest note; whatever goes wrong, a background that is gone too, is told in one sentence. */
export function useNote(): NoteRunner {
  const [note, say] = useState<Note | null>(null);
  const [busy, setBusy] = useState(false);
  // Read now: once the extension was updated under the page, not even its sentences can be had.
  const reload = useMemo(() => t('problem_reload'), []);

  const run = async (action: Promise<Outcome>, said: string): Promise<void> => {
    setBusy(true);
    say(await action.then((outcome) => noteOf(outcome, said)).catch(() => ({ text: reload })));
    setBusy(false);
  };
  const answerOf = async <T extends object>(asked: Promise<T>): Promise<Exclude<T, { problem: unknown }> | null> => {
    try {
      const answer = await asked;
      if (!('problem' in answer)) return answer as Exclude<T, { problem: unknown }>;
      say({ text: problemSentence(answer.problem as never) });
    } catch {
      say({ text: reload });
    }
    return null;
  };
  const copy = async (text: string, why = ''): Promise<void> => {
    const copied = (await copyText(text)) ? t('copied') : t('copyFailed');
    say({ text: `${why} ${copied}`.trim() });
  };
  return { note, busy, run, answerOf, copy, say };
}
