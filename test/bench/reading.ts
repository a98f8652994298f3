import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { findAsked } from '../../src/core/dates/find-asked.ts';
import { detectLanguage } from '../../src/core/language/detect-language.ts';
import { findOwnWords, joinOwnWords } from '../../src/core/language/own-words.ts';
import { createMessageReader } from '../../src/core/read-message.ts';
import { createTextReader } from '../../src/core/temperament/text-reader.ts';
import { SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
import { measureAccuracy } from './accuracy.ts';
import type { Figure } from './bench.ts';

/** A plain bag of words, counted: what reading cannot be cheaper than. */
function countWords(text: string): number {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size;
}

function perSecond(run: (text: string) => unknown, texts: string[], seconds = 2): number {
  for (const text of texts) run(text);
  const end = performance.now() + seconds * 1000;
  const start = performance.now();
  let count = 0;
  while (performance.now() < end) {
    for (const text of texts) run(text);
    count += texts.length;
  }
  return (count * 1000) / (performance.now() - start);
}

/** Each sample mail, repeated or cut to two thousand bytes of UTF-8. */
function twoKilobyteMails(): string[] {
  return SAMPLE_THREADS.map(({ mails }) => {
    const text = mails.map((mail) => mail.text).join('\n\n');
    const bytes = new TextEncoder().encode(text.repeat(Math.ceil(2_000 / text.length)));
    return new TextDecoder().decode(bytes.subarray(0, 2_000)).replace(/\uFFFD+$/, '');
  });
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
  return [
    ...measureAccuracy(reader),
    ...measureSpeed(createMessageReader(weights), reader),
    note('making the reader from its weights', `${start.toFixed(0)} ms`),
    { what: 'weights, gz', ours: `${(gz / 1000).toFixed(0)} kB`, goal: '≤ 1500 kB', met: gz <= 1_500_000 },
  ];
}

function measureSpeed(
  read: ReturnType<typeof createMessageReader>,
  reader: ReturnType<typeof createTextReader>,
): Figure[] {
  const when = { receivedAt: 1_795_000_000_000, tz: 'Europe/Kyiv' };
  const readText = (text: string) => read({ text, ...when });
  const texts = twoKilobyteMails();
  const ours = perSecond(readText, texts);
  const languages = new Map(texts.map((text) => [text, detectLanguage(text, null).language]));
  const languageOf = (text: string) => languages.get(text) ?? null;
  const parts: [string, (text: string) => unknown][] = [
    ['own words', (text) => joinOwnWords(findOwnWords(text))],
    ['language', (text) => detectLanguage(text, null)],
    ['temperament, evidence, situation, complaint', (text) => reader.read(text, languageOf(text))],
    ['date asked for', (text) => findAsked(text, { ...when, language: languageOf(text) })],
    ['counting words, to compare', countWords],
  ];
  const hostile = [
    '> '.repeat(100_000),
    'On Mon '.repeat(28_000),
    'а!?1 '.repeat(40_000),
    '我'.repeat(200_000),
    ' '.repeat(200_000),
  ];
  const slowest = Math.max(
    ...hostile.map((text) => {
      readText(text);
      const start = performance.now();
      readText(text);
      return performance.now() - start;
    }),
  );
  return [
    { what: '2 kB mails read a second', ours: ours.toFixed(0), goal: '≥ 5000', met: ours >= 5_000 },
    ...parts.map(([name, run]) => note(`  of which ${name}`, `${(1000 / perSecond(run, texts, 1)).toFixed(3)} ms`)),
    {
      what: 'the slowest of five hostile 200 kB mails',
      ours: `${slowest.toFixed(0)} ms`,
      goal: '≤ 50 ms',
      met: slowest <= 50,
    },
  ];
}
