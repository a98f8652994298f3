import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { learnBias } from '../../core/temperament/personal-bias.ts';
import { TEMPERAMENTS } from '../../core/types.ts';
import { findCorrections } from '../../db/readings.ts';
import type { TactDb } from '../../db/schema.ts';
import { t } from '../../platform/i18n.ts';
import { loadSettings, saveSettings } from '../../platform/storage.ts';
import { temperamentWord } from '../../ui/words.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** A shift of the log-odds below this is not worth a word. */
const FELT = 0.1;

/** What Tact has learned from the user's corrections, and the way to make it forget; none of it leaves the browser. */
export function Learned({ db }: { db: TactDb }): JSX.Element {
  const [from, setFrom] = useState<number | null>(null);
  const [before, setBefore] = useState<number | null>(null);
  useEffect(() => void loadSettings().then(({ learnFrom }) => setFrom(learnFrom)), []);
  const found = useLiveQuery(() => findCorrections(db, 0));
  const learnAfter = async (instant: number): Promise<void> => {
    await saveSettings({ ...(await loadSettings()), learnFrom: instant });
    setBefore(instant > (from ?? 0) ? from : null);
    setFrom(instant);
  };
  const corrections = (found.value ?? []).filter(({ correctedAt }) => from !== null && correctedAt > from);
  const bias = learnBias(corrections);
  const felt = TEMPERAMENTS.filter((label) => Math.abs(bias[label]) >= FELT);

  return (
    <fieldset>
      <legend>{t('learnedTitle')}</legend>
      <p>{corrections.length === 0 ? t('learnedNothing') : t('learnedFrom', String(corrections.length))}</p>
      {felt.length > 0 && (
        <ul>
          {felt.map((label) => (
            <li key={label}>{t(bias[label] > 0 ? 'seesMore' : 'seesLess', temperamentWord(label))}</li>
          ))}
        </ul>
      )}
      {corrections.length > 0 && (
        <button type="button" onClick={() => void learnAfter(Date.now())}>
          {t('forgetLearned')}
        </button>
      )}
      {before !== null && (
        <p>
          {t('forgotten')}{' '}
          <button type="button" class="plain" onClick={() => void learnAfter(before)}>
            {t('undo')}
          </button>
        </p>
      )}
    </fieldset>
  );
}
