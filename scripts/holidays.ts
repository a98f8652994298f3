/** Writes public/holidays/holidays.json from date-holidays (data CC BY-SA 3.0) and, for China, chinese-days (MIT). */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import Holidays from 'date-holidays';

const FIRST_YEAR = 2025;
const LAST_YEAR = 2031;

/** Where the users of our five languages and their clients live; the United Kingdom as in England. Macau is in neither source. */
const COUNTRIES =
  'AE AT AU BE BG BR BY CA CH CN CZ DE DK EE ES FI FR GB GE GR HK HU IE IL IN IT JP KR KZ LT LV MD MX MY NL NO NZ PL PT RO RU SE SG SK TH TR TW UA US UZ VN ZA'.split(
    ' ',
  );
const REGIONS: Record<string, string> = { GB: 'ENG' };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const CREDIT =
  'Data of date-holidays (https://github.com/commenthol/date-holidays), CC BY-SA 3.0, shortened to dates; China by chinese-days (https://github.com/vsme/chinese-days), MIT.';

/** The text of public/holidays/holidays.json: by country, per year, the days as `MMDD`; the same on every machine. */
export function makeHolidays(): string {
  const lines = COUNTRIES.map((country) => `${JSON.stringify(country)}:${JSON.stringify(countryEntry(country))}`);
  return `{\n"credit":${JSON.stringify(CREDIT)},\n"countries":{\n${lines.join(',\n')}\n}}\n`;
}

function countryEntry(country: string) {
  const days = publicHolidays(country);
  if (country !== 'CN') return { until: LAST_YEAR, closed: packYears(days) };
  // On Children's Day only children are off.
  const years = packYears(days.filter((day) => !day.endsWith('-06-01')));
  // The State Council publishes each year's days off and the weekends worked for them late in the year before.
  const known = packYears(Object.keys(chineseDays.holidays));
  const until = Math.max(...Object.keys(known).map(Number));
  return { until, closed: { ...years, ...known }, worked: packYears(Object.keys(chineseDays.workdays)) };
}

function publicHolidays(country: string): string[] {
  const region = REGIONS[country];
  const holidays = region ? new Holidays(country, region) : new Holidays(country);
  const days: string[] = [];
  for (let year = FIRST_YEAR - 1; year <= LAST_YEAR; year++)
    for (const { type, date, start, end } of holidays.getHolidays(year)) {
      if (type !== 'public') continue;
      // A day of 23 hours is one; half days and eves are worked.
      const length = Math.floor((end.getTime() - start.getTime() + HOUR_MS) / DAY_MS);
      const first = Date.parse(`${date.slice(0, 10)}T00:00Z`);
      for (let day = 0; day < length; day++) days.push(new Date(first + day * DAY_MS).toISOString().slice(0, 10));
    }
  return days;
}

function packYears(days: readonly string[]): Record<string, string> {
  const years: Record<string, string> = {};
  for (const day of [...new Set(days)].sort()) {
    const [year = '', month = '', date = ''] = day.split('-');
    if (Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR) years[year] = (years[year] ?? '') + month + date;
  }
  return years;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../public/holidays/holidays.json', import.meta.url), makeHolidays());
