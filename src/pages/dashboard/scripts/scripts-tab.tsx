import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { writeCsv, writeJson } from '../../../core/scripts/exchange/write-scripts.ts';
import type { Script } from '../../../core/scripts/script.ts';
import { LANGUAGES, type Language, SITUATIONS } from '../../../core/types.ts';
import type { TactDb } from '../../../db/schema.ts';
import { loadOwnScripts, loadUses } from '../../../db/scripts.ts';
import { ask } from '../../../platform/ask.ts';
import { offerDownload } from '../../../platform/files.ts';
import { t, uiLanguage } from '../../../platform/i18n.ts';
import { loadLibrary } from '../../../platform/library.ts';
import type { NoteRunner } from '../../../ui/use-note.ts';
import { problemSentence, situationWord } from '../../../ui/words.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import { useSearch } from '../search-records.ts';
import { ImportScripts } from './import-scripts.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';
import { ScriptCards } from './script-cards.tsx';
import { ScriptEditor } from './script-editor.tsx';
import { listScripts, type ScriptFilter } from './script-rows.ts';

const OPEN: ScriptFilter = { kind: null, language: null, situation: null, tag: null };

/** The built-in scripts of one language. */
interface Library {
  language: Language;
  scripts: readonly Script[];
}

/** The built-in scripts in a language; until they are there those of the language before, null at first. */
function useLibrary(language: Language): Library | null {
  const [library, setLibrary] = useState<Library | null>(null);
  useEffect(() => {
    let isWanted = true;
    const set = (scripts: readonly Script[]): void => {
      if (isWanted) setLibrary({ language, scripts });
    };
    loadLibrary(language).then(set, () => set([]));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return library;
}

/** Every script, own ones first: found, written, copied, deleted, brought in from a file and saved to one. */
export function ScriptsTab({ db, query, notes }: { db: TactDb; query: string; notes: NoteRunner }): JSX.Element | null {
  const stored = useLiveQuery(() => Promise.all([loadOwnScripts(db), loadUses(db)]));
  const [filter, setFilter] = useState(OPEN);
  const [doing, setDoing] = useState<{ edit: string | null } | 'import' | null>(null);
  const [own, uses] = stored.value ?? [[], {}];
  const library = useLibrary(filter.language ?? uiLanguage());
  const rows = useMemo(
    () => (library ? listScripts(own, uses, filter, library.language, library.scripts) : []),
    [stored.value, filter, library],
  );
  const found = useSearch(rows, ['title', 'labels', 'text'], query);
  if (stored.problem) return <p class="empty">{problemSentence(stored.problem)}</p>;
  if (!stored.value || !library) return null;

  const close = (): void => setDoing(null);
  if (doing === 'import') return <ImportScripts own={own} notes={notes} onClose={close} />;
  if (doing) {
    const edited = own.find(({ id }) => id === doing.edit) ?? null;
    return <ScriptEditor key={doing.edit} edited={edited} own={own} notes={notes} onClose={close} />;
  }

  const copy = async (id: string): Promise<void> => {
    const answer = await notes.answerOf(ask('script:copy', { id }));
    if (!answer) return;
    notes.say({ text: t('scriptCopied'), actionId: answer.actionId });
    setDoing({ edit: answer.id });
  };
  const tags = [...new Set(own.flatMap((script) => script.tags))].sort();
  // Own scripts go before built-in ones also where words were looked for, each in the order of how well they fit.
  const ordered = query.trim() === '' ? found : [...found].sort((a, b) => Number(b.own) - Number(a.own));
  return (
    <section class="scripts-tab" aria-label={t('scripts')}>
      <div class="toolbar">
        <button type="button" class="primary" onClick={() => setDoing({ edit: null })}>
          {t('newScript')}
        </button>
        <button type="button" onClick={() => setDoing('import')}>
          {t('bringIn')}
        </button>
        <span class="push" />
        <button
          type="button"
          disabled={own.length === 0}
          onClick={() => offerDownload('tact-scripts.json', writeJson(own), 'application/json')}
        >
          {t('saveAsJson')}
        </button>
        <button
          type="button"
          disabled={own.length === 0}
          onClick={() => offerDownload('tact-scripts.csv', writeCsv(own), 'text/csv')}
        >
          {t('saveAsCsv')}
        </button>
      </div>
      <div class="toolbar filters">
        <Choice
          label={t('whichScripts')}
          value={filter.kind}
          onChange={(kind) => setFilter({ ...filter, kind })}
          options={[
            ['own', t('kindOwn')],
            ['built-in', t('kindBuiltIn')],
          ]}
        >
          {t('kindAll')}
        </Choice>
        <Choice
          label={t('language')}
          value={filter.language}
          onChange={(language) => setFilter({ ...filter, language })}
          options={LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language]])}
        >
          {t('anyLanguage')}
        </Choice>
        <Choice
          label={t('situation')}
          value={filter.situation}
          onChange={(situation) => setFilter({ ...filter, situation })}
          options={SITUATIONS.map((situation) => [situation, situationWord(situation)])}
        >
          {t('anySituation')}
        </Choice>
        {tags.length > 0 && (
          <Choice
            label={t('tag')}
            value={filter.tag}
            onChange={(tag) => setFilter({ ...filter, tag })}
            options={tags.map((tag) => [tag, tag])}
          >
            {t('anyTag')}
          </Choice>
        )}
      </div>
      {own.length === 0 && <p class="hint">{t('noOwnScripts')}</p>}
      {ordered.length === 0 ? (
        <p class="empty">{t('nothingFound')}</p>
      ) : (
        <ScriptCards
          rows={ordered}
          onEdit={(id) => setDoing({ edit: id })}
          onCopy={(id) => void copy(id)}
          onDelete={(id) => void notes.run(ask('script:delete', { id }), t('scriptDeleted'))}
        />
      )}
    </section>
  );
}

/** A filter; its children are the words for no filter. */
function Choice<T extends string>(props: {
  label: string;
  value: T | null;
  options: [value: T, word: string][];
  onChange: (value: T | null) => void;
  children: ComponentChildren;
}): JSX.Element {
  const { label, value, options, onChange, children } = props;
  return (
    <label>
      <small>{label}</small>
      <select value={value ?? ''} onChange={(event) => onChange((event.currentTarget.value || null) as T | null)}>
        <option value="">{children}</option>
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
