import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadAsked } from '../../scripts/train/dates/asked-messages.ts';
import { type Message, ownWordsOf } from '../../scripts/train/dates/marks.ts';
import { loadPromised } from '../../scripts/train/dates/promised-messages.ts';
import { readLines } from '../../scripts/train/texts.ts';
import { findAsked } from '../../src/core/dates/find-asked.ts';
import { findPromises } from '../../src/core/dates/find-promises.ts';
import { LANGUAGES, type Language } from '../../src/core/types.ts';
import type { Figure } from './bench.ts';

const EXAM = 'test/core/dates/exam';

/** Which dates of messages that nothing was learned from are taken for asked, and for promised. */
export const measureFoundDates = (): Figure[] => [
  ...examsOf('asked').map(examineAsked),
  ...examsOf('promised').map(examinePromised),
  ...keptFigures('asked', loadAsked()),
  ...keptFigures('promised', loadPromised()),
];

const figure = (what: string, ours: string): Figure => ({ what, ours, goal: '–', met: null });
const instantOf = (due: unknown): number => Date.parse(String(due));

interface Exam {
  name: string;
  rows: Record<string, unknown>[];
}

const examsOf = (kind: string): Exam[] =>
  readdirSync(join(EXAM, kind)).map((file) => ({
    name: basename(file, '.jsonl'),
    rows: readLines(join(EXAM, kind, file)),
  }));

/** Whole mails: the right instant, or rightly nothing; missed; another instant than the right one; one where there is none. */
function examineAsked({ name, rows }: Exam): Figure {
  const counts = { right: 0, missed: 0, wrong: 0, false: 0 };
  for (const { text, lang, receivedAt, tz, due } of rows) {
    const input = { receivedAt: instantOf(receivedAt), tz: String(tz), language: lang as Language };
    const found = findAsked(ownWordsOf(String(text)), input)?.dueAt ?? null;
    const is = due === null ? null : instantOf(due);
    if (found === is) counts.right++;
    else if (found === null) counts.missed++;
    else counts[is === null ? 'false' : 'wrong']++;
  }
  const { right, missed, wrong } = counts;
  return figure(`asked, ${name}`, `${right} right, ${missed} missed, ${wrong} wrong, ${counts.false} false`);
}

function examinePromised({ name, rows }: Exam): Figure {
  let [right, found, promised] = [0, 0, 0];
  for (const { text, lang, now, tz, promises } of rows) {
    const dues = (promises as { due: string }[]).map(({ due }) => instantOf(due));
    const ours = findPromises(String(text), { now: instantOf(now), tz: String(tz), language: lang as Language });
    promised += dues.length;
    found += ours.length;
    for (const { dueAt } of ours) {
      if (!dues.includes(dueAt)) continue;
      right++;
      dues.splice(dues.indexOf(dueAt), 1);
    }
  }
  return figure(
    `promised, ${name}`,
    `precision ${(right / found).toFixed(3)}, recall ${(right / promised).toFixed(3)}`,
  );
}

/** The dates of marked messages that were kept out of learning. */
function keptFigures(what: string, messages: readonly Message[]): Figure[] {
  const kept = messages.filter(({ isKept }) => isKept);
  return [...new Set(kept.map(({ kind }) => kind))].flatMap((kind) =>
    [...LANGUAGES, null].map((lang) => {
      const dates = kept
        .filter((message) => message.kind === kind && (lang === null || message.lang === lang))
        .flatMap(({ examples }) => examples);
      const found = dates.filter(({ isFound }) => isFound);
      const right = found.filter(({ is }) => is).length;
      const all = dates.filter(({ is }) => is !== false).length;
      const told = found.filter(({ is }) => is === false).length;
      const others = `${told} of ${dates.length - all} others taken for one`;
      return figure(`dates ${what} (${kind}), ${lang ?? 'all'}`, `${right} of ${all} found, ${others}`);
    }),
  );
}
