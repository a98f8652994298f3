import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ScriptOffer } from '../../contract/messages.ts';
import { uiLocale } from '../../platform/i18n.ts';

/** The scripts that were found: title, shortcut, language, and how the text begins. The focus stays in the search. */
export function ScriptRows(props: {
  offers: ScriptOffer[];
  active: number;
  onPoint: (row: number) => void;
  onChoose: (offer: ScriptOffer) => void;
}): JSX.Element {
  const { offers, active, onPoint, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' }), [active, offers]);
  return (
    <div ref={list} id="found" role="listbox" class="found">
      {offers.map((offer, row) => (
        <div
          key={offer.id}
          id={`row-${row}`}
          role="option"
          tabIndex={-1}
          aria-selected={row === active}
          onMouseMove={() => onPoint(row)}
          onClick={() => onChoose(offer)}
        >
          <b lang={offer.language}>{offer.title}</b>
          <small>
            {offer.shortcut && <kbd>;{offer.shortcut}</kbd>} {languageName(offer.language)}
          </small>
          <span class="begins" lang={offer.language}>
            {offer.text.slice(0, 200).replace(/\s+/g, ' ')}
          </span>
        </div>
      ))}
    </div>
  );
}

const languageName = (language: string): string =>
  new Intl.DisplayNames(uiLocale(), { type: 'language' }).of(language) ?? language;
