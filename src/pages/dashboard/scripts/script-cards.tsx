import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { Icon, temperamentIcon } from '../../../ui/icons.tsx';
import { situationWord, temperamentWord } from '../../../ui/words.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import type { ScriptRow } from './script-rows.ts';

/** How many are drawn at once. */
const PAGE = 40;

/** The scripts, own and built-in told apart by a word, with what can be done with each. */
export function ScriptCards(props: {
  rows: ScriptRow[];
  onEdit: (id: string) => void;
  onCopy: (id: string) => void;
  onDelete: (id: string) => void;
}): JSX.Element {
  const { rows, onEdit, onCopy, onDelete } = props;
  const [drawn, setDrawn] = useState(PAGE);
  return (
    <>
      <ul class="cards script-cards">
        {rows.slice(0, drawn).map((row) => (
          <li key={row.id} class={row.own ? 'own' : ''}>
            <div class="top">
              <b lang={row.language}>{row.title}</b>
              <span class="row">
                {row.uses > 0 && <small>{t('usedTimes', row.uses)}</small>}
                <span class={`kind ${row.own ? 'own' : ''}`}>{t(row.own ? 'markOwn' : 'markBuiltIn')}</span>
              </span>
            </div>
            {row.why !== '' && (
              <small lang={row.language} class="why-line">
                {row.why}
              </small>
            )}
            <details>
              <summary>{t('showText')}</summary>
              <pre class="script-text" lang={row.language}>
                {row.text}
              </pre>
            </details>
            <div class="top">
              <span class="row labels">
                {row.shortcut !== '' && <kbd>;{row.shortcut}</kbd>}
                {row.temperaments.map((temperament) => (
                  <span key={temperament} class={`mark ${temperament}`}>
                    <Icon name={temperamentIcon(temperament)} /> {temperamentWord(temperament)}
                  </span>
                ))}
                {row.situation !== null && <small>{situationWord(row.situation)}</small>}
                {row.tags.map((tag) => (
                  <span key={tag} class="tag">
                    {tag}
                  </span>
                ))}
                {row.own && <small>{row.languages.map((language) => LANGUAGE_NAMES[language]).join(', ')}</small>}
              </span>
              <span class="row">
                {row.own && (
                  <button type="button" aria-label={t('editNamed', row.title)} onClick={() => onEdit(row.id)}>
                    {t('edit')}
                  </button>
                )}
                <button
                  type="button"
                  aria-label={t(row.own ? 'duplicateNamed' : 'makeMineNamed', row.title)}
                  onClick={() => onCopy(row.id)}
                >
                  {t(row.own ? 'duplicate' : 'makeMine')}
                </button>
                {row.own && (
                  <button type="button" aria-label={t('deleteNamed', row.title)} onClick={() => onDelete(row.id)}>
                    {t('delete')}
                  </button>
                )}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {rows.length > drawn && (
        <p class="more">
          <button type="button" onClick={() => setDrawn(drawn + PAGE)}>
            {t('showMore')} ({rows.length - drawn})
          </button>
        </p>
      )}
    </>
  );
}
