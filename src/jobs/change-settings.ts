/** Changes to the settings that move deadlines: what would move is said first, and moving can be taken back. */
import { Temporal } from 'temporal-polyfill';
import type { MovePreview, Request, SettingsChanged } from '../contract/messages.ts';
import { type Settings, toCalendar } from '../contract/settings.ts';
import { type TimedDeadline, timeDeadline } from '../core/deadlines/due-soon.ts';
import { type PolicyMove, type PolicySet, previewPolicyChange } from '../core/deadlines/policy.ts';
import { guessCountry } from '../core/working-time/guess-country.ts';
import { act } from '../db/actions.ts';
import { loadOpenSeverities } from '../db/complaints.ts';
import { loadRunning } from '../db/deadlines.ts';
import { uiLocale } from '../platform/i18n.ts';
import { forgetUnmoved, loadUnmoved, saveUnmoved } from '../platform/storage.ts';
import type { JobContext } from './context.ts';

/** More than anybody owes. */
const ALL = 100_000;
/** So long, ms, a change may still be at work, and moves its deadlines itself. */
const AT_WORK_MS = 15_000;

/** The IANA zone of the user: the one that they set, else this computer's. `Intl` would take 30 ms to tell it at its first use. */
export const findOwnZone = ({ tz }: Settings): string => tz || Temporal.Now.timeZoneId();

/** The country whose holidays are the user's: the one that they set, else the one of their clock and language; null where there is none. */
export const findOwnCountry = ({ country }: Settings, tz: string): string | null =>
  country || guessCountry(tz, uiLocale());

/** The user's working time by some settings, with the holidays of their country. */
export async function loadCalendar(
  settings: Settings,
  tz: string,
  loadHolidays: JobContext['loadHolidays'],
): Promise<JobContext['calendar']> {
  const country = findOwnCountry(settings, tz);
  return toCalendar(settings, country ? await loadHolidays(country) : null);
}

/** What a change of settings would move: how many deadlines, and the one that is due first then. */
export async function previewSettings(
  { change }: Request<'settings:preview'>,
  context: JobContext,
): Promise<MovePreview> {
  const { moves, rows } = await findMoves(context.settings, { ...context.settings, ...change } as Settings, context);
  return toPreview(moves, rows);
}

/** Moves in short: how many, and the one that is due first then. */
export function toPreview(moves: readonly PolicyMove[], rows: readonly TimedDeadline[]): MovePreview {
  const [first] = moves;
  const row = rows.find(({ threadKey }) => threadKey === first?.threadKey);
  if (!first || !row) return { count: 0, nearest: null };
  const { from, to } = first;
  const { clientName, clientAddress, subject } = row;
  return { count: moves.length, nearest: { who: clientName || clientAddress, subject, from, to } };
}

/**
 * Stores the settings and moves what they move: all of it, for a worker that ends in between goes on at its next start. To take it back,
 * the settings of before are stored again and the action undone.
 */
export async function changeSettings(
  { change }: Request<'settings:change'>,
  context: JobContext,
): Promise<SettingsChanged> {
  const { settings, now } = context;
  const next = { ...settings, ...change } as Settings;
  const before = (await loadUnmoved())?.before ?? settings;
  const found = await findMoves(before, next, context);
  await saveUnmoved(next, { before, at: now });
  const actionId = await moveAsAction(found, context);
  await forgetUnmoved();
  return { before: settings, actionId };
}

/** At the worker's start: makes the moves of a change that an earlier one stored and did not come to move. Done twice, it moves nothing more. */
export async function finishMoving(context: JobContext): Promise<void> {
  const unmoved = await loadUnmoved();
  if (!unmoved || context.now - unmoved.at < AT_WORK_MS) return;
  await moveAsAction(await findMoves(unmoved.before, context.settings, context), context);
  await forgetUnmoved();
}

/** The id of the action that undoes the moves; null where nothing moves. */
async function moveAsAction(
  { moves, calendar }: Awaited<ReturnType<typeof findMoves>>,
  context: JobContext,
): Promise<number | null> {
  if (moves.length === 0) return null;
  return act(
    context.db,
    'settings:change',
    context.now,
    moves.map(({ threadKey }) => ['deadlines', threadKey]),
    () => moveAll(moves, calendar, context),
  );
}

/** Moves deadlines that still stand where they stood; runs in the caller's transaction. */
export async function moveAll(
  moves: readonly PolicyMove[],
  calendar: JobContext['calendar'],
  { db }: JobContext,
): Promise<void> {
  const rows = await db.deadlines.bulkGet(moves.map(({ threadKey }) => threadKey));
  await db.deadlines.bulkPut(
    moves.flatMap(({ from, to }, i) => {
      const row = rows[i];
      return row?.dueAt === from ? [timeDeadline({ ...row, dueAt: to }, calendar)] : [];
    }),
  );
}

/** What the policies look at besides the temperament, for all threads. */
export async function loadFacts({ db }: JobContext): Promise<NonNullable<PolicySet['factsOf']>> {
  const severities = await loadOpenSeverities(db);
  const clients = await db.clients.filter(({ hours }) => hours != null).toArray();
  const hours = new Map(clients.map((client) => [client.address, client.hours]));
  return ({ threadKey, clientAddress }) => ({
    severity: severities.get(threadKey) ?? null,
    clientHours: hours.get(clientAddress) ?? null,
  });
}

async function findMoves(before: Settings, after: Settings, context: JobContext) {
  const { db, loadHolidays } = context;
  const factsOf = await loadFacts(context);
  const calendarOf = (settings: Settings) => loadCalendar(settings, findOwnZone(settings), loadHolidays);
  const calendar = await calendarOf(after);
  const running = await loadRunning(db, ALL);
  const moves = previewPolicyChange(
    running,
    { ...before, calendar: await calendarOf(before), factsOf },
    { ...after, calendar, factsOf },
  );
  return { moves, calendar, rows: running };
}
