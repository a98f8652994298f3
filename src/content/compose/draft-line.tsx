/** The quiet line below a reply: what to look at in it, how far the six steps are, a date to keep. One line, which opens. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DraftView } from '../../contract/messages.ts';
import type { SeenDraft } from '../../contract/shapes.ts';
import { STEPS } from '../../core/types.ts';
import { ask } from '../../platform/ask.ts';
import { t } from '../../platform/i18n.ts';
import { ClientHour } from '../../ui/client-hour.tsx';
import { DraftReview, KeepPromise } from '../../ui/draft-review.tsx';
import { Icon } from '../../ui/icons.tsx';
import { UndoNote } from '../../ui/undo-note.tsx';
import { useDraftActions } from '../../ui/use-draft-actions.ts';
import { useNote } from '../../ui/use-note.ts';
import { Pop } from '../pop.tsx';
import type { Stop } from './send-guard.ts';
import { StopNote } from './stop-note.tsx';

/** How long a note stays, ms: long enough to read it and to undo. */
const NOTE_MS = 12_000;

export interface DraftLineProps {
  /** Null while nothing is written, or nothing is known of it yet. */
  draft: SeenDraft | null;
  view: DraftView | null;
  /** Set while the reply is kept from being sent. */
  stop: Stop | null;
  onFix: (phrase: string, text: string) => Promise<boolean>;
  onGoBack: () => void;
  onSendAnyway: () => void;
  /** Gives the focus back to the reply. */
  onLeave: () => void;
  /** Look at the reply again. */
  onChange: () => void;
  /** Is given what opens the line, for a key. */
  opener: (open: () => void) => void;
}

export function DraftLine(props: DraftLineProps): JSX.Element {
  const { draft, view, stop, onFix, onGoBack, onSendAnyway, onLeave, onChange, opener } = props;
  const notes = useNote();
  const { note, run, say } = notes;
  const inside = useRef<HTMLDivElement>(null);
  const fix = async (phrase: string, text: string): Promise<boolean> => {
    const done = await onFix(phrase, text);
    inside.current?.focus(); // the next fix is one key away
    return done;
  };
  const { hints, ...actions } = useDraftActions(draft, view, notes, fix, onChange);
  useEffect(() => {
    if (!note) return;
    const timer = setTimeout(() => say(null), NOTE_MS);
    return () => clearTimeout(timer);
  }, [note]);

  const next = view?.promises.find(({ isKept }) => !isKept) ?? view?.promises[0];
  const [first] = hints;
  const isQuiet = hints.length === 0 && (view?.gaps.length ?? 0) === 0;
  return (
    <>
      <div class="line" role="group" aria-label={t('draftLine')}>
        <Pop
          class="opens"
          name={`${t('draftLine')} (Alt+Shift+D)`}
          label={
            <>
              <Icon name={isQuiet ? 'script' : 'complaint'} />
              <span class={isQuiet ? 'words soft' : 'words'}>{summaryOf(view, hints.length)}</span>
              {first && !first.isPlace && <q>{first.phrase}</q>}
            </>
          }
          opener={opener}
          onOpen={() => inside.current?.focus()}
        >
          {(close) => (
            <div
              role="presentation"
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                close();
                onLeave();
              }}
            >
              {view ? (
                <DraftReview view={view} hints={hints} now={Date.now()} place={inside} {...actions} />
              ) : (
                <p class="soft">{t('draftEmpty')}</p>
              )}
            </div>
          )}
        </Pop>
        {view?.steps && (
          <span class="soft">{t('stepsDone', STEPS.filter((step) => view.steps?.[step]).length, STEPS.length)}</span>
        )}
        <span class="push" />
        {view && <ClientHour clock={view.clock} now={Date.now()} />}
        {next && <KeepPromise promise={next} onKeep={actions.onKeep} />}
      </div>
      {stop && (
        <StopNote
          stop={stop}
          steps={view?.steps ?? null}
          hints={hints}
          onGoBack={onGoBack}
          onSendAnyway={() => {
            onSendAnyway();
            say({ text: t('pressSendAgain') });
          }}
        />
      )}
      <UndoNote
        note={note}
        onUndo={async (actionId) => {
          await run(ask('action:undo', { actionId }), t('undone'));
          onChange();
        }}
      />
    </>
  );
}

function summaryOf(view: DraftView | null, hints: number): string {
  if (!view) return t('draftEmpty');
  if (view.gaps.length > 0) return `${t('notFilledIn')} ${view.gaps[0]?.text}`;
  return hints === 0 ? t('draftNoHints') : t('draftHints', hints);
}
