import type { Done } from '../contract/messages.ts';
import { problemOf } from '../db/problem.ts';

/** An action's id once it is stored, or the problem that kept it from being done; then nothing is. */
export async function done(action: Promise<number>): Promise<Done> {
  try {
    return { actionId: await action };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
