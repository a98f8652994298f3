import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { SettingsShape, toCalendar } from '../../src/contract/settings.ts';
import { createMessageReader } from '../../src/core/read-message.ts';
import { LIBRARY } from '../../src/core/scripts/library/index.ts';
import { indexLibrary } from '../../src/core/scripts/script-index.ts';
import { findHolidays } from '../../src/core/working-time/holidays.ts';
import { createDb } from '../../src/db/schema.ts';
import type { JobContext } from '../../src/jobs/context.ts';

/** A Wednesday, 10:00 in Kyiv. */
export const NOW = Date.parse('2026-11-18T08:00:00Z');

const weights = readFileSync('public/model/temperament.bin');
const reader = createMessageReader(
  weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength) as ArrayBuffer,
);
const holidays: unknown = JSON.parse(readFileSync('public/holidays/holidays.json', 'utf8'));
let count = 0;

/** A context on a database of its own, with the real reader and the default settings. */
export function createContext(change: Partial<JobContext> = {}): JobContext {
  const settings = v.parse(SettingsShape, {});
  const db = createDb(`test-${++count}`);
  return {
    db,
    now: NOW,
    settings,
    tz: 'Europe/Kyiv',
    calendar: toCalendar(settings),
    loadHolidays: async (country) => findHolidays(holidays, country),
    loadReader: async () => reader,
    spoken: 'en',
    loadLibrary: async (language) => LIBRARY[language],
    loadLibraryIndex: async (language) => indexLibrary(LIBRARY[language]),
    ...change,
  };
}
