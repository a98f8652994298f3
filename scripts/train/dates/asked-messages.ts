import { basename, join } from 'node:path';
import { findMentions, isAsked } from '../../../src/core/dates/find-asked.ts';
import type { Language } from '../../../src/core/types.ts';
import { ASKED_EN } from '../../../test/core/dates/cases/asked-en.ts';
import { ASKED_RU } from '../../../test/core/dates/cases/asked-ru.ts';
import { ASKED_UK } from '../../../test/core/dates/cases/asked-uk.ts';
import { ASKED_ZH_HANS } from '../../../test/core/dates/cases/asked-zh-hans.ts';
import { ASKED_ZH_HANT } from '../../../test/core/dates/cases/asked-zh-hant.ts';
import { instantOf } from '../../../test/core/dates/cases/case.ts';
import { CORPUS, DATA, HARD, hashOf, readLines, type Written } from '../texts.ts';
import {
  collect,
  type Example,
  isKept,
  lettersOver,
  linesIn,
  loadMarked,
  loadRounds,
  type Mark,
  type Message,
  ownWordsOf,
  parseMarks,
  RECEIVED,
} from './marks.ts';
import { surround } from './surround.ts';

const LABELS = 'scripts/train/dates/labels';
const MARKED = 'test/core/dates/marked/asked';
const CASES = [...ASKED_EN, ...ASKED_RU, ...ASKED_UK, ...ASKED_ZH_HANS, ...ASKED_ZH_HANT];

/** Every message of which somebody said what it asks for by which date; run from the project's root. */
export const loadAsked = (): Message[] => [
  ...loadLabelled('corpus', readCorpus()),
  ...loadLabelled('public', readPublicSets()),
  ...loadMarked(MARKED, readByMarks),
  ...loadRounds(MARKED, ({ text, lang }, { receivedAt, tz, due }) =>
    readByDue(
      { text: ownWordsOf(text), lang },
      Date.parse(String(receivedAt)),
      String(tz),
      due === null ? null : Date.parse(String(due)),
    ),
  ),
  ...loadCases(),
];

/** What has a mark: asked (`A`), asked by another instant (`W`), not asked (`N`); of the doubtful (`D`) nothing is known. */
function readByMarks({ text, lang }: Written, marks: readonly Mark[]): Example[] {
  const asking = { receivedAt: RECEIVED.at, tz: RECEIVED.tz, language: lang };
  return [...findMentions(text, asking)].flatMap((mention): Example[] => {
    const { group, ruling, traits } = mention;
    const letters = lettersOver(marks, group);
    const letter = letters.includes('A') ? 'A' : letters[0];
    if (letter === undefined || letter === 'D') return [];
    return [{ traits: collect(traits), ruling, isFound: isAsked(mention), is: letter === 'W' ? null : letter === 'A' }];
  });
}

/** Of a message of which only the most pressing date is known, nothing is known of later ones. */
function readByDue({ text, lang }: Written, receivedAt: number, tz: string, due: number | null): Example[] {
  return [...findMentions(text, { receivedAt, tz, language: lang })].flatMap((mention): Example[] => {
    const { dueAt, ruling, traits } = mention;
    if (due !== null && dueAt > due) return [];
    return [{ traits: collect(traits), ruling, isFound: isAsked(mention), is: dueAt === due }];
  });
}

/** Each case alone, and as the middle of a mail: a lone sentence is not told by what stands around it. */
function loadCases(): Message[] {
  return CASES.flatMap(({ language: lang, now, tz, rows }) =>
    rows.flatMap(([text, due]) => {
      const dueAt = due === null ? null : instantOf(due, tz);
      return [text, surround(text, lang)].map(
        (words): Message => ({
          kind: 'case',
          author: `case ${hashOf(text) % 10}`,
          isKept: false,
          lang,
          examples: readByDue({ text: words, lang }, instantOf(now, tz), tz, dueAt),
        }),
      );
    }),
  );
}

type Named = readonly [at: string, written: Written];

function* readCorpus(): Generator<Named> {
  for (const folder of [CORPUS, HARD]) {
    for (const file of linesIn(folder)) {
      const name = `${folder === HARD ? 'hard/' : ''}${basename(file, '.jsonl')}`;
      let line = 0;
      for (const { text, lang } of readLines(join(folder, file))) {
        yield [`${name}:${++line}`, { text: String(text), lang: lang as Language }];
      }
    }
  }
}

function* readPublicSets(): Generator<Named> {
  const folder = join(DATA, 'public');
  for (const file of linesIn(folder)) {
    const name = basename(file, '.jsonl');
    let line = 0;
    for (const { text, lang } of readLines(join(folder, file))) {
      yield [`${name}:${++line}`, { text: String(text), lang: (lang ?? name.split('.')[1]) as Language }];
    }
  }
}

/** Texts that lie elsewhere: `at` is their file and line, `marks` stand in the writer's own words. */
function loadLabelled(kind: 'corpus' | 'public', texts: Iterable<Named>): Message[] {
  const written = new Map(texts);
  return readLines(join(LABELS, `${kind}.jsonl`)).map(({ at, marks }) => {
    const found = written.get(String(at));
    if (!found) throw new Error(`${LABELS}/${kind}.jsonl judges ${at}, which is missing.`);
    const text = ownWordsOf(found.text.trim());
    return {
      kind,
      author: String(at).replace(/:\d+$/, ''),
      isKept: isKept(String(at)),
      lang: found.lang,
      examples: readByMarks({ text, lang: found.lang }, parseMarks(String(marks))),
    };
  });
}
