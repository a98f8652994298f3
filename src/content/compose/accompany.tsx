/** Everything that goes with one reply: the line below it, and the guard before it is sent. */
import { render } from 'preact';
import { DRAFT_CAP } from '../../contract/limits.ts';
import type { DraftView } from '../../contract/messages.ts';
import type { SeenDraft } from '../../contract/shapes.ts';
import { isGenuineClick } from '../../dom/genuine.ts';
import { mountHost } from '../../dom/mount.ts';
import { isDarkBehind } from '../../dom/page-theme.ts';
import { readDraft } from '../../dom/read-draft.ts';
import { replacePhrase, selectPhrase } from '../../dom/replace-phrase.ts';
import { ask } from '../../platform/ask.ts';
import { uiLocale } from '../../platform/i18n.ts';
import pieces from '../../ui/pieces.css?inline';
import { showTimesIn } from '../../ui/times.ts';
import tokens from '../../ui/tokens.css?inline';
import type { ComposePanel, OpenReply } from '../compose-panel.ts';
import panel from '../panel.css?inline';
import css from './compose.css?inline';
import { DraftLine } from './draft-line.tsx';
import { guardSending, type Stop } from './send-guard.ts';

/** How long typing must rest before the reply is looked at, ms. */
const REST_MS = 700;

export function accompany({ box, place, about, sending }: OpenReply, signal: AbortSignal): ComposePanel {
  const styles = `${tokens}${pieces}${panel}${css}`;
  const { host, root } = mountHost({ place, name: 'tact-compose', css: styles, lang: uiLocale(), signal });
  host.style.setProperty('color-scheme', isDarkBehind(place.parent) ? 'dark' : 'light', 'important');
  keepInSight(host, place.before);
  root.addEventListener('click', (event) => isGenuineClick(event as MouseEvent, host) || refuse(event), {
    capture: true,
  });

  let reviewed: { draft: SeenDraft; view: DraftView } | null = null;
  let stop: Stop | null = null;
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let openLine: (() => void) | null = null;

  const read = (): SeenDraft => {
    const { text, quoted } = readDraft(box);
    const known = about();
    const clientText = known.clientText || quoted.slice(0, DRAFT_CAP);
    return { ...known, clientText, text: text.slice(0, DRAFT_CAP) };
  };
  const review = async (): Promise<void> => {
    const draft = read();
    if (signal.aborted || draft.text === asked) return;
    asked = draft.text;
    if (stop && stop.text !== readDraft(box).text) stop = null;
    if (draft.text === '') reviewed = null;
    else {
      const view = await ask('draft:review', draft).catch(() => null);
      if (asked !== draft.text) return;
      if (!view || !('hints' in view)) {
        asked = ''; // the next rest asks anew
        return;
      }
      showTimesIn(view.tz);
      reviewed = { draft, view };
    }
    show();
  };
  const refresh = (): void => {
    asked = '';
    void review();
  };
  // At a key press nothing happens but this.
  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(review, REST_MS);
  };
  const fix = async (phrase: string, text: string): Promise<boolean> => {
    const done = await replacePhrase(box, phrase, text);
    void review();
    return done;
  };
  const guard = guardSending({
    box,
    sending,
    host,
    read: () => readDraft(box).text,
    needsSecondLook: () => reviewed?.view.needsSecondLook ?? false,
    onStop: (next) => {
      stop = next;
      void review();
      show();
    },
    onSent: (text) => {
      const { threadKey } = about();
      if (threadKey) void ask('draft:sent', { threadKey, text: text.slice(0, DRAFT_CAP) }).catch(() => null);
    },
    signal,
  });
  const goBack = (): void => {
    const gap = stop?.gaps[0];
    stop = null;
    show();
    if (!gap || !selectPhrase(box, gap)) (box as HTMLElement).focus();
  };
  const show = (): void =>
    render(
      <div class="frame">
        <DraftLine
          draft={reviewed?.draft ?? null}
          view={reviewed?.view ?? null}
          stop={stop}
          onFix={fix}
          onGoBack={goBack}
          onSendAnyway={() => {
            guard.allow();
            stop = null;
            show();
          }}
          onLeave={() => (box as HTMLElement).focus()}
          onChange={refresh}
          opener={(open) => {
            openLine = open;
          }}
        />
      </div>,
      root,
    );

  box.addEventListener('input', rest, { signal });
  for (const window of new Set([host.ownerDocument.defaultView, box.ownerDocument.defaultView])) {
    window?.addEventListener('keydown', (event) => isOpener(event) && openIt(event), { capture: true, signal });
  }
  const openIt = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    openLine?.();
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    render(null, root);
  });
  show();
  void review();
  return {
    host,
    read: () => {
      const draft = read();
      return draft.text === '' ? null : draft;
    },
    fix,
    refresh,
  };
}

/** Below a long reply the line stays at the edge of the window, above the site's own bar where that stays there too. */
function keepInSight(host: HTMLElement, bar: Element | null): void {
  const isStuck = bar && /sticky|fixed/.test(getComputedStyle(bar).position);
  const edge = isStuck ? bar.getBoundingClientRect().height : 0;
  for (const [name, value] of [
    ['position', 'sticky'],
    ['bottom', `${edge}px`],
    ['z-index', '1'],
  ] as const) {
    host.style.setProperty(name, value, 'important');
  }
}

function refuse(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** Alt+Shift+D, whatever the keyboard writes with it. */
const isOpener = ({ isTrusted, altKey, shiftKey, ctrlKey, metaKey, code }: KeyboardEvent): boolean =>
  isTrusted && altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyD';
