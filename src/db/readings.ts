/** What was read of messages before: a client's own past, and where the user overruled Tact. */
import type { PastReading } from '../core/temperament/client-temperament.ts';
import type { Correction } from '../core/temperament/personal-bias.ts';
import type { ReadingRow, TactDb } from './schema.ts';

/** A client's temperament is made of so many of their newest messages; older ones weigh next to nothing. */
const MOST_PAST = 60;
/** So many of the user's newest corrections are learned from. */
const MOST_CORRECTIONS = 300;

/** The newest readings of one client's messages until now (an instant, ms), the newest first. */
export async function findPastReadings(db: TactDb, clientAddress: string, now: number): Promise<PastReading[]> {
  const rows = await db.readings
    .where('[clientAddress+at]')
    .between([clientAddress, 0], [clientAddress, Number.MAX_SAFE_INTEGER])
    .reverse()
    .limit(MOST_PAST)
    .toArray();
  return rows.map(({ temperament, confidence, scores, at, corrected, correctedAt }) => ({
    temperament,
    confidence,
    scores,
    at: Math.min(at, now),
    ...(corrected && { corrected, correctedAt: correctedAt ?? at }),
  }));
}

/** The user's newest corrections made after an instant (ms). */
export async function findCorrections(db: TactDb, after: number): Promise<(Correction & { correctedAt: number })[]> {
  const rows = await db.readings.where('correctedAt').above(after).reverse().limit(MOST_CORRECTIONS).toArray();
  return rows.flatMap(({ scores, corrected, correctedAt }) =>
    corrected && correctedAt ? [{ scores, corrected, correctedAt }] : [],
  );
}

/** The reading of a thread's newest client message, or null. */
export async function findLastReading(db: TactDb, threadKey: string): Promise<ReadingRow | null> {
  const rows = await db.readings.where('threadKey').equals(threadKey).sortBy('at');
  return rows.at(-1) ?? null;
}
