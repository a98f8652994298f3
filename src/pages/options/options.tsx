import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MovePreview, SettingsChanged } from '../../contract/messages.ts';
import type { Settings } from '../../contract/settings.ts';
import { SEVERITIES, TEMPERAMENTS } from '../../core/types.ts';
import { WEEKDAYS } from '../../core/working-time/calendar.ts';
import type { TactDb } from '../../db/schema.ts';
import { ask } from '../../platform/ask.ts';
import { t } from '../../platform/i18n.ts';
import { loadSettings } from '../../platform/storage.ts';
import { instantText } from '../../ui/times.ts';
import { useNote } from '../../ui/use-note.ts';
import { severityWord, temperamentWord } from '../../ui/words.ts';
import { DaysOff } from './days-off.tsx';
import { Hours } from './hours.tsx';
import { Learned } from './learned.tsx';
import { Notices } from './notices.tsx';
import { type Draft, dayName, toDraft, toSettings } from './options-draft.ts';
import { PaletteOptions } from './palette-options.tsx';
import { Replies } from './replies.tsx';
import { Sites } from './sites.tsx';

/** The settings: how soon each temperament is answered, the working week, who I am, where Tact is on. */
export function Options({ db }: { db: TactDb }): JSX.Element | null {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [moving, setMoving] = useState<(MovePreview & { settings: Partial<Settings> }) | null>(null);
  const [saved, setSaved] = useState<SettingsChanged | null>(null);
  const { note, say, answerOf } = useNote();
  useEffect(() => {
    document.title = `Tact – ${t('options')}`;
    void loadSettings().then((settings) => setDraft(toDraft(settings)));
  }, []);
  if (!draft) return null;
  const change = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part });
    setMoving(null);
    setSaved(null);
    say(null);
  };
  const store = async (settings: Partial<Settings>): Promise<void> => {
    const done = await answerOf(ask('settings:change', { change: settings }));
    if (!done) return;
    setMoving(null);
    setSaved(done);
    say({ text: t('saved') });
  };
  /** What moves is shown before it moves. */
  const save = async (): Promise<void> => {
    const settings = toSettings(draft);
    if (typeof settings === 'string') return say({ text: settings });
    const preview = await answerOf(ask('settings:preview', { change: settings }));
    if (!preview) return;
    if (preview.count === 0) await store(settings);
    else setMoving({ ...preview, settings });
  };
  const takeBack = async ({ before, actionId }: SettingsChanged): Promise<void> => {
    const moved = actionId === null ? { done: true } : await answerOf(ask('action:undo', { actionId }));
    // Moved back as they were; what the settings alone would move has nothing left to move.
    if (!moved || !(await answerOf(ask('settings:change', { change: before })))) return;
    setDraft(toDraft(before));
    setSaved(null);
    say({ text: t('undone') });
  };

  return (
    <>
      <header>
        <h1>Tact – {t('options')}</h1>
      </header>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <fieldset>
          <legend>{t('policyTitle')}</legend>
          <p>{t('policyHelp')}</p>
          <Hours
            names={TEMPERAMENTS}
            word={temperamentWord}
            value={draft.policy}
            onChange={(policy) => change({ policy })}
          />
          <h2>{t('complaintPolicyTitle')}</h2>
          <Hours
            group={t('complaintPolicyTitle')}
            names={SEVERITIES}
            word={severityWord}
            value={draft.complaintPolicy}
            onChange={(complaintPolicy) => change({ complaintPolicy })}
          />
          <h2>{t('updatePolicyTitle')}</h2>
          <Hours
            group={t('updatePolicyTitle')}
            names={SEVERITIES}
            word={severityWord}
            value={draft.updatePolicy}
            onChange={(updatePolicy) => change({ updatePolicy })}
          />
        </fieldset>
        <fieldset>
          <legend>{t('weekTitle')}</legend>
          <p>{t('weekHelp')}</p>
          {WEEKDAYS.map((day, index) => (
            <label class="day" key={day}>
              {dayName(index)}
              <input
                value={draft.week[day]}
                placeholder={t('closed')}
                onInput={(e) => change({ week: { ...draft.week, [day]: e.currentTarget.value } })}
              />
            </label>
          ))}
          <label>
            {t('zone')}
            <input
              value={draft.tz}
              placeholder={Intl.DateTimeFormat().resolvedOptions().timeZone}
              list="zones"
              onInput={(e) => change({ tz: e.currentTarget.value.trim() })}
            />
          </label>
          <datalist id="zones">
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </fieldset>
        <DaysOff draft={draft} change={change} />
        <fieldset>
          <legend>{t('meTitle')}</legend>
          <label>
            {t('myName')}
            <input value={draft.myName} onInput={(e) => change({ myName: e.currentTarget.value })} />
          </label>
          <label>
            {t('myAddresses')}
            <textarea
              rows={3}
              value={draft.ownAddresses}
              onInput={(e) => change({ ownAddresses: e.currentTarget.value })}
            />
          </label>
        </fieldset>
        {moving?.nearest && (
          <div class="moving" role="status">
            <p>
              {t('settingsMove', moving.count)}{' '}
              {t(
                'settingsMoveNearest',
                [moving.nearest.who, moving.nearest.subject].filter(Boolean).join(' – '),
                instantText(moving.nearest.from),
                instantText(moving.nearest.to),
              )}
            </p>
            <div class="bar">
              <button type="button" class="primary" onClick={() => void store(moving.settings)}>
                {t('saveAndMove')}
              </button>
              <button type="button" onClick={() => setMoving(null)}>
                {t('doNotSave')}
              </button>
            </div>
          </div>
        )}
        <div class="bar">
          {!moving && (
            <button type="submit" class="primary">
              {t('save')}
            </button>
          )}
          <span role="status">{note?.text}</span>
          {saved && (
            <button type="button" class="plain" onClick={() => void takeBack(saved)}>
              {t('undo')}
            </button>
          )}
        </div>
      </form>
      <Notices db={db} />
      <Replies db={db} />
      <PaletteOptions />
      <Learned db={db} />
      <Sites />
    </>
  );
}
