import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';

/** What was just done or went wrong, read out by screen readers; `onUndo` where it can be taken back. */
export interface Note {
  text: string;
  actionId?: number;
}

export function UndoNote({ note, onUndo }: { note: Note | null; onUndo: (actionId: number) => void }): JSX.Element {
  const actionId = note?.actionId;
  return (
    <span class="note" role="status" title={note?.text}>
      {note && <span class="note-text">{note.text}</span>}
      {actionId !== undefined && (
        <button type="button" class="plain" onClick={() => onUndo(actionId)}>
          {t('undo')}
        </button>
      )}
    </span>
  );
}
