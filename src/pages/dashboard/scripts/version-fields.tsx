import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { insertTextIntoField } from 'text-field-edit';
import type { ScriptDraft, ScriptVersion } from '../../../core/scripts/own-script.ts';
import { findLabel } from '../../../core/scripts/placeholder-labels.ts';
import { LANGUAGES, type Language } from '../../../core/types.ts';
import { t, uiLanguage } from '../../../platform/i18n.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { ScriptPreview } from './script-preview.tsx';

const NAMES = ['client.honorific', 'client.first_name', 'client.name', 'me.name', 'thread.subject', 'complaint.point'];

/** Title and text of one language version, with a tab for each language and the text as it will be read. */
export function VersionFields(props: {
  versions: ScriptDraft['versions'];
  language: Language;
  /** The languages in which something is wrong; null for the whole script. */
  faulty: ReadonlySet<Language | null>;
  titleFault: string;
  textFault: string;
  onLanguage: (language: Language) => void;
  onChange: (versions: ScriptDraft['versions']) => void;
}): JSX.Element {
  const { versions, language, faulty, titleFault, textFault, onLanguage, onChange } = props;
  const { title = '', text = '' } = versions[language] ?? {};
  const field = useRef<HTMLTextAreaElement>(null);

  const write = (change: Partial<ScriptVersion>): void => {
    const next = { title, text, ...change };
    const { [language]: _, ...others } = versions;
    // A version with nothing in it is none.
    onChange(next.title === '' && next.text === '' ? others : { ...others, [language]: next });
  };
  const insert = (placeholder: string): void => {
    if (!field.current) return;
    insertTextIntoField(field.current, placeholder);
    write({ text: field.current.value });
    field.current.focus();
  };

  return (
    <>
      <div role="tablist" class="versions" aria-label={t('versions')}>
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`version-${one}`}
            aria-controls="version"
            aria-selected={one === language}
            tabIndex={one === language ? 0 : -1}
            aria-label={`${LANGUAGE_NAMES[one]}, ${t(versions[one] ? 'versionWritten' : 'versionEmpty')}`}
            class={faulty.has(one) ? 'faulty' : ''}
            onClick={() => onLanguage(one)}
            onKeyDown={(event) => {
              const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
              if (step === undefined) return;
              const next = LANGUAGES.at((LANGUAGES.indexOf(one) + step) % LANGUAGES.length) ?? one;
              onLanguage(next);
              document.getElementById(`version-${next}`)?.focus();
            }}
          >
            <span aria-hidden="true">{versions[one] ? '● ' : '○ '}</span>
            {LANGUAGE_NAMES[one]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="version" aria-labelledby={`version-${language}`} class="version">
        <div class="fields">
          <label>
            {t('scriptTitle')}
            <input
              id="script-title"
              lang={language}
              value={title}
              aria-invalid={titleFault !== ''}
              aria-describedby="title-fault"
              onInput={(event) => write({ title: event.currentTarget.value })}
            />
          </label>
          <small id="title-fault" class="fault" role="status">
            {titleFault}
          </small>
          <label>
            {t('scriptText')}
            <textarea
              ref={field}
              id="script-text"
              lang={language}
              rows={12}
              value={text}
              aria-invalid={textFault !== ''}
              aria-describedby="text-fault"
              onInput={(event) => write({ text: event.currentTarget.value })}
            />
          </label>
          <small id="text-fault" class="fault" role="status">
            {textFault}
          </small>
          <fieldset class="placeholders">
            <legend>{t('insertPlaceholder')}</legend>
            {NAMES.map((name) => (
              <button key={name} type="button" onClick={() => insert(`{{${name}}}`)}>
                {findLabel(name, uiLanguage())}
              </button>
            ))}
            <button type="button" onClick={() => insert('{{deadline | date}}')}>
              {findLabel('deadline', uiLanguage())}
            </button>
            <button type="button" onClick={() => insert(`{{ask "${t('askExample')}"}}`)}>
              {t('askPlaceholder')}
            </button>
            <button type="button" onClick={() => insert('{{cursor}}')}>
              {t('cursorPlaceholder')}
            </button>
          </fieldset>
        </div>
        <ScriptPreview text={text} language={language} />
      </div>
    </>
  );
}
