/** `npm run bench`: every figure of ours beside its goal, times as ratios to a baseline of the same run. */
import { measurePages } from './pages.ts';
import { measureReading } from './reading.ts';
import { measureSizes } from './sizes.ts';
import { measureStore } from './store.ts';

/** One line of the report; `met` null where the figure is only there to be compared. */
export interface Figure {
  what: string;
  ours: string;
  goal: string;
  met: boolean | null;
}

const parts: [name: string, measure: () => Promise<Figure[]>][] = [
  ['Size', measureSizes],
  ['Reading', measureReading],
  ['Store', measureStore],
  ["In other people's pages", measurePages],
];
const wanted = process.argv.slice(2);
let missed = 0;
for (const [name, measure] of parts) {
  if (wanted.length > 0 && !wanted.some((word) => name.toLowerCase().includes(word.toLowerCase()))) continue;
  console.log(`\n${name}`);
  for (const { what, ours, goal, met } of await measure()) {
    if (met === false) missed += 1;
    const mark = met === null ? ' ' : met ? '✓' : '✗';
    console.log(`${mark} ${what.padEnd(58)} ${ours.padStart(16)}   goal ${goal}`);
  }
}
console.log(missed === 0 ? '\nEvery goal measured here is met.' : `\n${missed} of the goals measured here are missed.`);
