import { createRequire } from 'node:module';
import { calibrationError, type Judged, macroF1, perLabel, surestPart } from '../../scripts/train/measure.ts';
import { type Labelled, loadCorpus, loadExam, loadHard } from '../../scripts/train/texts.ts';
import { UNSURE_BELOW } from '../../src/core/temperament/certainty.ts';
import type { TextReader } from '../../src/core/temperament/text-reader.ts';
import { LANGUAGES, TEMPERAMENTS } from '../../src/core/types.ts';
import type { Figure } from './bench.ts';

interface Case {
  text: Labelled;
  judged: Judged;
  matter: ReturnType<TextReader['read']>['matter'];
}

/**
 * How well the shipped weights read texts that nothing was learned from: first the examination, whose authors nothing
 * was learned from either, then those kept of our corpus, then hard ones looked for as errors; by language, label and genre, in English beside three npm
 * packages that know positive from negative.
 */
export function measureAccuracy(reader: TextReader): Figure[] {
  const exam = readAll(reader, loadExam('.'));
  const kept = readAll(
    reader,
    loadCorpus('.').filter(({ kind, label }) => kind === 'kept' && label !== null),
  );
  return [
    ...measureSet('exam', exam),
    ...measureSet('kept', kept),
    ...measureSet('hard', readAll(reader, loadHard('.'))),
    ...comparePeers([...exam, ...kept].filter(isEnglish)),
  ];
}

const isEnglish = ({ text }: Case): boolean => text.lang === 'en';

function readAll(reader: TextReader, texts: readonly Labelled[]): Case[] {
  return texts.map((text) => {
    const { temperament, confidence, unsure, matter } = reader.read(text.text, text.lang);
    const judged = {
      truth: TEMPERAMENTS.indexOf(text.label as (typeof TEMPERAMENTS)[number]),
      guess: TEMPERAMENTS.indexOf(temperament),
      confidence: unsure ? Math.min(confidence, UNSURE_BELOW - 0.01) : confidence,
    };
    return { text, judged, matter };
  });
}

function measureSet(name: string, cases: readonly Case[]): Figure[] {
  const judged = cases.map((one) => one.judged);
  const angry = perLabel(judged)[TEMPERAMENTS.indexOf('angry')] as { precision: number; recall: number };
  const sure = surestPart(judged, UNSURE_BELOW);
  const genres = [...new Set(cases.map(({ text }) => text.source))].sort();
  return [
    ...LANGUAGES.map((lang) =>
      scoreOf(
        cases,
        `${name}, ${lang}`,
        ({ text }) => text.lang === lang,
        lang === 'uk' || lang === 'zh-Hant' ? 0.7 : 0.75,
      ),
    ),
    scoreOf(cases, `${name}, all`, () => true, 0.75),
    ...perLabel(judged).map(({ precision, recall, f1 }, l) => ({
      what: `  ${TEMPERAMENTS[l]}: precision, recall, F1`,
      ours: [precision, recall, f1].map((share) => share.toFixed(2)).join(' '),
      goal: '–',
      met: null,
    })),
    ...genres.map((genre) => scoreOf(cases, `${name}, ${genre}`, ({ text }) => text.source === genre, null)),
    atLeast(`${name}, angry found: recall`, angry.recall, 0.85),
    atLeast(`${name}, angry found: precision`, angry.precision, 0.8),
    atLeast(`${name}, where not unsure: accuracy`, sure.accuracy, 0.9),
    atLeast(`${name}, where not unsure: coverage`, sure.coverage, 0.5),
    {
      what: `${name}, calibration error`,
      ours: calibrationError(judged).toFixed(3),
      goal: '≤ 0.05',
      met: calibrationError(judged) <= 0.05,
    },
    ...measureMatters(name, cases),
  ];
}

function scoreOf(cases: readonly Case[], name: string, isIn: (one: Case) => boolean, goal: number | null): Figure {
  const judged = cases.filter(isIn).map((one) => one.judged);
  const f1 = macroF1(judged);
  const what = `temperament, macro-F1, ${name} (${judged.length} texts never learned from)`;
  return { what, ours: f1.toFixed(3), goal: goal === null ? '–' : `≥ ${goal}`, met: goal === null ? null : f1 >= goal };
}

function atLeast(what: string, share: number, goal: number): Figure {
  return { what, ours: share.toFixed(3), goal: `≥ ${goal}`, met: share >= goal };
}

function measureMatters(name: string, cases: readonly Case[]): Figure[] {
  const share = (of: readonly Case[], is: (one: Case) => boolean): number => of.filter(is).length / of.length;
  // What two readers saw differently has no answer to be measured by.
  const known = cases.filter(({ text }) => text.complaint !== null);
  const found = known.filter(({ matter }) => matter.complaint);
  const real = known.filter(({ text }) => text.complaint);
  const both = real.filter(({ matter }) => matter.complaint);
  return [
    atLeast(
      `${name}, situation, accuracy`,
      share(
        cases.filter(({ text }) => text.situation !== null),
        ({ text, matter }) => text.situation === matter.situation,
      ),
      0.75,
    ),
    atLeast(`${name}, complaint or not, F1`, (2 * both.length) / (found.length + real.length), 0.92),
    {
      what: '  of complaints found: category right',
      ours: share(both, ({ text, matter }) => text.category === matter.category).toFixed(3),
      goal: '–',
      met: null,
    },
    {
      what: '  of complaints found: severity right',
      ours: share(both, ({ text, matter }) => text.severity === matter.severity).toFixed(3),
      goal: '–',
      met: null,
    },
  ];
}

type Polarity = -1 | 0 | 1;
const signOf = (value: number, from: number): Polarity => (value >= from ? 1 : value <= -from ? -1 : 0);
/** Angry is negative, friendly positive, all others neither. */
const polarityOf = (label: number): Polarity => {
  if (TEMPERAMENTS[label] === 'angry') return -1;
  return TEMPERAMENTS[label] === 'friendly' ? 1 : 0;
};

function comparePeers(cases: readonly Case[]): Figure[] {
  const require = createRequire(import.meta.url);
  const vader = require('vader-sentiment').SentimentIntensityAnalyzer;
  const afinn = new (require('sentiment'))();
  const wink = require('wink-sentiment');
  // Thresholds are those that the packages' own pages give; where they give none, the sign decides.
  const peers: [string, (one: Case) => Polarity][] = [
    ['Tact', ({ judged }) => polarityOf(judged.guess)],
    ['vader-sentiment', ({ text }) => signOf(vader.polarity_scores(text.text).compound, 0.05)],
    ['sentiment', ({ text }) => signOf(afinn.analyze(text.text).score, 1)],
    ['wink-sentiment', ({ text }) => signOf(wink(text.text).score, 1)],
  ];
  return peers.map(([name, read]) => {
    const pairs = cases.map((one): [Polarity, Polarity] => [polarityOf(one.judged.truth), read(one)]);
    const scores = ([-1, 0, 1] as const).map((sign) => {
      const hits = pairs.filter(([truth, guess]) => truth === sign && guess === sign).length;
      return (
        (2 * hits) / pairs.reduce((sum, [truth, guess]) => sum + Number(truth === sign) + Number(guess === sign), 0)
      );
    });
    const f1 = scores.reduce((a, b) => a + b, 0) / 3;
    return {
      what: `angry, friendly or neither, English, macro-F1: ${name}`,
      ours: f1.toFixed(3),
      goal: '–',
      met: null,
    };
  });
}
