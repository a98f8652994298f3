import type { JSX } from 'preact';
import type { SnoozeChoice } from '../../../contract/messages.ts';
import type { OpenThread } from '../../../core/deadlines/open-threads.ts';
import type { TriageReason } from '../../../core/deadlines/triage.ts';
import { t } from '../../../platform/i18n.ts';
import { openAddress } from '../../../platform/tabs.ts';
import { Due } from '../../../ui/due.tsx';
import { Promised } from '../../../ui/promised.tsx';
import { Snooze } from '../../../ui/snooze.tsx';
import { TemperamentMark } from '../../../ui/temperament-mark.tsx';
import { Drop } from './drop.tsx';
import { reasonText } from './reasons.ts';

/** One thread with something open; without `reason` it is a quiet one, which has no place to explain and cannot be ticked. */
export function OpenRow(props: {
  item: OpenThread;
  reason: TriageReason | null;
  now: number;
  choices: SnoozeChoice[];
  isSelected?: boolean;
  onSelect?: (on: boolean, isRange: boolean) => void;
  onPin?: (pinned: boolean) => void;
  onSnooze: (until: number) => void;
  onDone: () => void;
}): JSX.Element {
  const { item, reason, now, choices, isSelected = false, onSelect, onPin, onSnooze, onDone } = props;
  const { deadline, promise, subject, isPinned } = item;
  const who = item.clientName || item.clientAddress || t('unknownSender');
  return (
    <li class={isPinned ? 'is-pinned' : undefined}>
      {onSelect && (
        <input
          type="checkbox"
          aria-label={t('chooseNamed', who, subject)}
          checked={isSelected}
          disabled={!deadline}
          onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
        />
      )}
      <div class="what">
        <div class="row">
          <b>{who}</b>
          {item.temperament !== 'neutral' && <TemperamentMark temperament={item.temperament} />}
        </div>
        <div class="subject">{subject}</div>
        {promise && <Promised promise={promise} now={now} />}
        {reason && <small>{reasonText(reason)}</small>}
      </div>
      <div class="when">
        {deadline && !(promise && deadline.source === 'promise') && <Due deadline={deadline} now={now} />}
      </div>
      <div class="row acts">
        <button type="button" aria-label={t('openNamed', subject)} onClick={() => void openAddress(item.url)}>
          {t('openThread')}
        </button>
        {onPin && (
          <button
            type="button"
            aria-label={t(isPinned ? 'unpinNamed' : 'pinNamed', subject)}
            onClick={() => onPin(!isPinned)}
          >
            {t(isPinned ? 'unpin' : 'pin')}
          </button>
        )}
        {deadline && (
          <>
            <Drop class="drop" title={t('snooze')} name={t('snoozeNamed', subject)}>
              {() => <Snooze choices={choices} onSnooze={onSnooze} />}
            </Drop>
            <button type="button" aria-label={t('doneWith', subject)} onClick={onDone}>
              {t('done')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
