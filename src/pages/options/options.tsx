import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../contract/settings.ts';
import { TEMPERAMENTS, type Temperament } from '../../core/types.ts';
import { parseCalendar } from '../../core/working-time/calendar.ts';
import type { TactDb } from '../../db/schema.ts';
import { t, uiLocale } from '../../platform/i18n.ts';
import { loadSettings, saveSettings } from '../../platform/storage.ts';
import { temperamentWord } from '../../ui/words.ts';
import { Learned } from './learned.tsx';
import { PaletteOptions } from './palette-options.tsx';
import { Replies } from './replies.tsx';
import { Sites } from './sites.tsx';
import { formatWindows, parseWindows } from './windows-text.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The name of a weekday in the user's language; 2024-01-01 was a Monday. */
const dayName = (index: number): string =>
  new Intl.DateTimeFormat(uiLocale(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + index));

/** What the form holds while it is edited: the settings, with lists as the text that is typed. */
interface Draft {
  policy: Record<Temperament, string>;
  week: Record<(typeof DAYS)[number], string>;
  tz: string;
  myName: string;
  ownAddresses: string;
}

function toDraft({ policy, week, tz, myName, ownAddresses }: Settings): Draft {
  const days = Object.fromEntries(DAYS.map((day) => [day, formatWindows(week[day] ?? [])])) as Draft['week'];
  const hours = Object.fromEntries(TEMPERAMENTS.map((name) => [name, String(policy[name])])) as Draft['policy'];
  return { policy: hours, week: days, tz, myName, ownAddresses: ownAddresses.join('\n') };
}

/** The settings of this form, or a sentence that says which field is wrong. */
function toSettings(draft: Draft): Pick<Settings, keyof Draft> | string {
  const week: Settings['week'] = {};
  for (const [index, day] of DAYS.entries()) {
    const windows = parseWindows(draft.week[day]);
    if (!windows) return t('wrongTimes', dayName(index));
    if (windows.length > 0) week[day] = windows;
  }
  try {
    parseCalendar({ week });
  } catch {
    return t('wrongWeek');
  }
  if (draft.tz !== '' && !isZone(draft.tz)) return t('wrongZone', draft.tz);
  const hours = TEMPERAMENTS.map((name) => [name, Number(draft.policy[name].replace(',', '.'))] as const);
  if (hours.some(([, value]) => !(value >= 0.25 && value <= 400))) return t('wrongHours');
  const policy = Object.fromEntries(hours) as Settings['policy'];
  const ownAddresses = draft.ownAddresses
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((address) => address.toLowerCase());
  const wrong = ownAddresses.find((address) => !/^[^@]{1,64}@[^@]{1,255}$/.test(address));
  if (wrong) return t('wrongAddress', wrong);
  return { policy, week, tz: draft.tz, myName: draft.myName.trim(), ownAddresses };
}

function isZone(tz: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: tz });
    return true;
  } catch {
    return false;
  }
}

/** The settings: how soon each temperament is answered, the working week, who I am, where Tact is on. */
export function Options({ db }: { db: TactDb }): JSX.Element | null {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    document.title = `Tact – ${t('options')}`;
    void loadSettings().then((settings) => setDraft(toDraft(settings)));
  }, []);
  if (!draft) return null;
  const change = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part });
    setSaid('');
  };
  const save = async (): Promise<void> => {
    const settings = toSettings(draft);
    if (typeof settings === 'string') {
      setSaid(settings);
      return;
    }
    await saveSettings({ ...(await loadSettings()), ...settings });
    setSaid(t('saved'));
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
          <div class="grid">
            {TEMPERAMENTS.map((name) => (
              <label key={name}>
                {temperamentWord(name)}
                <input
                  inputMode="decimal"
                  value={draft.policy[name]}
                  onInput={(e) => change({ policy: { ...draft.policy, [name]: e.currentTarget.value } })}
                />
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{t('weekTitle')}</legend>
          <p>{t('weekHelp')}</p>
          {DAYS.map((day, index) => (
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
        <div class="bar">
          <button type="submit" class="primary">
            {t('save')}
          </button>
          <span role="status">{said}</span>
        </div>
      </form>
      <Replies db={db} />
      <PaletteOptions />
      <Learned db={db} />
      <Sites />
    </>
  );
}
