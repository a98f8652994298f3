import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { checkDraft, type DraftFault } from '../../../core/scripts/check-draft.ts';
import { languagesOf, type OwnScript, type ScriptDraft, tidyDraft } from '../../../core/scripts/own-script.ts';
import { SITUATIONS, type Situation, TEMPERAMENTS } from '../../../core/types.ts';
import { ask } from '../../../platform/ask.ts';
import { t, uiLanguage } from '../../../platform/i18n.ts';
import { Icon, temperamentIcon } from '../../../ui/icons.tsx';
import type { NoteRunner } from '../../../ui/use-note.ts';
import { faultSentence, situationWord, temperamentWord } from '../../../ui/words.ts';
import { VersionFields } from './version-fields.tsx';

const EMPTY: ScriptDraft = { versions: {}, situation: null, temperaments: [], tags: [], shortcut: '' };

/** Writes a script, new or the user's own, in as many languages as wanted, and shows it as a client would read it. */
export function ScriptEditor(props: {
  edited: OwnScript | null;
  own: OwnScript[];
  notes: NoteRunner;
  onClose: () => void;
}): JSX.Element {
  const { edited, own, notes, onClose } = props;
  const [draft, setDraft] = useState<ScriptDraft>(edited ?? EMPTY);
  // As typed: a comma at the end is the beginning of the next tag.
  const [tags, setTags] = useState(draft.tags.join(', '));
  const [language, setLanguage] = useState(languagesOf(draft)[0] ?? uiLanguage());
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const taken = new Set(own.filter(({ id }) => id !== edited?.id).map(({ shortcut }) => shortcut));
  const tidy = tidyDraft({ ...draft, tags: [tags] });
  const faults = checkDraft(tidy, (shortcut) => taken.has(shortcut));
  // What is only not written yet is said when somebody wants to save; what is wrong, at once.
  const shown = faults.filter(({ code }) => tried || !code.endsWith('_missing'));
  const say = (field: DraftFault['field']): string =>
    shown
      .filter((fault) => fault.field === field && (fault.language === null || fault.language === language))
      .map(faultSentence)
      .join(' ');

  const save = async (): Promise<void> => {
    setTried(true);
    const [first] = faults;
    if (first) {
      if (first.language) setLanguage(first.language);
      document.getElementById(`script-${first.field}`)?.focus();
      return;
    }
    const answer = await notes.answerOf(ask('script:save', { id: edited?.id ?? null, draft: tidy }));
    if (!answer) return;
    notes.say({ text: t('scriptSaved'), actionId: answer.actionId });
    onClose();
  };

  return (
    <form
      class="script-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t(edited ? 'editScript' : 'newScript')}
      </h2>
      <VersionFields
        versions={draft.versions}
        language={language}
        faulty={new Set(shown.map((fault) => fault.language))}
        titleFault={say('title')}
        textFault={say('text')}
        onLanguage={setLanguage}
        onChange={(versions) => setDraft({ ...draft, versions })}
      />
      <div class="fields">
        <label>
          {t('situation')}
          <select
            value={draft.situation ?? ''}
            onChange={(event) =>
              setDraft({ ...draft, situation: (event.currentTarget.value || null) as Situation | null })
            }
          >
            <option value="">{t('anySituation')}</option>
            {SITUATIONS.map((situation) => (
              <option key={situation} value={situation}>
                {situationWord(situation)}
              </option>
            ))}
          </select>
        </label>
        <div>
          <label>
            {t('tags')}
            <input
              id="script-tags"
              value={tags}
              aria-invalid={say('tags') !== ''}
              aria-describedby="tags-fault"
              onInput={(event) => setTags(event.currentTarget.value)}
            />
          </label>
          <small id="tags-fault" class="fault" role="status">
            {say('tags')}
          </small>
        </div>
        <div>
          <label>
            {t('shortcut')}
            <input
              id="script-shortcut"
              value={draft.shortcut}
              autocomplete="off"
              spellcheck={false}
              aria-invalid={say('shortcut') !== ''}
              aria-describedby="shortcut-hint shortcut-fault"
              onInput={(event) => setDraft({ ...draft, shortcut: event.currentTarget.value })}
            />
          </label>
          <small id="shortcut-hint">{t('shortcutHint')}</small>
          <small id="shortcut-fault" class="fault" role="status">
            {say('shortcut')}
          </small>
        </div>
      </div>
      <fieldset class="suits" aria-describedby="suits-hint">
        <legend>{t('suits')}</legend>
        {TEMPERAMENTS.filter((temperament) => temperament !== 'neutral').map((temperament) => (
          <label key={temperament} class={`mark ${temperament}`}>
            <input
              type="checkbox"
              checked={draft.temperaments.includes(temperament)}
              onChange={(event) =>
                setDraft({
                  ...draft,
                  temperaments: event.currentTarget.checked
                    ? [...draft.temperaments, temperament]
                    : draft.temperaments.filter((one) => one !== temperament),
                })
              }
            />
            <Icon name={temperamentIcon(temperament)} /> {temperamentWord(temperament)}
          </label>
        ))}
        <small id="suits-hint">{t('suitsHint')}</small>
      </fieldset>
      <div class="row">
        <button type="submit" class="primary">
          {t('save')}
        </button>
        <button type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
