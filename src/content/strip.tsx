/** The strip: how the client is and why, the countdown, and three buttons. Under 40 px high; nothing in it jumps. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClientView, Done, ScriptOffer, SnoozeChoice, ThreadView } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import { effectiveTemperament } from '../core/effective-temperament.ts';
import { isOwed } from '../core/promises/is-owed.ts';
import { ask, isOrphaned } from '../platform/ask.ts';
import { loadCollapsed, saveCollapsed } from '../platform/collapsed.ts';
import { t } from '../platform/i18n.ts';
import { canLog } from '../ui/can-log.ts';
import { ClientHour } from '../ui/client-hour.tsx';
import { Due } from '../ui/due.tsx';
import { Icon, temperamentIcon } from '../ui/icons.tsx';
import { insertScript, insertText } from '../ui/insert-script.ts';
import { Promised } from '../ui/promised.tsx';
import { ProposeDate } from '../ui/propose-date.tsx';
import { ReplyBy } from '../ui/reply-by.tsx';
import { ScriptList } from '../ui/script-list.tsx';
import { markText, TemperamentMark } from '../ui/temperament-mark.tsx';
import { UndoNote } from '../ui/undo-note.tsx';
import { useNote } from '../ui/use-note.ts';
import { Why } from '../ui/why.tsx';
import { problemSentence, temperamentWord } from '../ui/words.ts';
import { Pop } from './pop.tsx';
import type { Replies } from './replies.ts';

/** How often the countdown is renewed, ms. */
const TICK_MS = 15_000;
/** How long a note stays, ms: long enough to read it and to undo. */
const NOTE_MS = 12_000;

export interface StripProps {
  seen: SeenThread;
  view: ThreadView;
  replies: Replies;
}

export function Strip({ seen: thread, view: value, replies }: StripProps): JSX.Element {
  const [collapsed, setCollapsed] = useState(false);
  const now = useNow();
  const notes = useNote();
  const { note, busy, run, answerOf, copy, say } = notes;
  const [offers, setOffers] = useState<ScriptOffer[] | null>(null);
  const [client, setClient] = useState<ClientView | null>(null);
  const [choices, setChoices] = useState<SnoozeChoice[]>([]);
  useEffect(() => void loadCollapsed().then(setCollapsed, () => undefined), []);
  useEffect(() => {
    if (!note) return;
    const timer = setTimeout(() => say(null), NOTE_MS);
    return () => clearTimeout(timer);
  }, [note]);

  const temperament = effectiveTemperament(value.reading, value.corrected);
  const promise = value.promises.find(isOwed);
  const running = value.deadline?.state === 'running' ? value.deadline : null;

  if (collapsed) {
    return (
      <button
        type="button"
        class={`dot ${temperament}`}
        title={`${t('unfoldStrip')}: ${temperamentWord(temperament)}`}
        aria-label={`${t('unfoldStrip')}: ${temperamentWord(temperament)}`}
        onClick={() => {
          setCollapsed(false);
          void saveCollapsed(false);
        }}
      >
        <Icon name={temperamentIcon(temperament)} />
      </button>
    );
  }

  const act = (action: Promise<Done | { done: true }>, said: string): void => void run(action, said);
  const offer = async (): Promise<void> => {
    setOffers(await answerOf(ask('scripts:offer', { seen: thread })));
  };

  return (
    <>
      <div class="strip" role="group" aria-label={t('stripName')}>
        <Pop
          label={
            <TemperamentMark
              temperament={temperament}
              certainty={value.certainty}
              corrected={value.corrected !== null}
            />
          }
          name={`${markText(temperament, value.certainty, value.corrected !== null)}. ${t('why')}`}
          class="mark-button"
          hover
        >
          <Why view={value} />
        </Pop>
        {value.problems.length > 0 && <span class="problem">{value.problems.map(problemSentence).join(' ')}</span>}
        {promise && <Promised promise={promise} now={now} />}
        {running && !(promise && running.source === 'promise') && <Due deadline={running} now={now} />}
        <span class="push" />
        {value.reading && (
          <Pop
            label={<Label icon="script" text={t('replyScript')} />}
            name={t('replyScript')}
            onOpen={() => void offer()}
          >
            {(close) =>
              offers && (
                <ScriptList
                  offers={offers}
                  onInsert={(chosen, fields) => {
                    close();
                    void insertScript(chosen, fields, thread, replies.insert, notes);
                  }}
                  onCopy={(text) => void copy(text)}
                />
              )
            }
          </Pop>
        )}
        {canLog(value) ? (
          <button
            type="button"
            aria-label={t('logComplaint')}
            title={t('logComplaint')}
            disabled={busy}
            onClick={() => act(ask('complaint:log', thread), t('complaintLogged'))}
          >
            <Label icon="complaint" text={t('logComplaint')} />
          </button>
        ) : (
          <span class="logged" title={t(value.complaint?.closedAt === null ? 'isComplaint' : 'wasComplaint')}>
            <Icon name="check" />
            <span class="words">{t(value.complaint?.closedAt === null ? 'isComplaint' : 'wasComplaint')}</span>
          </span>
        )}
        <Pop
          label={<Label icon="clock" text={t('replyBy')} />}
          name={t('replyBy')}
          onOpen={() => {
            void answerOf(ask('snooze:choices', {})).then((found) => found && setChoices(found));
            void answerOf(ask('client:describe', { address: value.sender.person.address })).then(setClient);
          }}
        >
          {(close) => {
            const closing = (action: Promise<Done>, said: string): void => {
              close();
              act(action, said);
            };
            const { threadKey } = value;
            return (
              <>
                <ReplyBy
                  key={running?.dueAt ?? 0}
                  deadline={value.deadline}
                  askedDueAt={value.reading?.asked?.dueAt}
                  choices={choices}
                  now={now}
                  onSet={(dueAt) => closing(ask('deadline:set', { seen: thread, dueAt }), t('deadlineSet'))}
                  onSnooze={(until) => closing(ask('deadline:snooze', { threadKey, until }), t('deadlineSnoozed'))}
                  onDone={() => closing(ask('deadline:dismiss', { threadKey }), t('deadlineDone'))}
                />
                {client && (
                  <>
                    <p>
                      <ClientHour clock={client.clock} now={now} />
                    </p>
                    <ProposeDate
                      proposals={client.proposals}
                      onSet={(dueAt) => closing(ask('deadline:set', { seen: thread, dueAt }), t('deadlineSet'))}
                      onInsert={(sentence) => {
                        close();
                        void insertText(sentence, replies.insert, notes);
                      }}
                    />
                  </>
                )}
              </>
            );
          }}
        </Pop>
        <button
          type="button"
          class="bare"
          title={t('foldStrip')}
          aria-label={t('foldStrip')}
          onClick={() => {
            setCollapsed(true);
            void saveCollapsed(true);
          }}
        >
          <Icon name="fold" />
        </button>
      </div>
      <UndoNote note={note} onUndo={(actionId) => act(ask('action:undo', { actionId }), t('undone'))} />
    </>
  );
}

function Label({ icon, text }: { icon: 'script' | 'complaint' | 'clock'; text: string }): JSX.Element {
  return (
    <>
      <Icon name={icon} />
      <span class="words">{text}</span>
    </>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    // Once the extension was updated under the page, nothing here can be drawn anew.
    const timer = setInterval(() => isOrphaned() || setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
