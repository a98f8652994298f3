/** What each job is given, made anew for every request: nothing but files of the extension is kept. */
import { createMessageReader } from '../core/read-message.ts';
import { indexLibrary } from '../core/scripts/script-index.ts';
import { LANGUAGES, type Language } from '../core/types.ts';
import { findHolidays } from '../core/working-time/holidays.ts';
import type { TactDb } from '../db/schema.ts';
import { findOwnZone, loadCalendar } from '../jobs/change-settings.ts';
import type { JobContext } from '../jobs/context.ts';
import { fetchOwnFile, fetchOwnJson } from '../platform/files.ts';
import { uiLanguage } from '../platform/i18n.ts';
import { lazily } from '../platform/lazily.ts';
import { loadLibrary } from '../platform/library.ts';
import { loadSettings } from '../platform/storage.ts';

const loadReader = lazily(async () => createMessageReader(await fetchOwnFile('model/temperament.bin')));

const loadHolidayFile = lazily(() => fetchOwnJson('holidays/holidays.json'));
// Without the file every working day counts: an answer is then due too early, never too late.
const loadHolidays = async (country: string) =>
  loadHolidayFile().then(
    (file) => findHolidays(file, country),
    () => null,
  );

const libraryIndexes = new Map(LANGUAGES.map((one) => [one, lazily(async () => indexLibrary(await loadLibrary(one)))]));
const loadLibraryIndex = (one: Language) => libraryIndexes.get(one)?.() ?? Promise.reject(new Error(`No ${one}.`));

/** Loads what reading a mail takes, while the page is still building it. */
export function getReady(db: TactDb): void {
  void loadReader().catch(() => null);
  void loadHolidayFile().catch(() => null);
  void db.open().catch(() => null);
}

/** The context of one job, with the settings as they are now. */
export async function createContext(db: TactDb): Promise<JobContext> {
  const settings = await loadSettings();
  const tz = findOwnZone(settings);
  const calendar = await loadCalendar(settings, tz, loadHolidays);
  return {
    db,
    now: Date.now(),
    settings,
    tz,
    calendar,
    loadHolidays,
    loadReader: () => loadReader().catch(() => null),
    spoken: uiLanguage(),
    loadLibrary,
    loadLibraryIndex,
  };
}
