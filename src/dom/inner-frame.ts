import { documentValue } from './unclobbered.ts';

/** True in a frame whose parent can see into it, for it is of the same origin: what concerns both is the parent's. */
export function isInnerFrame(document: Document): boolean {
  try {
    return documentValue(document, 'defaultView')?.frameElement != null;
  } catch {
    return false;
  }
}
