import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScriptOffer } from '../contract/messages.ts';
import { t } from '../platform/i18n.ts';
import { AskMissing } from './ask-missing.tsx';

/** The scripts on offer, the first one open; what is missing is asked for before one goes into a reply. */
export function ScriptList(props: {
  offers: ScriptOffer[];
  /** `fields` are the user's words for what was missing, by placeholder name; empty where nothing was typed. */
  onInsert: (offer: ScriptOffer, fields: Record<string, string>) => void;
  onCopy: (text: string) => void;
}): JSX.Element {
  const { offers, onInsert, onCopy } = props;
  const [open, setOpen] = useState(offers[0]?.id);
  const [asking, setAsking] = useState(false);
  return (
    <ol class="scripts">
      {offers.map((offer) => (
        <li key={offer.id}>
          <details
            open={offer.id === open}
            onToggle={(event) => {
              if (!event.currentTarget.open || offer.id === open) return;
              setOpen(offer.id);
              setAsking(false);
            }}
          >
            <summary>
              <b>{offer.title}</b>
              <small>{offer.own ? t('ownScript') : offer.why}</small>
            </summary>
            <pre class="script-text" lang={offer.language}>
              {offer.text}
            </pre>
            {asking && offer.id === open ? (
              <AskMissing
                missing={offer.missing}
                language={offer.language}
                onInsert={(fields) => onInsert(offer, fields)}
                onBack={() => setAsking(false)}
              />
            ) : (
              <div class="row">
                <button
                  type="button"
                  class="primary"
                  onClick={() => (offer.missing.length > 0 ? setAsking(true) : onInsert(offer, {}))}
                >
                  {t('insert')}
                </button>
                <button type="button" onClick={() => onCopy(offer.text)}>
                  {t('copy')}
                </button>
              </div>
            )}
          </details>
        </li>
      ))}
    </ol>
  );
}
