/**
 * Fits the weights of the situation reader: `node scripts/npx.mjs tsx scripts/train-situation.ts` writes `src/core/situation/weights.ts`
 * from the authored texts of `../shared/data` whose id hashes to the even half, and the tuned cases in `test/`; the same
 * bytes every time. With `--report` it writes nothing and prints how the committed weights read the half that was never looked at.
 *
 * The fit starts from what the concepts mean (`situation-prior.ts`) and is drawn back to it, so that the data move only what they know.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { CONCEPTS, type Concept } from '../src/core/situation/concepts.ts';
import { CueCounts, readGrievanceValues, readTopicValues } from '../src/core/situation/cue-features.ts';
import { findCues } from '../src/core/situation/find-cues.ts';
import { readSituation } from '../src/core/situation/read-situation.ts';
import { LANGUAGES, type Language, SITUATIONS, type Situation, type Temperament } from '../src/core/types.ts';
import { TUNED_CASES } from '../test/core/situation/complaints/index.ts';
import { BURDEN_PRIOR, COMPLAINT_PRIOR, SITUATION_PRIOR } from './situation-prior.ts';

const DATA = '../shared/data/authored';
const OUTPUT = 'src/core/situation/weights.ts';
const STEPS = 200;
const RATE = 0.5;
const MOMENTUM = 0.9;
/** How strongly weights are drawn back to the prior; the bias, of which the prior knows nothing, a tenth of that. */
const PULL = 0.005;
/** An authored text counts this much for complaints beside one of our own cases: its label only stands in for one. */
const STAND_IN_SHARE = 0.06;

interface Text {
  id: string;
  label: Temperament;
  unit: 'sentence' | 'email';
  situation: Situation;
  text: string;
}

interface Example {
  values: Float64Array;
  wanted: number;
  weight: number;
}

const isHeldOut = (id: string): boolean => (createHash('sha256').update(id).digest()[0] as number) % 2 === 1;

function loadTexts(language: Language): Text[] {
  const lines = readFileSync(`${DATA}/${language}.jsonl`, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const text = JSON.parse(line) as Text;
    const own = text.text.split('\n').filter((part) => !part.startsWith('>'));
    return { ...text, text: own.join('\n').trim() || text.text };
  });
}

/** The values of a text with a constant for the bias at the end. */
function withBias(values: Float64Array): Float64Array {
  const padded = new Float64Array(values.length + 1);
  padded.set(values);
  padded[values.length] = 1;
  return padded;
}

function loadExamples(): { topics: Example[]; complaints: Example[] } {
  const topics: Example[] = [];
  const complaints: Example[] = [];
  const add = (
    text: string,
    language: Language,
    situation: Situation,
    complains: boolean | null,
    share: number,
  ): void => {
    const counts = new CueCounts();
    counts.add(findCues(text, language), 1);
    topics.push({ values: withBias(readTopicValues(counts)), wanted: SITUATIONS.indexOf(situation), weight: 1 });
    if (complains === null) return;
    const values = withBias(readGrievanceValues(counts));
    complaints.push({ values, wanted: complains ? 1 : 0, weight: share });
  };
  for (const language of LANGUAGES) {
    for (const { id, text, situation, label } of loadTexts(language)) {
      // An angry client complains, a friendly, hesitant or neutral one seldom does; of assertive ones the label tells nothing.
      if (!isHeldOut(id))
        add(text, language, situation, label === 'assertive' ? null : label === 'angry', STAND_IN_SHARE);
    }
    for (const [situation, category, , text] of TUNED_CASES[language])
      add(text, language, situation, category !== null, 1);
  }
  return { topics, complaints };
}

/** Gradient descent on the logistic loss of each row against the others (softmax), or of one row alone (sigmoid). */
function fit(examples: readonly Example[], prior: readonly Float64Array[]): Float64Array[] {
  const rows = prior.map((row) => row.slice());
  const speed = prior.map((row) => new Float64Array(row.length));
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const slopes = prior.map((row) => new Float64Array(row.length));
    for (const { values, wanted, weight } of examples) {
      const chances = rows.length === 1 ? sigmoid(rows, values) : softmax(rows, values);
      slopes.forEach((slope, r) => {
        const target = rows.length === 1 ? wanted : Number(r === wanted);
        const miss = ((chances[r] as number) - target) * weight;
        values.forEach((value, i) => {
          if (value !== 0) slope[i] = (slope[i] as number) + miss * value;
        });
      });
    }
    rows.forEach((row, r) => {
      const pace = speed[r] as Float64Array;
      row.forEach((value, i) => {
        const pull = PULL * (i === row.length - 1 ? 0.1 : 1) * (value - (prior[r]?.[i] as number));
        pace[i] = MOMENTUM * (pace[i] as number) - RATE * ((slopes[r]?.[i] as number) / total + pull);
        row[i] = value + (pace[i] as number);
      });
    });
  }
  return rows;
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
const sigmoid = (rows: readonly Float64Array[], values: Float64Array): number[] =>
  rows.map((row) => 1 / (1 + Math.exp(-dot(row, values))));

function softmax(rows: readonly Float64Array[], values: Float64Array): number[] {
  const scores = rows.map((row) => dot(row, values));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** A row of weights from the prior: the concepts, what `more` there is, the bias. */
const rowOf = (prior: (concept: Concept) => number | undefined, ...more: number[]): Float64Array =>
  Float64Array.from([...CONCEPTS.map((concept) => prior(concept) ?? 0), ...more]);

function writeWeights(): void {
  const { topics, complaints } = loadExamples();
  const topicPrior = SITUATIONS.map((situation) => rowOf((concept) => SITUATION_PRIOR[concept]?.[situation], 0));
  const complaintPrior = rowOf((concept) => COMPLAINT_PRIOR[concept], BURDEN_PRIOR, -1.6);
  // The burden counts for complaints only: a zero before the bias of the situations.
  const situations = fit(topics, topicPrior).map((row) =>
    Float64Array.of(...row.slice(0, -1), 0, row.at(-1) as number),
  );
  const columns = [...situations, ...fit(complaints, [complaintPrior])];
  const lines = [...CONCEPTS, 'burden', 'bias'].map((name, i) => {
    const numbers = columns.map((column) => (column[i] as number).toFixed(2).replace('-0.00', '0.00').padStart(6));
    return name.padEnd(13) + numbers.join('');
  });
  const source = readFileSync(OUTPUT, 'utf8');
  writeFileSync(OUTPUT, source.replace(/TABLE = `[^`]*`/, `TABLE = \`\n${lines.join('\n')}\n\``));
  console.log(
    `${topics.length} texts for the situation, ${complaints.length} for complaints, ${columns.length} columns`,
  );
}

function report(): void {
  const confusion = new Map<string, number>();
  for (const language of LANGUAGES) {
    const texts = loadTexts(language).filter(({ id }) => isHeldOut(id));
    const right = new Map<string, number>();
    for (const { text, unit, situation } of texts) {
      const read = readSituation(text, language).situation;
      if (read === situation) right.set(unit, (right.get(unit) ?? 0) + 1);
      else
        confusion.set(
          `${language} ${situation} > ${read}`,
          (confusion.get(`${language} ${situation} > ${read}`) ?? 0) + 1,
        );
    }
    const parts = ['sentence', 'email'].map((unit) => {
      const all = texts.filter((text) => text.unit === unit).length;
      return `${unit} ${((right.get(unit) ?? 0) / all).toFixed(3)} of ${all}`;
    });
    const worst = [...confusion].filter(([key]) => key.startsWith(`${language} `)).sort((a, b) => b[1] - a[1]);
    console.log(language, parts.join(', '));
    console.log(
      worst
        .slice(0, 6)
        .map(([key, n]) => `  ${key.slice(language.length + 1)} ${n}`)
        .join('\n'),
    );
  }
}

if (process.argv.includes('--report')) report();
else writeWeights();
