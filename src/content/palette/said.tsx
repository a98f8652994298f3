import type { JSX } from 'preact';
import { type Note, UndoNote } from '../../ui/undo-note.tsx';

/** A sentence at the head of the window, above everything of the page. */
export function Said({ note, onUndo }: { note: Note | null; onUndo?: (actionId: number) => void }): JSX.Element {
  return (
    <div class="said" popover="manual" ref={(place) => place?.showPopover?.()}>
      <UndoNote note={note} onUndo={(actionId) => onUndo?.(actionId)} />
    </div>
  );
}
