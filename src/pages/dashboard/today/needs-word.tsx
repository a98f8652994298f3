import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Cadence, type ClientRhythm, needsAWord } from '../../../core/deadlines/cadence.ts';
import type { OpenThread } from '../../../core/deadlines/open-threads.ts';
import { findWaitingIn } from '../../../db/deadlines.ts';
import { loadRhythms } from '../../../db/open.ts';
import { ask } from '../../../platform/ask.ts';
import { t } from '../../../platform/i18n.ts';
import { openAddress } from '../../../platform/tabs.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import type { TabProps } from '../tab.ts';
import { wordText } from './reasons.ts';

/** So many clients are listed; who comes after them can wait a day. */
const LISTED = 12;

/** The clients that should hear from us today, with why, and how often each of them should. */
export function NeedsWord(props: Pick<TabProps, 'db' | 'notes' | 'now'> & { open: OpenThread[] }): JSX.Element {
  const { db, notes, now, open } = props;
  const rhythms = useLiveQuery(() => loadRhythms(db));
  const clients = new Map((rhythms.value ?? []).map((client) => [client.address, client]));
  const list = needsAWord([...clients.values()], now);
  const listed = list.slice(0, LISTED);
  const addresses = listed.map(({ address }) => address);
  const waiting = useLiveQuery(() => findWaitingIn(db, addresses), [addresses.join('\n')]);
  return (
    <section aria-labelledby="needs-word">
      <h2 id="needs-word">{t('needsWord')}</h2>
      {list.length === 0 && <p class="soft">{t('needsWordNone')}</p>}
      <ul class="words">
        {listed.map(({ address, name, reasons }) => {
          const url = waiting.value?.get(address) ?? open.find(({ clientAddress }) => clientAddress === address)?.url;
          const client = clients.get(address);
          return (
            <li key={address}>
              {url ? (
                <button type="button" class="plain" onClick={() => void openAddress(url)}>
                  {name || address}
                </button>
              ) : (
                <b>{name || address}</b>
              )}
              <small>{reasons.map(wordText).join(' · ')}</small>
              {client && (
                <Rhythm
                  client={client}
                  onSet={(cadence) => void notes.run(ask('cadence:set', { address, cadence }), t('cadenceSet'))}
                />
              )}
            </li>
          );
        })}
      </ul>
      {list.length > LISTED && <p class="soft">{t('andMore', list.length - LISTED)}</p>}
    </section>
  );
}

function Rhythm({ client, onSet }: { client: ClientRhythm; onSet: (cadence: Cadence) => void }): JSX.Element {
  const [ideal, setIdeal] = useState(client.cadence.idealDays);
  const [most, setMost] = useState(client.cadence.mostDays);
  return (
    <details>
      <summary>{t('rhythm', client.cadence.idealDays, client.cadence.mostDays)}</summary>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          onSet({ idealDays: ideal, mostDays: Math.max(ideal, most) });
        }}
      >
        <label>
          {t('idealDays')}
          <input
            type="number"
            min="1"
            max="365"
            value={ideal}
            onInput={(event) => setIdeal(Number(event.currentTarget.value))}
          />
        </label>
        <label>
          {t('mostDays')}
          <input
            type="number"
            min="1"
            max="365"
            value={most}
            onInput={(event) => setMost(Number(event.currentTarget.value))}
          />
        </label>
        <button type="submit">{t('set')}</button>
      </form>
    </details>
  );
}
