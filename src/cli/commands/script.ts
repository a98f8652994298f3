import { answerScript } from '../../core/scripts/answer-script.ts';
import type { Line } from '../json-lines.ts';

/** The `script` command: the best script for a temperament in a situation, filled in. */
export function script(line: Line): unknown {
  return { ...answerScript(line), id: line.id };
}
