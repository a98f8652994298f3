import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Request } from '../contract/messages.ts';
import { isKeptInTime } from '../core/promises/is-kept-in-time.ts';
import type { PromiseGiven } from '../core/types.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Icon } from './icons.tsx';
import { instantText, leftText, parseLocalInput, toLocalInput } from './times.ts';

/** What the user can say of a promise. */
export interface PromiseActions {
  onSettle: (id: string, step: Request<'promise:settle'>['step']) => void;
  onMove: (id: string, dueAt: number) => void;
}

/** A promise: its words, when it is due, and one click for what became of it. */
export function PromiseCard(props: PromiseActions & { promise: PromiseGiven; now: number }): JSX.Element {
  const { promise, now, onSettle } = props;
  const { id, phrase, language, dueAt, remindAt, state, direction, kind, keptBy, endedAt } = promise;
  const [isEditing, setEditing] = useState(false);
  const step = (name: Request<'promise:settle'>['step'], key: MessageKey, primary = false): JSX.Element => (
    <button
      type="button"
      class={primary ? 'primary' : undefined}
      aria-label={`${t(key)}: ${phrase}`}
      onClick={() => onSettle(id, name)}
    >
      {t(key)}
    </button>
  );
  const tone = now >= dueAt ? 'red' : now >= remindAt ? 'amber' : 'calm';
  // Past its date it is no longer the same whether it was kept before that.
  const isLateOfOurs = direction === 'ours' && now >= dueAt;
  const ended = state === 'kept' && !isKeptInTime(promise, now) ? 'keptLate' : (`promise_${state}` as MessageKey);
  return (
    <div class="promise-card">
      <p>
        <q lang={language ?? undefined}>{phrase}</q>
      </p>
      <p class="row">
        {endedAt === null ? (
          <span class={`due ${tone}`}>
            <Icon name="promise" />
            {instantText(dueAt)} · {leftText(dueAt, now)}
          </span>
        ) : (
          <span class={`state ${state}`}>
            <b>{t(ended)}</b>{' '}
            <small>
              {instantText(endedAt)} · {t('wasDue', instantText(dueAt))}
            </small>
          </span>
        )}
        <small>
          {t(direction === 'ours' ? 'promiseOurs' : 'promiseTheirs')}
          {kind === 'hedged' && ` · ${t('promiseHedged')}`}
          {promise.replaces !== undefined && ` · ${t('promiseMoves')}`}
        </small>
      </p>
      {keptBy !== undefined && (
        <p>
          {t('seemsKept')} <q>{keptBy}</q>
        </p>
      )}
      <div class="row">
        {state === 'proposed' && (
          <>
            {step('accept', promise.replaces === undefined ? 'keepIt' : 'moveIt', true)}
            {step('refuse', 'noPromise')}
          </>
        )}
        {state === 'open' && keptBy !== undefined && (
          <>
            {step('keep', 'promise_kept', true)}
            {step('not-kept', 'notYet')}
          </>
        )}
        {state === 'open' && keptBy === undefined && (
          <>
            {isLateOfOurs && step('keep-in-time', 'keptInTime')}
            {step('keep', isLateOfOurs ? 'keptLate' : 'promise_kept')}
            {step('break', 'promise_broken')}
            {step('refuse', 'noPromise')}
          </>
        )}
        {endedAt === null ? (
          <button
            type="button"
            aria-expanded={isEditing}
            aria-label={`${t('otherDate')}: ${phrase}`}
            onClick={() => setEditing(!isEditing)}
          >
            {t('otherDate')}
          </button>
        ) : (
          step('reopen', 'reopen')
        )}
      </div>
      {isEditing && (
        <MoveForm
          dueAt={dueAt}
          onMove={(at) => {
            setEditing(false);
            props.onMove(id, at);
          }}
        />
      )}
    </div>
  );
}

function MoveForm({ dueAt, onMove }: { dueAt: number; onMove: (dueAt: number) => void }): JSX.Element {
  const [value, setValue] = useState(toLocalInput(dueAt));
  const at = parseLocalInput(value);
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (at !== null) onMove(at);
      }}
    >
      <label>
        {t('moveTo')}
        <input type="datetime-local" value={value} onInput={(event) => setValue(event.currentTarget.value)} />
      </label>
      <button type="submit" disabled={at === null}>
        {t('set')}
      </button>
    </form>
  );
}
