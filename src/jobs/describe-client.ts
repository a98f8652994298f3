/** What is set and known of one client: their clock, their hours, and dates that could be given them. */
import type { ClientView, Request } from '../contract/messages.ts';
import { writeDateSentence } from '../core/promises/date-sentence.ts';
import { countKept, proposeDate } from '../core/promises/propose-date.ts';
import { formatMoment } from '../core/scripts/format-moment.ts';
import { DEFAULT_CALENDAR } from '../core/working-time/calendar.ts';
import { type ClientClock, findClientClock } from '../core/working-time/client-clock.ts';
import { guessCountry } from '../core/working-time/guess-country.ts';
import { findUnknownHolidays, joinHolidays } from '../core/working-time/holidays.ts';
import type { Schedule } from '../core/working-time/working-time.ts';
import type { ClientRow } from '../db/schema.ts';
import { findOwnCountry } from './change-settings.ts';
import type { JobContext } from './context.ts';

/** Sizes of work to choose from, working hours: two hours, a day, three days, a week. */
const SIZES = [2, 8, 24, 40];

export async function describeClient(
  { address }: Request<'client:describe'>,
  context: JobContext,
): Promise<ClientView> {
  const { db, now, tz, calendar, spoken, settings } = context;
  const client = (await db.clients.get(address)) ?? null;
  const theirs = client && (await loadTheirSchedule(client, context));
  const known = await Promise.all(
    [findOwnCountry(settings, tz), client && findTheirCountry(client)].map((country) =>
      country ? context.loadHolidays(country) : null,
    ),
  );
  const history = countKept(await db.promises.where('clientAddress').equals(address).toArray(), now);
  const language = client?.language ?? spoken;
  const proposals = SIZES.flatMap((hours) => {
    const proposal = proposeDate({ workHours: hours, now, own: { tz, calendar }, client: theirs, history });
    const moment = proposal && formatMoment(String(proposal.dueAt), language, tz, now);
    if (!proposal || !moment) return [];
    const unknown = findUnknownHolidays(proposal.dueAt, tz, known);
    const parts = [...proposal.parts, ...(unknown ? [{ code: 'holidays-unknown' as const, ...unknown }] : [])];
    return [{ hours, dueAt: proposal.dueAt, parts, sentence: writeDateSentence(moment, language) }];
  });
  const { hours = null, zone = null, country = null, quiet = false } = client ?? {};
  return { address, hours, zone, country, quiet, clock: await findTheirClock(client, context), proposals };
}

/** What the client's clock shows, as far as it is known. */
export async function findTheirClock(client: ClientRow | null, context: JobContext): Promise<ClientClock | null> {
  const schedule = client && (await loadTheirSchedule(client, context));
  if (!client || !schedule) return null;
  const { zone, offset } = client;
  const { now, tz: ourTz } = context;
  return findClientClock({
    now,
    ourTz,
    calendar: schedule.calendar,
    ...(zone !== undefined && { zone }),
    ...(offset !== undefined && { offsetMinutes: offset }),
  });
}

/** Their working hours, with the holidays of their country; null where it is not known where they are. */
async function loadTheirSchedule(client: ClientRow, { now, tz, loadHolidays }: JobContext): Promise<Schedule | null> {
  const { zone = null, offset = null } = client;
  const clock = findClientClock({ now, ourTz: tz, zone, offsetMinutes: offset });
  if (!clock) return null;
  const country = findTheirCountry(client);
  const holidays = country ? await loadHolidays(country) : null;
  return { tz: clock.tz, calendar: joinHolidays(DEFAULT_CALENDAR, holidays) };
}

const findTheirCountry = ({ country, zone }: ClientRow): string | null =>
  country || (zone ? guessCountry(zone, '') : null);
