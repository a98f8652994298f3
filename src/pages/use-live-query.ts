import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../contract/messages.ts';
import { liveQuery } from '../db/live.ts';
import { problemOf } from '../db/problem.ts';

const PATIENCE_MS = 4_000;

/**
 * What a page reads from the database and keeps reading: `value` is undefined until the first answer. When one of `inputs`, all
 * that the query hangs on, changes, the last answer stays until the next is there.
 */
export function useLiveQuery<T>(
  query: () => Promise<T>,
  inputs: readonly unknown[] = [],
): { value: T | undefined; problem: Problem | null } {
  const [state, setState] = useState<{ value: T | undefined; problem: Problem | null }>({
    value: undefined,
    problem: null,
  });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setState({ value, problem: null }),
      error: (error) => setState((old) => ({ value: old.value, problem: problemOf(error) })),
    });
    // A database that is blocked answers neither way: say so instead of showing an empty page.
    const timer = setTimeout(
      () => setState((old) => (old.value ? old : { ...old, problem: 'database-blocked' })),
      PATIENCE_MS,
    );
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, inputs);
  return state;
}
