import { answerDue } from '../../core/working-time/answer-due.ts';
import type { Line } from '../json-lines.ts';

/** The `due` command: the first instant by which so many working hours have passed. */
export function due(line: Line): unknown {
  return answerDue(line);
}
