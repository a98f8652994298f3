import type { Settings } from '../contract/settings.ts';
import type { MessageReader } from '../core/read-message.ts';
import type { Script } from '../core/scripts/script.ts';
import type { FindScripts } from '../core/scripts/script-index.ts';
import type { Language } from '../core/types.ts';
import type { WorkCalendar } from '../core/working-time/calendar.ts';
import type { CountryHolidays } from '../core/working-time/holidays.ts';
import type { TactDb } from '../db/schema.ts';

/** What every job is given: time, settings and the database come in, nothing is remembered between two calls. */
export interface JobContext {
  db: TactDb;
  /** Instant, ms. */
  now: number;
  settings: Settings;
  /** IANA zone of the user. */
  tz: string;
  calendar: WorkCalendar;
  /** The public holidays of a country; null where they are not known. */
  loadHolidays: (country: string) => Promise<CountryHolidays | null>;
  /** Loaded when it is needed; null when the model cannot be had. */
  loadReader: () => Promise<MessageReader | null>;
  /** The language of the interface. */
  spoken: Language;
  /** The built-in scripts in a language, fetched at their first use. */
  loadLibrary: (language: Language) => Promise<readonly Script[]>;
  /** The index of the built-in scripts in a language, made at its first use. */
  loadLibraryIndex: (language: Language) => Promise<FindScripts>;
}
