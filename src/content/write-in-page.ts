import type { WriteInPage } from '../dom/insert.ts';
import { ask } from '../platform/ask.ts';

/** Has the background write with the editor's own means into the element that is marked in this frame. */
export const writeInPage: WriteInPage = async (request) => (await ask('editor:insert', request)).done;
