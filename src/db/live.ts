/** Dexie's live queries, for pages that show what is stored and follow its changes. */
export { liveQuery } from 'dexie';
