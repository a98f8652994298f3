/**
 * `npm run train:dates`: learns what tells a date that is asked for, and one that is promised, from one that is only told;
 * prints how dates of authors that it did not learn from are judged, and writes the weights.
 */
import { writeFileSync } from 'node:fs';
import { ASKED_FROM } from '../../../src/core/dates/find-asked.ts';
import { PROMISED_FROM } from '../../../src/core/dates/find-promises.ts';
import { loadAsked } from './asked-messages.ts';
import { fit, type Sample, type Weights, weigh } from './fit.ts';
import type { Example, Message } from './marks.ts';
import { loadPromised } from './promised-messages.ts';

const FOLDS = 6;
/** Weights are whole numbers of this part of the odds' logarithm. */
const PARTS = 8;
const LINE = 118;
/** How much a message counts: those that were written to be marked hold the hardest dates, the cases were written round our rules. */
const SHARES: Record<Message['kind'], number> = { marked: 1, round: 1, case: 0.5, corpus: 0.5, public: 0.5 };

/** From which odds on the rulings that are weighed count. */
type From = Readonly<Record<string, number>>;
type Judged = { kind: Message['kind']; example: Example; isFound: boolean };

function learn(name: 'asking' | 'promising', messages: readonly Message[], from: From): void {
  const authors = [...new Set(messages.map(({ author }) => author))].sort();
  const foldOf = new Map(authors.map((author, index) => [author, index % FOLDS]));
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = round(fit(toSamples(messages.filter(({ author }) => foldOf.get(author) !== fold))));
    for (const { kind, author, examples } of messages) {
      if (foldOf.get(author) !== fold) continue;
      for (const example of examples) {
        const least = from[example.ruling];
        const isFound = least === undefined ? example.ruling === 'sure' : weigh(weights, example.traits) > least;
        judged.push({ kind, example, isFound });
      }
    }
  }
  report(name, judged);
  const weights = round(fit(toSamples(messages)));
  const file = `src/core/dates/cues/${name}-weights.ts`;
  writeFileSync(file, toModule(name, weights));
  console.log(`${file}: ${messages.length} messages`);
}

/** The rulings that find a date. Of promises `none` is learned from too, for it says what telling looks like; it is not weighed. */
const RULED = ['sure', 'yes', 'firm', 'hedged'];

const isWeighed = ({ ruling }: Example): boolean => ruling !== 'sure' && ruling !== 'never';

const toSamples = (messages: readonly Message[]): Sample[] =>
  messages.flatMap(({ kind, examples }) =>
    examples.filter(isWeighed).flatMap(({ traits, is }) => (is === null ? [] : [{ traits, is, weight: SHARES[kind] }])),
  );

/** Prints for each kind of message how many dates our rules find, and how many rules and weights do that did not learn from their author. */
function report(name: string, judged: readonly Judged[]): void {
  for (const kind of Object.keys(SHARES)) {
    const of = judged.filter((one) => one.kind === kind);
    if (of.length === 0) continue;
    const meant = of.filter(({ example }) => example.is !== false).length;
    const count = (found: readonly Judged[]): string => {
      const right = found.filter(({ example }) => example.is).length;
      return `${right} right, ${found.length - right} wrong`;
    };
    const byRules = of.filter(({ example }) => RULED.includes(example.ruling));
    const together = of.filter(({ isFound }) => isFound);
    console.log(`${name}, ${kind}: ${meant} of ${of.length}; rules ${count(byRules)}; with weights ${count(together)}`);
  }
}

/** The weights as they are shipped: whole parts, without those that are none. */
function round({ bias, of }: Weights): Weights {
  const whole = (value: number): number => Math.round(value * PARTS) / PARTS;
  const rounded = [...of].map(([trait, value]) => [trait, whole(value)] as const).filter(([, value]) => value !== 0);
  return { bias: whole(bias), of: new Map(rounded) };
}

/** The weights as a module, the heaviest first. */
function toModule(name: string, { bias, of }: Weights): string {
  const byWeight = new Map<number, string[]>();
  for (const [trait, value] of of) {
    byWeight.set(value * PARTS, [...(byWeight.get(value * PARTS) ?? []), trait]);
  }
  const rows = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, traits]) => `    [${weight}, \`\n${wrap(traits.sort())}\n\`],`);
  return `// Written by \`npm run train:dates\`.
import type { Scale } from '../weigh-traits.ts';

// biome-ignore format: a list of words
export const ${name.toUpperCase()}_SCALE: Scale = {
  bias: ${bias * PARTS},
  parts: ${PARTS},
  weights: [
${rows.join('\n')}
  ],
};
`;
}

function wrap(traits: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const trait of traits) {
    if (line !== '' && line.length + trait.length >= LINE) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? trait : `|${trait}`;
  }
  return [...lines, line].join('\n');
}

const isLearnt = ({ isKept }: Message): boolean => !isKept;
learn('asking', loadAsked().filter(isLearnt), ASKED_FROM);
learn('promising', loadPromised().filter(isLearnt), PROMISED_FROM);
