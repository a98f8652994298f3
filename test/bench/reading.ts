import { readFileSync } from 'node:fs';
import { createMessageReader } from '../../src/core/read-message.ts';
import { SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
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

/** Each sample mail, repeated or cut to two thousand characters. */
function twoKilobyteMails(): string[] {
  return SAMPLE_THREADS.map(({ mails }) => {
    const text = mails.map((mail) => mail.text).join('\n\n');
    return text.repeat(Math.ceil(2_000 / text.length)).slice(0, 2_000);
  });
}

/** How fast a message is read, all of it: own words, language, temperament with evidence, situation, date. */
export async function measureReading(): Promise<Figure[]> {
  const bytes = readFileSync('public/model/temperament.bin');
  const weights = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const read = createMessageReader(weights);
  const readText = (text: string) => read({ text, receivedAt: 1_795_000_000_000, tz: 'Europe/Kyiv' });
  const texts = twoKilobyteMails();
  const ours = perSecond(readText, texts);
  const baseline = perSecond(countWords, texts);
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
    {
      what: 'counting the words of the same mails, times faster',
      ours: `×${(baseline / ours).toFixed(1)}`,
      goal: '–',
      met: null,
    },
    {
      what: 'the slowest of five hostile 200 kB mails',
      ours: `${slowest.toFixed(0)} ms`,
      goal: '≤ 50 ms',
      met: slowest <= 50,
    },
  ];
}
