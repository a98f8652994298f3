import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ClientView } from '../contract/messages.ts';
import type { ProposalPart } from '../core/promises/propose-date.ts';
import { t, uiLocale } from '../platform/i18n.ts';
import { instantText } from './times.ts';
import { countryName } from './words.ts';

/** A date that can be kept, for the size of the work that the user says, with its reasons; one click sets or writes it. */
export function ProposeDate(props: {
  proposals: ClientView['proposals'];
  onSet: (dueAt: number) => void;
  onInsert: (sentence: string) => void;
}): JSX.Element | null {
  const { proposals, onSet, onInsert } = props;
  const [size, setSize] = useState<number | null>(null);
  if (proposals.length === 0) return null;
  const chosen = proposals.find(({ hours }) => hours === size);
  return (
    <fieldset class="propose">
      <legend>{t('proposeTitle')}</legend>
      {proposals.map(({ hours }) => (
        <button key={hours} type="button" aria-pressed={hours === size} onClick={() => setSize(hours)}>
          {hoursText(hours)}
        </button>
      ))}
      {chosen && (
        <div role="status">
          <p>
            <b>{instantText(chosen.dueAt)}</b>
            <br />
            <small class="soft">{chosen.parts.map(partText).join(' · ')}</small>
          </p>
          <button type="button" class="primary" onClick={() => onInsert(chosen.sentence)}>
            {t('writeDate')}
          </button>
          <button type="button" onClick={() => onSet(chosen.dueAt)}>
            {t('setDate')}
          </button>
        </div>
      )}
    </fieldset>
  );
}

/** Working hours as people say them; a working day has eight. */
function hoursText(hours: number): string {
  const [value, unit] = hours < 8 ? [hours, 'hour'] : [hours / 8, 'day'];
  const format = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(uiLocale(), format).format(value);
}

function partText(part: ProposalPart): string {
  switch (part.code) {
    case 'work':
      return t('partWork', hoursText(part.hours));
    case 'buffer': {
      const { kept, late } = part.history;
      const hours = hoursText(Math.round(part.hours * 10) / 10);
      return part.because === 'usual' ? t('partBuffer', hours) : t('partBufferKept', hours, kept, kept + late);
    }
    case 'day-off':
      return t(part.side === 'own' ? 'partDayOff' : 'partTheirDayOff', part.days.length);
    case 'client-closed':
      return t('partTheyClosed');
    case 'holidays-unknown':
      return t('partHolidaysUnknown', countryName(part.country), part.knownUntil);
  }
}
