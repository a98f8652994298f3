import type { ComponentChildren, JSX } from 'preact';
import type { SnoozeChoice } from '../../../contract/messages.ts';
import { t } from '../../../platform/i18n.ts';
import { Snooze } from '../../../ui/snooze.tsx';
import { Drop } from './drop.tsx';

/** What can be done with all that is ticked. */
export function BulkBar(props: {
  all: number;
  chosen: number;
  choices: SnoozeChoice[];
  onAll: (on: boolean) => void;
  onSnooze: (until: number) => void;
  onDone: () => void;
  children: ComponentChildren;
}): JSX.Element {
  const { all, chosen, choices, onAll, onSnooze, onDone, children } = props;
  return (
    <div class="bulk row" role="group" aria-label={t('chosenOnes', chosen)}>
      <label class="tick">
        <input
          type="checkbox"
          checked={chosen > 0 && chosen === all}
          indeterminate={chosen > 0 && chosen < all}
          disabled={all === 0}
          onChange={(event) => onAll(event.currentTarget.checked)}
        />
        {chosen === 0 ? t('chooseAll') : t('chosenOnes', chosen)}
      </label>
      {chosen > 0 && (
        <>
          <Drop class="drop" title={t('snooze')}>
            {() => <Snooze choices={choices} onSnooze={onSnooze} />}
          </Drop>
          <button type="button" onClick={onDone}>
            {t('doneChosen')}
          </button>
        </>
      )}
      <span class="push" />
      {children}
    </div>
  );
}
