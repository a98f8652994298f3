/** What there is to say about a reply before it is sent: hints with their fixes, the six steps, dates that it gives. */
import type { JSX, RefObject } from 'preact';
import type { DraftView } from '../contract/messages.ts';
import type { DraftHint } from '../core/draft/draft.ts';
import { STEPS } from '../core/types.ts';
import { t } from '../platform/i18n.ts';
import { Icon } from './icons.tsx';
import { instantText, leftText } from './times.ts';
import { checkWord, listText, stepWord } from './words.ts';

/** What people do with a review. */
export interface DraftActions {
  onFix: (hint: DraftHint, text: string) => void;
  onMute: (hint: DraftHint, forClient: boolean) => void;
  /** Not now: the hint goes, until the reply is another. */
  onDismiss: (hint: DraftHint) => void;
  onKeep: (promise: DraftView['promises'][number]) => void;
}

interface DraftReviewProps extends DraftActions {
  view: DraftView;
  hints: DraftHint[];
  /** Instant, ms. */
  now: number;
  /** Is given the element that can take the focus. */
  place?: RefObject<HTMLDivElement | null>;
}

/** The whole review; while the focus is in it, the keys 1 to 5 put the fixes in. */
export function DraftReview(props: DraftReviewProps): JSX.Element {
  const { view, hints, now, place, onFix, onMute, onDismiss, onKeep } = props;
  const byKey = (event: KeyboardEvent): void => {
    const hint = hints[Number(event.key) - 1];
    if (!hint?.fix || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onFix(hint, hint.fix.text);
  };
  return (
    <div ref={place ?? null} class="review" role="presentation" tabIndex={-1} onKeyDown={byKey}>
      {view.gaps.length > 0 && (
        <p class="gaps">
          {t('notFilledIn')} {listText(view.gaps.map(({ text }) => text))}
        </p>
      )}
      {hints.length === 0 && view.gaps.length === 0 && <p class="soft">{t('draftNoHints')}</p>}
      {hints.length > 0 && (
        <ol class="hints">
          {hints.map((hint, index) => (
            <li key={`${hint.rule} ${hint.start}`}>
              <p>
                <b>{checkWord(hint.check)}</b> {!hint.isPlace && <q>{hint.phrase}</q>}
                <br />
                {hint.advice}
              </p>
              <div class="row">
                {hint.fix && (
                  <button
                    type="button"
                    class="primary"
                    aria-keyshortcuts={String(index + 1)}
                    onClick={() => onFix(hint, hint.fix?.text ?? '')}
                  >
                    <kbd>{index + 1}</kbd> {t('fixWith', hint.fix.text)}
                  </button>
                )}
                {view.client && (
                  <button type="button" class="plain" onClick={() => onMute(hint, true)}>
                    {t('neverForClient', view.client)}
                  </button>
                )}
                <button type="button" class="plain" onClick={() => onMute(hint, false)}>
                  {t('neverAgain')}
                </button>
                <button type="button" class="plain" onClick={() => onDismiss(hint)}>
                  {t('dismiss')}
                </button>
              </div>
            </li>
          ))}
        </ol>
      )}
      {view.steps && (
        <>
          <h3>{t('sixSteps')}</h3>
          <ul class="steps">
            {STEPS.map((step) => (
              <li key={step} class={view.steps?.[step] ? 'done' : 'open'}>
                <Icon name={view.steps?.[step] ? 'check' : 'ring'} /> {stepWord(step)}
                <span class="voice"> {t(view.steps?.[step] ? 'stepDone' : 'stepOpen')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.promises.map((promise) => (
        <p key={promise.dueAt} class="promised">
          <q>{promise.phrase}</q>
          <br />
          <span>
            {instantText(promise.dueAt)} · {leftText(promise.dueAt, now)}{' '}
          </span>
          <KeepPromise promise={promise} onKeep={onKeep} />
        </p>
      ))}
    </div>
  );
}

/** The one button of a date that the reply gives, or what became of it. */
export function KeepPromise(props: {
  promise: DraftView['promises'][number];
  onKeep: DraftActions['onKeep'];
}): JSX.Element {
  const { promise, onKeep } = props;
  if (promise.isKept) {
    return (
      <span class="kept">
        <Icon name="check" /> {t('promiseWaits')}
      </span>
    );
  }
  return (
    <button type="button" title={`${promise.phrase}: ${instantText(promise.dueAt)}`} onClick={() => onKeep(promise)}>
      <Icon name="clock" /> {t('keepPromise')}
    </button>
  );
}
