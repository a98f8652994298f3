/** The palette: type to search, arrows to choose, Enter to insert; what is missing is asked for before. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem, ReplyText, ScriptOffer } from '../../contract/messages.ts';
import type { SeenThread } from '../../contract/shapes.ts';
import { ask } from '../../platform/ask.ts';
import { t } from '../../platform/i18n.ts';
import { AskMissing } from '../../ui/ask-missing.tsx';
import { insertScript } from '../../ui/insert-script.ts';
import { useNote } from '../../ui/use-note.ts';
import { type Anchor, placePanel } from '../place-panel.ts';
import { Said } from './said.tsx';
import { ScriptRows } from './script-rows.tsx';

/** As many as are seen at one glance. */
const ROWS = 8;
/** How long typing must rest before it is searched, ms. */
const REST_MS = 80;
/** How long a note stays, ms: long enough to read it, and to undo. */
const NOTE_MS = 8_000;
const UNDO_MS = 12_000;

export interface PaletteProps {
  caretAt: Anchor;
  /** The thread that the field under the caret answers, if any. */
  seen: SeenThread | null;
  /** Puts a text at the caret; the focus goes back there. */
  put: (reply: ReplyText) => Promise<{ done: true } | { problem: Problem }>;
  /** The person wants back to where they wrote. */
  onLeave: () => void;
  /** Nothing is shown any more. */
  onEnd: () => void;
}

export function Palette({ caretAt, seen, put, onLeave, onEnd }: PaletteProps): JSX.Element {
  const notes = useNote();
  const { note, run, answerOf } = notes;
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [offers, setOffers] = useState<ScriptOffer[] | null>(null);
  const [active, setActive] = useState(0);
  const [asking, setAsking] = useState<ScriptOffer | null>(null);
  const [isDone, setDone] = useState(false);

  useEffect(() => {
    panel.current?.showPopover?.();
    if (panel.current) placePanel(panel.current, caretAt);
  }, []);
  useEffect(() => {
    if (!asking) field.current?.focus({ preventScroll: true });
  }, [asking]);
  useEffect(() => {
    let isStale = false;
    const search = async (): Promise<void> => {
      const request = ask('scripts:search', { query, limit: ROWS, ...(seen && { seen }) });
      const found = await answerOf(request);
      if (isStale || !found) return;
      setOffers(found);
      setActive(0);
    };
    const timer = setTimeout(() => void search(), offers ? REST_MS : 0);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [query]);
  useEffect(() => {
    if (!isDone || !note) return;
    const timer = setTimeout(onEnd, note.actionId === undefined ? NOTE_MS : UNDO_MS);
    return () => clearTimeout(timer);
  }, [isDone, note]);

  const insert = async (offer: ScriptOffer, fields: Record<string, string>): Promise<void> => {
    panel.current?.hidePopover?.();
    setDone(true);
    await insertScript(offer, fields, seen ?? undefined, put, notes);
  };
  const choose = (offer: ScriptOffer | undefined): void => {
    if (!offer) return;
    if (offer.missing.length > 0) setAsking(offer);
    else void insert(offer, {});
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const last = Math.max((offers?.length ?? 0) - 1, 0);
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    const steps: Record<string, number> = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active === 0 ? last : active - 1,
      PageDown: last,
      PageUp: 0,
      End: last,
      Home: 0,
    };
    const next = isPlain ? steps[event.key] : undefined;
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter') choose(offers?.[active]);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };

  if (isDone) {
    return <Said note={note} onUndo={(actionId) => void run(ask('action:undo', { actionId }), t('undone'))} />;
  }
  return (
    <div ref={panel} popover="manual" class="panel palette" role="dialog" aria-label={t('paletteName')}>
      {asking ? (
        <>
          <b>{asking.title}</b>
          <AskMissing
            missing={asking.missing}
            language={asking.language}
            onInsert={(fields) => void insert(asking, fields)}
            onBack={() => setAsking(null)}
          />
        </>
      ) : (
        <>
          <input
            ref={field}
            class="search"
            role="combobox"
            aria-expanded={(offers?.length ?? 0) > 0}
            aria-controls="found"
            aria-autocomplete="list"
            aria-activedescendant={offers?.length ? `row-${active}` : undefined}
            aria-label={t('paletteSearch')}
            placeholder={t('paletteSearch')}
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <ScriptRows offers={offers ?? []} active={active} onPoint={setActive} onChoose={choose} />
          {offers?.length === 0 && <p class="soft">{t('paletteNone')}</p>}
          {note ? <p role="alert">{note.text}</p> : <p class="soft keys">{t('paletteKeys')}</p>}
          <span class="voice" role="status">
            {offers && t('paletteCount', offers.length)}
          </span>
        </>
      )}
    </div>
  );
}
