import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SnoozeChoice } from '../contract/messages.ts';
import type { Deadline } from '../core/types.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Snooze } from './snooze.tsx';
import { instantText, leftText, parseLocalInput, toLocalInput } from './times.ts';

/** What can be done with the answer that is owed: see it, move it, keep it quiet for a while, be done with it. */
export function ReplyBy(props: {
  deadline: Deadline | null;
  /** The date that the client asks for, instant, ms. */
  askedDueAt?: number | undefined;
  choices: SnoozeChoice[];
  /** Instant, ms. */
  now: number;
  onSet: (dueAt: number) => void;
  onSnooze: (until: number) => void;
  onDone: () => void;
}): JSX.Element {
  const { deadline, askedDueAt, choices, now, onSet, onSnooze, onDone } = props;
  const running = deadline?.state === 'running' ? deadline : null;
  const [value, setValue] = useState(toLocalInput(running?.dueAt ?? now + 2 * 3_600_000));
  const at = parseLocalInput(value);
  return (
    <div class="reply-by">
      {running ? (
        <p>
          <b>{instantText(running.dueAt)}</b> · {leftText(running.dueAt, now)}
          <br />
          <small class="soft">{t(reasonOf(running, askedDueAt))}</small>
        </p>
      ) : (
        <p>{t('noDeadline')}</p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (at !== null) onSet(at);
        }}
      >
        <label>
          {t(running ? 'moveTo' : 'answerBy')}
          <input type="datetime-local" value={value} onInput={(event) => setValue(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={at === null}>
          {t('set')}
        </button>
      </form>
      {running && <Snooze choices={choices} onSnooze={onSnooze} />}
      {running && (
        <button type="button" onClick={onDone}>
          {t('noAnswerOwed')}
        </button>
      )}
    </div>
  );
}

function reasonOf({ source, dueAt, isUpdate }: Deadline, askedDueAt: number | undefined): MessageKey {
  if (source === 'user') return 'dueByYou';
  if (source === 'promise') return 'dueByPromise';
  if (isUpdate) return 'dueByUpdate';
  return dueAt === askedDueAt ? 'dueByAsked' : 'dueByPolicy';
}
