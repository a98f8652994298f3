import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Done, Problem, ReplyText, SnoozeChoice } from '../../contract/messages.ts';
import { loadRunning } from '../../db/deadlines.ts';
import type { TactDb } from '../../db/schema.ts';
import { ask, askTab } from '../../platform/ask.ts';
import { t } from '../../platform/i18n.ts';
import { insertScript, insertText } from '../../ui/insert-script.ts';
import { promiseActions } from '../../ui/promise-actions.ts';
import { PromiseCard } from '../../ui/promise-card.tsx';
import { ReplyBy } from '../../ui/reply-by.tsx';
import { ScriptList } from '../../ui/script-list.tsx';
import { UndoNote } from '../../ui/undo-note.tsx';
import { useNote } from '../../ui/use-note.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { ClientSection } from './client-section.tsx';
import { DraftSection } from './draft-section.tsx';
import { NextDue } from './next-due.tsx';
import { NoThread } from './no-thread.tsx';
import { PaletteSection } from './palette-section.tsx';
import { ThreadCard } from './thread-card.tsx';
import { useThread } from './use-thread.ts';

/** How many of the deadlines are listed here; the dashboard has them all. */
const LISTED = 6;

/** The popup: what is on screen now, what to say, and what is owed next. */
export function Popup({ db, search }: { db: TactDb; search: string }): JSX.Element {
  const { screen, refresh } = useThread(search);
  const notes = useNote();
  const { note, busy, run, copy } = notes;
  const [choices, setChoices] = useState<SnoozeChoice[]>([]);
  const running = useLiveQuery(() => loadRunning(db, LISTED));
  useEffect(() => void ask('snooze:choices', {}).then((found) => Array.isArray(found) && setChoices(found)), []);
  const now = Date.now();
  const { page, view, offers = [], tab } = screen ?? {};
  const seen = page?.seen;

  const act = async (action: Promise<Done | { done: true }>, said: string): Promise<void> => {
    await run(action, said);
    await refresh();
  };
  const settling = promiseActions((action, said) => void act(action, said));
  const put = async (reply: ReplyText): Promise<{ done: true } | { problem: Problem }> => {
    if (!tab || !view) return { problem: 'no-reply-box' };
    return (await askTab(tab.id, 'reply:insert', reply)) ?? (await wasTaken(view.threadKey));
  };

  return (
    <>
      <header>
        <h1>Tact</h1>
        <nav>
          <button type="button" class="plain" onClick={() => void ask('page:open', { page: 'dashboard' })}>
            {t('dashboard')}
          </button>
          <button type="button" class="plain" onClick={() => void ask('page:open', { page: 'options' })}>
            {t('options')}
          </button>
        </nav>
      </header>
      {screen && !(seen && view) && <NoThread screen={screen} onTurnedOn={refresh} />}
      {seen && view && (
        <ThreadCard
          seen={seen}
          view={view}
          busy={busy}
          onCorrect={(temperament) => void act(ask('reading:correct', { seen, temperament }), t('corrected'))}
          onSender={(kind, everybody) =>
            void act(ask('sender:decide', { seen, kind, everybody }), t(kind ? 'corrected' : 'senderUndecided'))
          }
          onComplaint={() => void act(ask('complaint:log', seen), t('complaintLogged'))}
          onTurn={(turn) => void act(ask('turn:correct', { seen, turn }), t('turnCorrected'))}
        />
      )}
      {view && view.promises.length > 0 && (
        <section aria-labelledby="promised">
          <h2 id="promised">{t('promises')}</h2>
          {view.promises.map((promise) => (
            <PromiseCard key={promise.id} promise={promise} now={now} {...settling} />
          ))}
        </section>
      )}
      {tab && page?.draft && <DraftSection tab={tab} draft={page.draft} notes={notes} onChange={refresh} />}
      {seen && offers.length > 0 && (
        <section aria-labelledby="scripts">
          <h2 id="scripts">{t('replyScripts')}</h2>
          <ScriptList
            offers={offers}
            onInsert={(offer, fields) => void insertScript(offer, fields, seen, put, notes).then(refresh)}
            onCopy={(text) => void copy(text)}
          />
        </section>
      )}
      {seen && view && view.sender.kind === 'client' && (
        <section aria-labelledby="reply-by">
          <details>
            <summary id="reply-by">{t('replyBy')}</summary>
            <ReplyBy
              key={view.deadline?.dueAt ?? 0}
              deadline={view.deadline}
              askedDueAt={view.reading?.asked?.dueAt}
              choices={choices}
              now={now}
              onSet={(dueAt) => void act(ask('deadline:set', { seen, dueAt }), t('deadlineSet'))}
              onSnooze={(until) =>
                void act(ask('deadline:snooze', { threadKey: view.threadKey, until }), t('deadlineSnoozed'))
              }
              onDone={() => void act(ask('deadline:dismiss', { threadKey: view.threadKey }), t('deadlineDone'))}
            />
          </details>
        </section>
      )}
      {seen && view?.sender.kind === 'client' && view.sender.person.address && (
        <ClientSection
          address={view.sender.person.address}
          notes={notes}
          onSetDate={(dueAt) => void act(ask('deadline:set', { seen, dueAt }), t('deadlineSet'))}
          onInsert={(sentence) => void insertText(sentence, put, notes).then(refresh)}
          onChange={refresh}
        />
      )}
      <NextDue
        deadlines={running.value}
        problem={running.problem}
        now={now}
        onDone={(threadKey) => void act(ask('deadline:dismiss', { threadKey }), t('deadlineDone'))}
      />
      {screen && <PaletteSection tab={screen.tab} />}
      <div class="status">
        <UndoNote note={note} onUndo={(actionId) => void act(ask('action:undo', { actionId }), t('undone'))} />
      </div>
    </>
  );
}

/** How long a reply page may take to open and take its text, ms. */
const TAKING_MS = 3_000;

/** Some webmails write replies on a page of their own: the one that was asked is gone then, and the text is taken there. */
async function wasTaken(threadKey: string): Promise<{ done: true } | { problem: 'no-reply-box' }> {
  await new Promise((resolve) => setTimeout(resolve, TAKING_MS));
  const { reply } = await ask('reply:claim', { threadKey });
  return reply === null ? { done: true } : { problem: 'no-reply-box' };
}
