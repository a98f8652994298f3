import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../../src/core/types.ts';

/** A text and the wall-clock time in the block's zone that it names; null where the reader must stay silent. */
export type DateRow = readonly [text: string, due: string | null];

/** A client's mail and what it asks us for; null where it asks for nothing by a date. */
export type AskedRow = readonly [text: string, due: string | null];

/** A draft of ours and the promises in it, as `firm|hedged` and wall-clock time, in order of the text. */
export type PromiseRow = readonly [text: string, ...promises: (readonly ['firm' | 'hedged', string])[]];

/** Rows that are all read at one moment in one zone: `now` is wall-clock time in `tz`. */
export interface Block<Row> {
  language: Language;
  now: string;
  tz: string;
  rows: readonly Row[];
}

/** The instant (ms) of a block's wall-clock time. */
export const instantOf = (wallClock: string, tz: string): number =>
  Temporal.PlainDateTime.from(wallClock).toZonedDateTime(tz).epochMilliseconds;

/** The wall-clock time of an instant (ms) in a block's zone, to the minute. */
export const wallClockOf = (instant: number, tz: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(tz).toPlainDateTime().toString().slice(0, 16);
