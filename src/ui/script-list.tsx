import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScriptOffer } from '../contract/messages.ts';
import { t } from '../platform/i18n.ts';

/** The scripts on offer, the first one open; what is missing is asked for before it goes into a reply. */
export function ScriptList(props: {
  offers: ScriptOffer[];
  /** Called when the person typed missing values: offer again with them. */
  onFill: (fields: Record<string, string>) => void;
  /** `hasGaps` while something is still missing in the text. */
  onInsert: (text: string, hasGaps: boolean) => void;
  onCopy: (text: string) => void;
}): JSX.Element {
  const { offers, onFill, onInsert, onCopy } = props;
  const [open, setOpen] = useState(offers[0]?.id);
  const [fields, setFields] = useState<Record<string, string>>({});
  return (
    <ol class="scripts">
      {offers.map((offer) => (
        <li key={offer.id}>
          <details open={offer.id === open} onToggle={(event) => event.currentTarget.open && setOpen(offer.id)}>
            <summary>
              <b>{offer.title}</b>
              <small>{offer.why}</small>
            </summary>
            {offer.missing.length > 0 && (
              <form
                class="missing"
                onSubmit={(event) => {
                  event.preventDefault();
                  onFill(fields);
                }}
              >
                <p>{t('stillMissing')}</p>
                {offer.missing.map(({ name, label }) => (
                  <label key={name}>
                    {label}
                    <input
                      value={fields[name] ?? ''}
                      onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
                    />
                  </label>
                ))}
                <button type="submit">{t('fillIn')}</button>
              </form>
            )}
            <pre class="script-text">{offer.text}</pre>
            <div class="row">
              <button type="button" class="primary" onClick={() => onInsert(offer.text, offer.missing.length > 0)}>
                {t('insert')}
              </button>
              <button type="button" onClick={() => onCopy(offer.text)}>
                {t('copy')}
              </button>
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}
