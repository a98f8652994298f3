/** Changes to the settings that move deadlines: what would move is said first, and moving can be taken back. */
import type { MovePreview, Request, SettingsChanged } from '../contract/messages.ts';
import { type Settings, toCalendar } from '../contract/settings.ts';
import { timeDeadline } from '../core/deadlines/due-soon.ts';
import { type PolicyMove, type PolicySet, previewPolicyChange } from '../core/deadlines/policy.ts';
import { guessCountry } from '../core/working-time/guess-country.ts';
import { act } from '../db/actions.ts';
import { loadOpenSeverities } from '../db/complaints.ts';
import { loadRunning } from '../db/deadlines.ts';
import { uiLocale } from '../platform/i18n.ts';
import { saveSettings } from '../platform/storage.ts';
import type { JobContext } from './context.ts';

/** More than anybody owes. */
const ALL = 100_000;

/** The user's working time by some settings, with the holidays of their country. */
export async function loadCalendar(
  settings: Settings,
  tz: string,
  loadHolidays: JobContext['loadHolidays'],
): Promise<JobContext['calendar']> {
  const country = settings.country || guessCountry(tz, uiLocale());
  return toCalendar(settings, country ? await loadHolidays(country) : null);
}

/** What a change of settings would move: how many deadlines, and the one that is due first then. */
export async function previewSettings(
  { change }: Request<'settings:preview'>,
  context: JobContext,
): Promise<MovePreview> {
  const { moves, rows } = await findMoves({ ...context.settings, ...change } as Settings, context);
  const [first] = moves;
  const row = first && rows.get(first.threadKey);
  const who = row ? row.clientName || row.clientAddress : '';
  return { count: moves.length, nearest: first && row ? { ...first, who, subject: row.subject } : null };
}

/** Stores the settings and moves what they move. To take it back, the settings of before are stored again and the action undone. */
export async function changeSettings(
  { change }: Request<'settings:change'>,
  context: JobContext,
): Promise<SettingsChanged> {
  const { db, now, settings } = context;
  const next = { ...settings, ...change } as Settings;
  const { moves, calendar } = await findMoves(next, context);
  await saveSettings(next);
  if (moves.length === 0) return { before: settings, actionId: null };
  const actionId = await act(
    db,
    'settings:change',
    now,
    moves.map(({ threadKey }) => ['deadlines', threadKey]),
    () => moveAll(moves, calendar, context),
  );
  return { before: settings, actionId };
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

async function findMoves(next: Settings, context: JobContext) {
  const { db, settings, calendar, loadHolidays } = context;
  const factsOf = await loadFacts(context);
  const tz = next.tz || Intl.DateTimeFormat().resolvedOptions().timeZone;
  const changed = await loadCalendar(next, tz, loadHolidays);
  const running = await loadRunning(db, ALL);
  const moves = previewPolicyChange(
    running,
    { ...settings, calendar, factsOf },
    { ...next, calendar: changed, factsOf },
  );
  return { moves, calendar: changed, rows: new Map(running.map((row) => [row.threadKey, row])) };
}
