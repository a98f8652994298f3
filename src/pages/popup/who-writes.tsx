import type { JSX } from 'preact';
import type { ThreadView } from '../../contract/messages.ts';
import { SENDER_KINDS, type SenderKind } from '../../core/types.ts';
import { t } from '../../platform/i18n.ts';
import { senderReason, senderWord } from '../../ui/words.ts';

/** Who the sender is by the user's word, or by Tact's own view; the word is about this address or about everybody at the firm. */
export function WhoWrites(props: {
  sender: ThreadView['sender'];
  busy: boolean;
  onDecide: (kind: SenderKind | null, everybody: boolean) => void;
}): JSX.Element {
  const { sender, busy, onDecide } = props;
  const { kind, reason, writer, firm } = sender;
  const scope = reason === 'override-address' ? 'address' : reason === 'override-domain' ? 'firm' : null;
  const decided = scope ? `${scope} ${kind}` : '';
  const decide = (select: HTMLSelectElement): void => {
    const [about, chosen] = select.value.split(' ');
    // One word at a time, and not disabled meanwhile: that would take the focus from whoever chooses by keyboard.
    if (busy) select.value = decided;
    else onDecide(SENDER_KINDS.find((one) => one === chosen) ?? null, about === 'firm');
  };
  const kinds = (about: 'address' | 'firm'): JSX.Element[] =>
    SENDER_KINDS.map((one) => (
      <option key={one} value={`${about} ${one}`}>
        {senderWord(one)}
      </option>
    ));
  return (
    <div class="who-writes">
      <label>
        {t('whoWrites')}
        <select
          value={decided}
          aria-disabled={busy}
          aria-describedby={kind === 'client' ? 'who-writes-why' : undefined}
          onChange={(event) => decide(event.currentTarget)}
        >
          <option value="">{scope ? t('letTactDecide') : senderWord(kind)}</option>
          <optgroup label={writer.address}>{kinds('address')}</optgroup>
          {firm && <optgroup label={t('everyoneAt', firm)}>{kinds('firm')}</optgroup>}
        </select>
      </label>
      {/* Of who is no client the card tells the reason above. */}
      {kind === 'client' && <small id="who-writes-why">{senderReason(reason)}</small>}
    </div>
  );
}
