import type { JSX } from 'preact';
import { loadQuietClients } from '../../db/clients.ts';
import type { TactDb } from '../../db/schema.ts';
import { ask } from '../../platform/ask.ts';
import { t } from '../../platform/i18n.ts';
import { UndoNote } from '../../ui/undo-note.tsx';
import { useNote } from '../../ui/use-note.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useSwitch } from './use-switch.ts';

/** Whether the browser notifies of what is due, and of whom it does not. */
export function Notices({ db }: { db: TactDb }): JSX.Element {
  const quiet = useLiveQuery(() => loadQuietClients(db));
  const { note, run, say } = useNote();
  const [isOn, turn] = useSwitch('notify', say);
  return (
    <fieldset>
      <legend>{t('noticesTitle')}</legend>
      <label class="tick">
        <input type="checkbox" checked={isOn} onChange={(event) => turn(event.currentTarget.checked)} />
        {t('notifyMe')}
      </label>
      <p class="soft">{t('notifyHelp')}</p>
      <ul class="sites">
        {quiet.value?.map(({ address, name }) => (
          <li key={address}>
            <span>{t('quietClient', name || address)}</span>
            <button
              type="button"
              onClick={() => void run(ask('client:change', { address, change: { quiet: false } }), t('saved'))}
            >
              {t('restore')}
            </button>
          </li>
        ))}
      </ul>
      <UndoNote note={note} onUndo={(actionId) => void run(ask('action:undo', { actionId }), t('undone'))} />
    </fieldset>
  );
}
