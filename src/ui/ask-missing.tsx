import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

/**
 * Asks for each value that a script still lacks, in the script's language; nothing is remembered. Enter inserts, Escape
 * goes back, and what is left empty stays visible in the text, in brackets.
 */
export function AskMissing(props: {
  missing: { name: string; label: string }[];
  /** BCP 47, of the script. */
  language: string;
  /** Called with what was typed, by placeholder name; gaps left open are not in it. */
  onInsert: (fields: Record<string, string>) => void;
  onBack: () => void;
}): JSX.Element {
  const { missing, language, onInsert, onBack } = props;
  const [fields, setFields] = useState<Record<string, string>>({});
  const form = useRef<HTMLFormElement>(null);
  // Before it is painted: keys pressed as soon as the question is seen belong to it.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class="missing"
      onSubmit={(event) => {
        event.preventDefault();
        onInsert(Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== '')));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Only the form closes, not the panel around it.
        event.preventDefault();
        event.stopPropagation();
        onBack();
      }}
    >
      <p>{t('stillMissing')}</p>
      {missing.map(({ name, label }) => (
        <label key={name} lang={language}>
          {label}
          <input
            value={fields[name] ?? ''}
            onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <div class="row">
        <button type="submit" class="primary">
          {t('insert')}
        </button>
        <button type="button" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </form>
  );
}
