import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SnoozeChoice } from '../contract/messages.ts';
import { ask } from '../platform/ask.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { instantText, quietText } from './times.ts';

/** So long a pause in typing means that the words stand, ms. */
const PAUSE_MS = 150;

/** The moments to keep quiet until, and a field that takes any other, typed; what was understood is shown before it counts. */
export function Snooze(props: { choices: SnoozeChoice[]; onSnooze: (until: number) => void }): JSX.Element {
  const { choices, onSnooze } = props;
  const [text, setText] = useState('');
  const [until, setUntil] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    setUntil(undefined);
    if (text.trim() === '') return;
    let isOver = false;
    const timer = setTimeout(() => {
      void ask('snooze:read', { text }).then(
        (answer) => isOver || setUntil('until' in answer ? answer.until : null),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <form
      class="snooze"
      onSubmit={(event) => {
        event.preventDefault();
        if (until) onSnooze(until);
      }}
    >
      <fieldset>
        <legend>{t('quietUntil')}</legend>
        {choices.map((choice) => (
          <button key={choice.id} type="button" title={quietText(choice.until)} onClick={() => onSnooze(choice.until)}>
            {t(`snooze_${choice.id.replaceAll('-', '_')}` as MessageKey)}
          </button>
        ))}
      </fieldset>
      <label>
        {t('snoozeTyped')}
        <input
          type="text"
          value={text}
          maxLength={200}
          placeholder={t('snoozeExample')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={!until}>
        {t('set')}
      </button>
      <p role="status">
        {until ? t('snoozeUnderstood', instantText(until)) : until === null ? t('snoozeNotUnderstood') : ''}
      </p>
    </form>
  );
}
