import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placePanel } from './place-panel.ts';

/** How long the pointer may be on its way from the button into the panel, ms. */
const LEAVE_MS = 250;

/**
 * A button with a panel in the browser's top layer, so that no box of the page cuts it off. Escape and a click elsewhere
 * close it; with `hover` it also opens while the pointer or the focus is on it, and closes no other panel.
 */
export function Pop(props: {
  label: ComponentChildren;
  /** The button's name for screen readers. */
  name: string;
  class?: string;
  hover?: boolean;
  /** Called once the panel is shown with what is in it, before anything else can happen: the place to set the focus. */
  onOpen?: () => void;
  /** Is given what opens the panel as its button does, for a key. */
  opener?: (open: () => void) => void;
  children: ComponentChildren | ((close: () => void) => ComponentChildren);
}): JSX.Element {
  const { label, name, hover, onOpen, children } = props;
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [open, setOpen] = useState(false);

  const show = (): void => {
    clearTimeout(leaving.current);
    if (open) return;
    setOpen(true);
    panel.current?.showPopover?.();
    if (button.current && panel.current) placePanel(panel.current, button.current.getBoundingClientRect());
  };
  const hide = (): void => {
    clearTimeout(leaving.current);
    setOpen(false);
    panel.current?.hidePopover?.();
  };
  // Chromium hands the focus to the page instead, where the next key may be a shortcut of the webmail.
  const keepFocus = (): void => {
    if (panel.current?.matches(':focus-within')) button.current?.focus();
  };
  props.opener?.(show);
  useLayoutEffect(() => {
    if (open) onOpen?.();
  }, [open]);
  const follow = hover
    ? {
        onMouseEnter: show,
        onMouseLeave: () => {
          leaving.current = setTimeout(hide, LEAVE_MS);
        },
        onFocusOut: (event: FocusEvent) => {
          if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) hide();
        },
        onKeyDown: (event: KeyboardEvent) => event.key === 'Escape' && hide(),
      }
    : {};

  return (
    <span class="pop" role="presentation" {...follow}>
      <button
        ref={button}
        type="button"
        class={props.class}
        aria-label={name}
        aria-expanded={open}
        title={hover ? undefined : name}
        onFocus={() => hover && show()}
        onClick={() => (open && !hover ? hide() : show())}
      >
        {label}
      </button>
      <div
        ref={panel}
        popover={hover ? 'manual' : 'auto'}
        class="panel"
        role="dialog"
        aria-label={name}
        hidden={!open}
        onBeforeToggle={(event) => event.newState === 'closed' && keepFocus()}
        onToggle={(event) => event.newState === 'closed' && setOpen(false)}
      >
        {open && (typeof children === 'function' ? children(hide) : children)}
      </div>
    </span>
  );
}
