import type { ThreadView } from '../contract/messages.ts';

/** Whether the client message on screen can be logged: it is not yet, and no complaint of its thread is open. */
export function canLog({ complaint, threadKey, messageId }: ThreadView): boolean {
  return !complaint || (complaint.closedAt !== null && complaint.id !== `${threadKey}#${messageId}`);
}
