import type { Problem } from '../contract/messages.ts';

/** Which problem to tell people when the database throws. Nothing is ever deleted to get out of one. */
export function problemOf(error: unknown): Problem {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: { name?: string } };
  const names = [inner?.name, name];
  if (names.includes('QuotaExceededError')) return 'database-full';
  if (names.some((n) => n === 'VersionError' || n === 'BlockedError' || n === 'TimeoutError'))
    return 'database-blocked';
  return 'database-failed';
}

/** How long a page waits for the database before it is told that something blocks it, ms. */
const PATIENCE_MS = 3_000;

/** The work's result, or a TimeoutError when the database does not answer; the work itself goes on. */
export async function withPatience<T>(work: Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('The database does not answer', 'TimeoutError')), patienceMs);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}
