import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClientView, MovePreview } from '../../contract/messages.ts';
import { isZone } from '../../contract/settings.ts';
import { COUNTRIES } from '../../core/working-time/guess-country.ts';
import { ask } from '../../platform/ask.ts';
import { t } from '../../platform/i18n.ts';
import { ClientHour } from '../../ui/client-hour.tsx';
import { CountryOptions } from '../../ui/country-options.tsx';
import { ProposeDate } from '../../ui/propose-date.tsx';
import { instantText } from '../../ui/times.ts';
import type { NoteRunner } from '../../ui/use-note.ts';

/** What is set for this client: how soon they are answered, where they are, whether they may be notified of; and a date for them. */
export function ClientSection(props: {
  address: string;
  notes: NoteRunner;
  onSetDate: (dueAt: number) => void;
  onInsert: (sentence: string) => void;
  onChange: () => Promise<void>;
}): JSX.Element | null {
  const { address, notes, onSetDate, onInsert, onChange } = props;
  const [client, setClient] = useState<ClientView | null>(null);
  const [hours, setHours] = useState('');
  const [moving, setMoving] = useState<MovePreview | null>(null);
  const describe = async (): Promise<void> => {
    const found = await ask('client:describe', { address }).catch(() => null);
    if (!found || 'problem' in found) return;
    setClient(found);
    setHours(found.hours === null ? '' : String(found.hours));
  };
  useEffect(() => void describe(), [address, notes.note]);
  if (!client) return null;
  const keep = async (change: Parameters<typeof ask<'client:change'>>[1]['change']): Promise<void> => {
    setMoving(null);
    await notes.run(ask('client:change', { address, change }), t('clientSaved'));
    await onChange();
  };
  const value = hours.trim() === '' ? null : Number(hours.replace(',', '.'));
  const isHours = value === null || (value >= 0.25 && value <= 400);
  const previewHours = async (): Promise<void> => {
    if (!isHours || value === client.hours) return;
    const found = await notes.answerOf(ask('client:preview', { address, hours: value }));
    if (found && found.count === 0) await keep({ hours: value });
    else setMoving(found);
  };
  return (
    <section class="client" aria-label={t('clientSettings')}>
      <ProposeDate proposals={client.proposals} onSet={onSetDate} onInsert={onInsert} />
      <details>
        <summary>
          {t('clientSettings')}
          <br />
          <ClientHour clock={client.clock} now={Date.now()} />
        </summary>
        <label>
          {t('clientHours')}
          <input
            inputMode="decimal"
            placeholder={t('asEverybody')}
            value={hours}
            aria-invalid={!isHours}
            onInput={(event) => setHours(event.currentTarget.value)}
            onChange={() => void previewHours()}
          />
        </label>
        {moving?.nearest && (
          <div class="say" role="status">
            <p>
              {t('settingsMove', moving.count)}{' '}
              {t(
                'settingsMoveNearest',
                moving.nearest.subject,
                instantText(moving.nearest.from),
                instantText(moving.nearest.to),
              )}
            </p>
            <button type="button" class="primary" onClick={() => void keep({ hours: value })}>
              {t('saveAndMove')}
            </button>
          </div>
        )}
        <label>
          {t('clientZone')}
          <input
            list="zones"
            placeholder={client.clock?.isGuess ? `${client.clock.tz} ${t('guessed')}` : 'Asia/Taipei'}
            value={client.zone ?? ''}
            onChange={({ currentTarget }) => {
              const zone = currentTarget.value.trim();
              currentTarget.ariaInvalid = String(zone !== '' && !isZone(zone));
              if (zone === '' || isZone(zone)) void keep({ zone: zone || null });
            }}
          />
        </label>
        <datalist id="zones">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <label>
          {t('clientCountry')}
          <select
            value={client.country ?? ''}
            onChange={(event) => void keep({ country: event.currentTarget.value || null })}
          >
            <option value="">{t('byZone')}</option>
            <CountryOptions codes={COUNTRIES} />
          </select>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={client.quiet}
            onChange={(event) => void keep({ quiet: event.currentTarget.checked })}
          />
          {t('clientQuiet')}
        </label>
      </details>
    </section>
  );
}
