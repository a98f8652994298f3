/** How far a panel stays from what it belongs to and from the edge of the window, px. */
const GAP = 4;

/** What a panel belongs to, in the window's coordinates, px. */
export type Anchor = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

/** Below its anchor, or above it where there is more room, always inside the window. */
export function placePanel(panel: HTMLElement, { left, top, bottom }: Anchor): void {
  const { innerWidth, innerHeight } = window;
  const below = innerHeight - bottom;
  const upwards = below < 240 && top > below;
  panel.style.maxBlockSize = `${Math.max(upwards ? top : below, 120) - 3 * GAP}px`;
  panel.style.insetInlineStart = `${Math.max(GAP, Math.min(left, innerWidth - Math.min(420, innerWidth) - GAP))}px`;
  panel.style.insetBlockStart = upwards ? 'auto' : `${bottom + GAP}px`;
  panel.style.insetBlockEnd = upwards ? `${innerHeight - top + GAP}px` : 'auto';
}
