/**
 * True for a click that a person made on what they could see: trusted, and our host is visible and topmost at that point.
 * Keyboard clicks have no point; the browser gives them only to what has the focus.
 */
export function isGenuineClick(event: MouseEvent, host: Element): boolean {
  if (!event.isTrusted) return false;
  if (
    typeof host.checkVisibility === 'function' &&
    !host.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  ) {
    return false;
  }
  if (event.detail === 0) return true;
  return host.ownerDocument.elementFromPoint(event.clientX, event.clientY) === host;
}
