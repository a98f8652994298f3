import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { findAsked } from '../../src/core/dates/find-asked.ts';
import { guessLanguage } from '../../src/core/dates/find-date-groups.ts';
import { findPromises } from '../../src/core/dates/find-promises.ts';
import { reviewDraft } from '../../src/core/draft/review-draft.ts';
import { detectLanguage } from '../../src/core/language/detect-language.ts';
import { findOwnWords, joinOwnWords } from '../../src/core/language/own-words.ts';
import { createMessageReader } from '../../src/core/read-message.ts';
import { createTextReader } from '../../src/core/temperament/text-reader.ts';
import { LANGUAGES } from '../../src/core/types.ts';
import { measureAccuracy } from './accuracy.ts';
import type { Figure } from './bench.ts';
import { measureFoundDates } from './found-dates.ts';
import { makeMails } from './mails.ts';

/** A plain bag of words, counted: what reading cannot be cheaper than. */
function countWords(text: string): number {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size;
}

/** Time of the processor in ms that this process has used: what else the machine does meanwhile is not ours. */
function spentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const ROUNDS = 5;

/** Time of the processor in ms for one text, in the best of a few rounds over all of them. */
function msEach<T>(run: (text: T) => unknown, texts: readonly T[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = spentMs();
    for (const text of texts) run(text);
    if (round > 0) best = Math.min(best, (spentMs() - start) / texts.length);
  }
  return best;
}

const note = (what: string, ours: string): Figure => ({ what, ours, goal: '–', met: null });

/** How well and how fast a message is read. */
export async function measureReading(): Promise<Figure[]> {
  const bytes = readFileSync('public/model/temperament.bin');
  const weights = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const begun = performance.now();
  const reader = createTextReader(weights);
  const start = performance.now() - begun;
  const gz = gzipSync(bytes, { level: 9 }).length;
  // First, as in a process that reads mails: what measures accuracy runs the same code on other shapes of data.
  const speed = measureSpeed(createMessageReader(weights), reader);
  return [
    ...measureAccuracy(reader),
    ...measureFoundDates(),
    ...speed,
    note('making the reader from its weights', `${start.toFixed(0)} ms`),
    { what: 'weights, gz', ours: `${(gz / 1000).toFixed(0)} kB`, goal: '≤ 1500 kB', met: gz <= 1_500_000 },
  ];
}

/** Repeated to 200 kB: what quotes, headers, dates, parts of a day, sentences and questions would cost at their dearest. */
const HOSTILE = [
  '> ',
  'On Mon ',
  'а!?1 ',
  '我',
  ' ',
  '中午',
  '中午, ',
  'noon ',
  'до п’ятниці ',
  '好的。',
  'Why? ',
  'ANGRY!!! ',
];

/** A chunk of a pipe holds about so many mails of 2 kB. */
const TOGETHER = 32;

function measureSpeed(
  { read, readAll }: ReturnType<typeof createMessageReader>,
  reader: ReturnType<typeof createTextReader>,
): Figure[] {
  const when = { receivedAt: 1_795_000_000_000, tz: 'Europe/Kyiv' };
  const readText = (text: string) => read({ text, ...when });
  const readTogether = (batch: readonly string[]) => readAll(batch.map((text) => ({ text, ...when })));
  const mails = makeMails();
  const texts = mails.map(({ text }) => text);
  const own = new Map(texts.map((text) => [text, joinOwnWords(findOwnWords(text)).text]));
  const languages = new Map([...own.values()].map((words) => [words, detectLanguage(words, null).language]));
  const languageOf = (words: string) => languages.get(words) ?? null;
  const batches = Array.from({ length: Math.ceil(texts.length / TOGETHER) }, (_, i) =>
    texts.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
  const ours = (1000 * texts.length) / (batches.length * msEach(readTogether, batches));
  const parts: [string, (text: string) => unknown, readonly string[]][] = [
    ...LANGUAGES.map((lang): [string, typeof readText, string[]] => [
      `in ${lang}`,
      readText,
      mails.filter((mail) => mail.lang === lang).map(({ text }) => text),
    ]),
    ['own words', (text) => joinOwnWords(findOwnWords(text)), texts],
    ['language', (words) => detectLanguage(words, null), [...own.values()]],
    [
      'temperament, evidence, situation, complaint',
      (words) => reader.read(words, languageOf(words)),
      [...own.values()],
    ],
    ['date asked for', (words) => findAsked(words, { ...when, language: languageOf(words) }), [...own.values()]],
    ['counting words, to compare', countWords, texts],
  ];
  const hostile: [string, (text: string) => unknown][] = [
    ['read', readText],
    ['searched for promises', (text) => findPromises(text, { now: when.receivedAt, tz: when.tz })],
    // Each answers itself.
    ['reviewed', (text) => reviewDraft({ text, language: guessLanguage(text), clientText: text })],
  ];
  return [
    {
      what: `2 kB mails read a second, ${TOGETHER} together`,
      ours: ours.toFixed(0),
      goal: '≥ 5000',
      met: ours >= 5_000,
    },
    note('  the same, one by one', (1000 / msEach(readText, texts)).toFixed(0)),
    ...parts.map(([name, run, of]) => note(`  of it: ${name}`, `${msEach(run, of).toFixed(3)} ms`)),
    ...hostile.map(([done, run]): Figure => {
      const slowest = Math.max(...HOSTILE.map((piece) => msEach(run, [piece.repeat(200_000 / piece.length)])));
      return {
        what: `the slowest of ${HOSTILE.length} hostile 200 kB texts, ${done}`,
        ours: `${slowest.toFixed(0)} ms`,
        goal: '≤ 50 ms',
        met: slowest <= 50,
      };
    }),
  ];
}
