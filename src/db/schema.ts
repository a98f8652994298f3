/** The database: one table a noun, keys that never change meaning. Each released version stays in the list below. */
import Dexie, { type EntityTable } from 'dexie';
import type { Cadence } from '../core/deadlines/cadence.ts';
import type { TimedDeadline } from '../core/deadlines/due-soon.ts';
import type { TurnCorrection } from '../core/deadlines/whose-turn.ts';
import type { DraftCheck, MutedHint } from '../core/draft/draft.ts';
import type { WantedPromise } from '../core/promises/take-mail.ts';
import type { OwnScript, ScriptUse } from '../core/scripts/own-script.ts';
import { UNSURE_BELOW } from '../core/temperament/certainty.ts';
import type { Complaint, Language, PromiseGiven, SenderKind, Situation, Temperament } from '../core/types.ts';

/** A client, by address. */
export interface ClientRow {
  /** Lower case. */
  address: string;
  name: string;
  /** The language of their last message: the prior for the next, very short one. */
  language: Language | null;
  /** What the user says this sender is; null lets Tact decide. */
  kind: SenderKind | null;
  /** The newest real message of ours to them, and of theirs to us, ms; absent while none was seen. */
  lastOursAt?: number;
  lastTheirsAt?: number;
  /** How often they should hear from us, where the user said so. */
  cadence?: Cadence;
  /** Working hours within which this client is answered; absent: as everybody. */
  hours?: number | null;
  /** IANA zone that the user set for them. */
  zone?: string | null;
  /** The offset of their clock, minutes, as their newest mail had it. */
  offset?: number | null;
  /** Country (ISO 3166) whose holidays are theirs. */
  country?: string | null;
  /** Nothing of theirs is notified of. */
  quiet?: boolean;
}

/** Something that was notified of, so that it never is again. */
export interface NotifiedRow {
  key: string;
  threadKey: string;
  url: string;
  /** The same for all that was told at once. */
  at: number;
}

/** What Tact understood of one message, without its words: those stay in the mailbox. */
export interface ReadingRow {
  /** `threadKey#messageId` */
  key: string;
  threadKey: string;
  clientAddress: string;
  temperament: Temperament;
  confidence: number;
  scores: Record<Temperament, number>;
  /** The user's correction, or null. */
  corrected: Temperament | null;
  /** When the user corrected it, ms, or null. */
  correctedAt: number | null;
  /** As it was shown to the user, who may have taught Tact otherwise; neutral where it was unsure. */
  shownAs: Temperament;
  complaint: boolean;
  language: Language | null;
  situation: Situation;
  at: number;
}

/** A promise in a reply that the user wants kept, until the reply is seen to be sent. */
export interface DraftedRow extends WantedPromise {
  /** `threadKey#dueAt` */
  id: string;
  threadKey: string;
  createdAt: number;
  /** When Send was pressed with these words in the reply, ms, or null. */
  pressedAt: number | null;
}

/** Send was pressed on a reply in this thread; whether it was sent shows later. */
export interface PressedRow {
  threadKey: string;
  clientAddress: string;
  /** Instant, ms. */
  at: number;
  /** The promises of the thread that the reply seems to keep, with its words that say so. */
  kept: { id: string; words: string }[];
}

/** What is remembered of a thread beyond its deadline. */
export interface ThreadRow {
  threadKey: string;
  /** The messages in which promises were looked for. */
  readIds: string[];
  /** Whose turn it is by the user's word. */
  correction: TurnCorrection | null;
  /** When the user pinned it, ms; absent where it is not pinned. */
  pinnedAt?: number;
}

/** A draft hint that the user wants to see no more. */
export interface MutedRow extends MutedHint {
  /** `clientAddress|rule|words` */
  key: string;
  /** Empty for everybody. */
  clientAddress: string;
  clientName: string;
  check: DraftCheck;
  /** The words as they stood in the draft; empty where the rule is silenced. */
  phrase: string;
  at: number;
}

/** One user action with the rows as they were before and after it, so that it can be taken back. */
export interface ActionRow {
  id: number;
  at: number;
  kind: string;
  rows: {
    table: TableName;
    key: string;
    before: Record<string, unknown> | null;
    after: Record<string, unknown> | null;
  }[];
}

export type TableName =
  | 'clients'
  | 'readings'
  | 'deadlines'
  | 'complaints'
  | 'promises'
  | 'threads'
  | 'drafted'
  | 'muted'
  | 'ownScripts';

export type TactDb = Dexie & {
  clients: EntityTable<ClientRow, 'address'>;
  readings: EntityTable<ReadingRow, 'key'>;
  deadlines: EntityTable<TimedDeadline, 'threadKey'>;
  complaints: EntityTable<Complaint, 'id'>;
  promises: EntityTable<PromiseGiven, 'id'>;
  threads: EntityTable<ThreadRow, 'threadKey'>;
  drafted: EntityTable<DraftedRow, 'id'>;
  pressed: EntityTable<PressedRow, 'threadKey'>;
  muted: EntityTable<MutedRow, 'key'>;
  actions: EntityTable<ActionRow, 'id'>;
  ownScripts: EntityTable<OwnScript, 'id'>;
  scriptUses: EntityTable<ScriptUse, 'id'>;
  notified: EntityTable<NotifiedRow, 'key'>;
};

/** Opens lazily at the first use; `name` differs only in tests. */
export function createDb(name = 'tact'): TactDb {
  const db = new Dexie(name) as TactDb;
  db.version(1).stores({
    clients: '&address',
    readings: '&key, threadKey, [clientAddress+at]',
    deadlines: '&threadKey, [state+dueAt]',
    complaints: '&id, threadKey, openedAt',
    actions: '++id',
  });
  db.version(2)
    .stores({
      readings: '&key, threadKey, [clientAddress+at], correctedAt',
      deadlines:
        '&threadKey, [state+dueAt], [state+dueSoonAt], [state+snoozedUntil], [state+pausedAt], [state+clientAddress]',
      notified: '&key, at',
      ownScripts: '&id, shortcut',
      scriptUses: '&id',
      promises: '&id, threadKey, [state+dueAt], clientAddress',
      threads: '&threadKey, pinnedAt',
      drafted: '&id, threadKey',
      pressed: '&threadKey',
      muted: '&key, clientAddress',
    })
    .upgrade((change) =>
      change
        .table<ReadingRow>('readings')
        .toCollection()
        .modify((row) => {
          row.correctedAt = row.corrected === null ? null : row.at;
          row.shownAs = row.confidence < UNSURE_BELOW ? 'neutral' : row.temperament;
          row.complaint = false;
        }),
    );
  return db;
}
