import type { JSX } from 'preact';
import type { Problem } from '../../contract/messages.ts';
import type { TimedDeadline } from '../../core/deadlines/due-soon.ts';
import { t } from '../../platform/i18n.ts';
import { openAddress } from '../../platform/tabs.ts';
import { Due } from '../../ui/due.tsx';
import { problemSentence } from '../../ui/words.ts';

/** The answers that are owed next, soonest first; a click opens the thread. */
export function NextDue(props: {
  deadlines: TimedDeadline[] | undefined;
  problem: Problem | null;
  now: number;
  onDone: (threadKey: string) => void;
}): JSX.Element {
  const { deadlines, problem, now, onDone } = props;
  return (
    <section aria-labelledby="next-due">
      <h2 id="next-due">{t('nextDue')}</h2>
      {problem && <p class="say">{problemSentence(problem)}</p>}
      {deadlines?.length === 0 && <p class="soft">{t('nothingDue')}</p>}
      <ul class="list">
        {deadlines?.map((deadline) => (
          <li key={deadline.threadKey}>
            <span>
              <button type="button" class="plain" onClick={() => void openAddress(deadline.url)}>
                {deadline.clientName || deadline.clientAddress || t('unknownSender')}
              </button>
              <small>{deadline.subject}</small>
            </span>
            <span class="row">
              <Due deadline={deadline} now={now} />
              <button
                type="button"
                aria-label={t('doneWith', deadline.subject)}
                onClick={() => onDone(deadline.threadKey)}
              >
                {t('done')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
