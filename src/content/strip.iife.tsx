/** The strip's script: brought into a frame by the background when a client's mail is open there, and only then. */
import { render } from 'preact';
import type { ThreadView } from '../contract/messages.ts';
import type { SeenThread } from '../contract/shapes.ts';
import { isGenuineClick } from '../dom/genuine.ts';
import { mountHost } from '../dom/mount.ts';
import { isDarkBehind } from '../dom/page-theme.ts';
import { uiLocale } from '../platform/i18n.ts';
import pieces from '../ui/pieces.css?inline';
import { showTimesIn } from '../ui/times.ts';
import tokens from '../ui/tokens.css?inline';
import panel from './panel.css?inline';
import css from './strip.css?inline';
import { Strip } from './strip.tsx';
import { offerStrip } from './strip-panel.ts';

offerStrip((place, replies, signal) => {
  const styles = `${tokens}${pieces}${panel}${css}`;
  const { host, root } = mountHost({ place, name: 'tact-strip', css: styles, lang: uiLocale(), signal });
  host.style.setProperty('color-scheme', isDarkBehind(place.parent) ? 'dark' : 'light', 'important');
  const refuse = (event: Event): void => {
    if (isGenuineClick(event as MouseEvent, host)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  root.addEventListener('click', refuse, { capture: true });
  signal.addEventListener('abort', () => render(null, root));
  const show = (seen: SeenThread, view: ThreadView): void => {
    showTimesIn(view.tz);
    render(
      <div class="frame">
        <Strip seen={seen} view={view} replies={replies} />
      </div>,
      root,
    );
  };
  return { host, show };
});
