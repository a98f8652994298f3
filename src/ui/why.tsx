import type { JSX } from 'preact';
import type { ThreadView } from '../contract/messages.ts';
import { t } from '../platform/i18n.ts';
import { instantText } from './times.ts';
import { situationWord, temperamentWord } from './words.ts';

/** Why Tact says what it says: the client's own words, what it is about and what they ask for by when. */
export function Why({ view }: { view: ThreadView }): JSX.Element | null {
  const { reading, corrected } = view;
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
                <q>{span.text}</q>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t(reading.temperament === 'neutral' ? 'whyNeutral' : 'whyUnsure', temperamentWord(reading.temperament))}</p>
      )}
      <p class="soft">
        {t('aboutSituation', situationWord(reading.situation))}
        {reading.complaint && ` · ${t('readsAsComplaint')}`}
      </p>
      {reading.asked && <p>{t('asksFor', reading.asked.phrase, instantText(reading.asked.dueAt))}</p>}
    </div>
  );
}
