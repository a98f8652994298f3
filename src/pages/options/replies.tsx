import type { JSX } from 'preact';
import { loadMuted } from '../../db/muted.ts';
import type { TactDb } from '../../db/schema.ts';
import { ask } from '../../platform/ask.ts';
import { t } from '../../platform/i18n.ts';
import { UndoNote } from '../../ui/undo-note.tsx';
import { useNote } from '../../ui/use-note.ts';
import { checkWord, problemSentence } from '../../ui/words.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useSwitch } from './use-switch.ts';

/** What happens to replies before they are sent: the second look, and the hints that the user wanted to see no more. */
export function Replies({ db }: { db: TactDb }): JSX.Element {
  const muted = useLiveQuery(() => loadMuted(db));
  const { note, run, say } = useNote();
  const [secondLook, turn] = useSwitch('secondLook', say);
  return (
    <fieldset>
      <legend>{t('draftOptions')}</legend>
      <label class="tick">
        <input type="checkbox" checked={secondLook} onChange={(event) => turn(event.currentTarget.checked)} />
        {t('secondLook')}
      </label>
      <h2>{t('mutedTitle')}</h2>
      {muted.problem && <p>{problemSentence(muted.problem)}</p>}
      {muted.value?.length === 0 && <p>{t('mutedNone')}</p>}
      <ul class="sites">
        {muted.value?.map(({ key, check, phrase, clientName, clientAddress }) => (
          <li key={key}>
            <span>
              {checkWord(check)} {phrase && <q>{phrase}</q>}{' '}
              <small>{clientAddress ? t('mutedFor', clientName || clientAddress) : t('mutedEverybody')}</small>
            </span>
            <button type="button" onClick={() => void run(ask('hint:unmute', { key }), t('hintRestored'))}>
              {t('restore')}
            </button>
          </li>
        ))}
      </ul>
      <UndoNote note={note} onUndo={(actionId) => void run(ask('action:undo', { actionId }), t('undone'))} />
    </fieldset>
  );
}
