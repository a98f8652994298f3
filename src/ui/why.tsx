import type { JSX } from 'preact';
import type { ThreadView } from '../contract/messages.ts';
import { t } from '../platform/i18n.ts';
import { instantText } from './times.ts';
import { situationWord, temperamentWord } from './words.ts';

/** A temper with a smaller share of the client's messages is none to speak of. */
const STEADY = 0.5;

/** Why Tact says what it says: the client's own words, what it is about and what they ask for by when. */
export function Why({ view }: { view: ThreadView }): JSX.Element | null {
  const { reading, corrected, client, learned } = view;
  if (!reading) return null;
  const told = !reading.unsure && reading.temperament !== 'neutral';
  return (
    <div class="why">
      {corrected ? (
        <p>{t('whyCorrected', temperamentWord(corrected))}</p>
      ) : told && reading.evidence.length > 0 ? (
        <>
          <p>{t('whyEvidence')}</p>
          <ul>
            {reading.evidence.map((span) => (
              <li key={span.start}>
                <q lang={reading.language ?? undefined}>{span.text}</q>
              </li>
            ))}
          </ul>
        </>
      ) : told ? (
        <p>{learned ? t('whyLearned', temperamentWord(reading.temperament)) : t('whyWhole')}</p>
      ) : (
        <p>{t(reading.temperament === 'neutral' ? 'whyNeutral' : 'whyUnsure', temperamentWord(reading.temperament))}</p>
      )}
      <p class="soft">
        {t('aboutSituation', situationWord(reading.situation))}
        {reading.complaint && ` · ${t('readsAsComplaint')}`}
      </p>
      {client && <p class="soft">{t('clientOverTime', String(client.messages), overTime(client))}</p>}
      {reading.asked && <p>{t('asksFor', reading.asked.phrase, instantText(reading.asked.dueAt))}</p>}
    </div>
  );
}

/** How the client tends to be, which is not the mood of one message; a mixed record is said to be one. */
function overTime({ temperament, confidence }: NonNullable<ThreadView['client']>): string {
  return confidence < STEADY ? t('noSteadyTemper') : temperamentWord(temperament);
}
