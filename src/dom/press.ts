/** Presses a control of the site the way a mouse would: some listen for `mousedown`, some for `click`. */
export function press(control: Element): void {
  const window = control.ownerDocument.defaultView;
  if (!window) return;
  for (const type of ['mousedown', 'mouseup', 'click']) {
    control.dispatchEvent(new window.MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button: 0 }));
  }
}
