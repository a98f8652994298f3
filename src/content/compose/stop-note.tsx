import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DraftHint } from '../../core/draft/draft.ts';
import { STEPS, type Step } from '../../core/types.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icons.tsx';
import { listText, stepWord } from '../../ui/words.ts';
import type { Stop } from './send-guard.ts';

/** Says in place why a reply was not sent yet, and what there is to do; the focus is on going back. */
export function StopNote(props: {
  stop: Stop;
  steps: Record<Step, boolean> | null;
  hints: DraftHint[];
  onGoBack: () => void;
  onSendAnyway: () => void;
}): JSX.Element {
  const { stop, steps, hints, onGoBack, onSendAnyway } = props;
  const note = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    note.current?.showPopover?.();
    if (note.current?.parentElement) placeAbove(note.current, note.current.parentElement);
    back.current?.focus();
  }, []);
  const missing = STEPS.filter((step) => steps && !steps[step]);
  return (
    <div
      ref={note}
      popover="manual"
      class="panel stop"
      role="alertdialog"
      aria-labelledby="stopped"
      aria-describedby="stopped-why"
      onKeyDown={(event) => event.key === 'Escape' && onGoBack()}
    >
      <p id="stopped">
        <Icon name="complaint" /> <b>{t(stop.gaps.length > 0 ? 'stoppedForGaps' : 'stoppedForLook')}</b>
      </p>
      <div id="stopped-why">
        {stop.gaps.length > 0 && (
          <ul>
            {stop.gaps.map((gap) => (
              <li key={gap}>
                <mark>{gap}</mark>
              </li>
            ))}
          </ul>
        )}
        {stop.gaps.length === 0 && hints.length > 0 && (
          <ul>
            {hints.map((hint) => (
              <li key={`${hint.rule} ${hint.start}`}>
                {!hint.isPlace && <q>{hint.phrase}</q>} {hint.advice}
              </li>
            ))}
          </ul>
        )}
        {stop.gaps.length === 0 && missing.length > 0 && <p>{t('stepsMissing', listText(missing.map(stepWord)))}</p>}
      </div>
      <div class="row">
        <button ref={back} type="button" class="primary" onClick={onGoBack}>
          {t('goBack')}
        </button>
        <button type="button" onClick={onSendAnyway}>
          {t('sendAnyway')}
        </button>
      </div>
    </div>
  );
}

/** How far the note stays from the line and from the edge of the window, px. */
const GAP = 6;

/** Above the line that it belongs to, always inside the window. */
function placeAbove(note: HTMLElement, line: Element): void {
  const { left, top } = line.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const { width, height } = note.getBoundingClientRect();
  const bottom = Math.min(Math.max(innerHeight - top + GAP, GAP), innerHeight - height - GAP);
  note.style.insetBlockEnd = `${Math.max(bottom, GAP)}px`;
  note.style.insetInlineStart = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
}
