import type { JSX } from 'preact';
import type { ThreadView } from '../../contract/messages.ts';
import type { SeenThread } from '../../contract/shapes.ts';
import { effectiveTemperament } from '../../core/effective-temperament.ts';
import { type SenderKind, TEMPERAMENTS, type Temperament } from '../../core/types.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { canLog } from '../../ui/can-log.ts';
import { Due } from '../../ui/due.tsx';
import { Icon, temperamentIcon } from '../../ui/icons.tsx';
import { TemperamentMark } from '../../ui/temperament-mark.tsx';
import { Why } from '../../ui/why.tsx';
import { problemSentence, senderReason, senderWord, temperamentWord } from '../../ui/words.ts';
import { WhoWrites } from './who-writes.tsx';

const TURNS = ['ours', 'theirs', 'nobody'] as const;

const turnReason = (reason: ThreadView['turnReason']): MessageKey =>
  `turn_because_${reason.replaceAll('-', '_')}` as MessageKey;

/** The thread on screen: who it is, how they are and why; one click corrects it or logs the complaint. */
export function ThreadCard(props: {
  seen: SeenThread;
  view: ThreadView;
  /** While an action is under way. */
  busy: boolean;
  onCorrect: (temperament: Temperament | null) => void;
  onSender: (kind: SenderKind | null, everybody: boolean) => void;
  onComplaint: () => void;
  onTurn: (turn: ThreadView['turn'] | null) => void;
}): JSX.Element {
  const { seen, view, busy, onCorrect, onSender, onComplaint, onTurn } = props;
  const { reading, corrected, sender, complaint, deadline } = view;
  const temperament = effectiveTemperament(reading, corrected);
  return (
    <section aria-labelledby="thread">
      <div class="who">
        <b id="thread">{sender.writer.name || sender.writer.address || t('unknownSender')}</b>
        <small>{seen.thread.subject}</small>
      </div>
      {view.problems.map((problem) => (
        <p class="say" key={problem}>
          {problemSentence(problem)}
        </p>
      ))}
      {reading && (
        <>
          <div class="reading">
            <TemperamentMark temperament={temperament} certainty={view.certainty} corrected={corrected !== null} />
            {deadline?.state === 'running' && <Due deadline={deadline} now={Date.now()} />}
          </div>
          <Why view={view} />
          <div class="row">
            {canLog(view) ? (
              <button type="button" disabled={busy} onClick={onComplaint}>
                <Icon name="complaint" /> {t('logComplaint')}
              </button>
            ) : (
              <span>
                <Icon name="check" /> {t(complaint?.closedAt === null ? 'isComplaint' : 'wasComplaint')}
              </span>
            )}
          </div>
          <fieldset class="correct">
            <legend>{t('correctIt')}</legend>
            {TEMPERAMENTS.map((value) => (
              <button
                key={value}
                type="button"
                class={value}
                aria-pressed={corrected === value}
                onClick={() => onCorrect(corrected === value ? null : value)}
              >
                <Icon name={temperamentIcon(value)} /> {temperamentWord(value)}
              </button>
            ))}
          </fieldset>
        </>
      )}
      {sender.kind === 'client' && (
        <fieldset class="correct turn">
          <legend>
            {t('whoseTurn')} <small>{t(turnReason(view.turnReason))}</small>
          </legend>
          {TURNS.map((turn) => (
            <button
              key={turn}
              type="button"
              aria-pressed={view.turn === turn}
              onClick={() => onTurn(view.turn === turn && view.turnReason === 'corrected' ? null : turn)}
            >
              {t(`turn_${turn}`)}
            </button>
          ))}
        </fieldset>
      )}
      {sender.kind !== 'client' && (
        <p class="say">
          {t('notAClient', senderWord(sender.kind))}
          <br />
          {senderReason(sender.reason)}
        </p>
      )}
      {sender.writer.address && <WhoWrites sender={sender} busy={busy} onDecide={onSender} />}
    </section>
  );
}
