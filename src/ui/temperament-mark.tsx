import type { JSX } from 'preact';
import type { Certainty, Temperament } from '../core/types.ts';
import { t } from '../platform/i18n.ts';
import { Icon, temperamentIcon } from './icons.tsx';
import { certaintyWord, temperamentWord } from './words.ts';

/** How the client is: icon, word and colour; and how sure that is, where that is known and needed. */
export function TemperamentMark(props: {
  temperament: Temperament;
  certainty?: Certainty;
  /** The user's own word: it needs no "how sure". */
  corrected?: boolean;
}): JSX.Element {
  const { temperament, certainty, corrected } = props;
  return (
    <span class={`mark ${temperament}`}>
      <Icon name={temperamentIcon(temperament)} />
      <b>{temperamentWord(temperament)}</b>
      {corrected ? (
        <small>{t('correctedByYou')}</small>
      ) : (
        certainty && temperament !== 'neutral' && <small>{certaintyWord(certainty)}</small>
      )}
    </span>
  );
}

/** The same in words, for screen readers: "Angry, clear". */
export function markText(temperament: Temperament, certainty: Certainty, corrected: boolean): string {
  const how = corrected ? t('correctedByYou') : temperament === 'neutral' ? '' : certaintyWord(certainty);
  return [temperamentWord(temperament), how].filter(Boolean).join(', ');
}
