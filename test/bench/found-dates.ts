import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORPUS, HARD, readLines } from '../../scripts/train/texts.ts';
import { findAsked } from '../../src/core/dates/find-asked.ts';
import { findOwnWords, joinOwnWords } from '../../src/core/language/own-words.ts';
import { LANGUAGES, type Language } from '../../src/core/types.ts';
import type { Figure } from './bench.ts';

/** A date that the rules once found in a text of our corpus, and whether a careful reader says that it is asked for. */
interface JudgedDate {
  /** The file of the text, without its ending, and the line there: ids are not of one text only. */
  at: string;
  due: string;
  asked: boolean;
}

const JUDGED = 'test/core/dates/found/judged.jsonl';
/** When and where all of them were received. */
const RECEIVED = { receivedAt: Date.parse('2026-11-11T08:00Z'), tz: 'Europe/Kyiv' };

/** What became of the dates that five readers judged: most mails ask for nothing by a date, and examinations do not show it. */
export function measureFoundDates(): Figure[] {
  const written = new Map<string, { text: string; lang: Language }>();
  for (const folder of [CORPUS, HARD]) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
      const at = `${folder === HARD ? 'hard/' : ''}${basename(file, '.jsonl')}`;
      readLines(join(folder, file)).forEach(({ text, lang }, index) => {
        written.set(`${at}:${index + 1}`, { text: String(text), lang: lang as Language });
      });
    }
  }
  const judged = (readLines(JUDGED) as unknown as JudgedDate[]).map((row) => {
    const found = written.get(row.at);
    if (!found) throw new Error(`${JUDGED} judges ${row.at}, which the corpus lacks.`);
    const { text } = joinOwnWords(findOwnWords(found.text.trim()));
    const dueAt = findAsked(text, { ...RECEIVED, language: found.lang })?.dueAt;
    return { ...row, lang: found.lang, isFound: dueAt === Date.parse(row.due) };
  });
  return [...LANGUAGES, null].flatMap((lang) => {
    const rows = judged.filter((row) => lang === null || row.lang === lang);
    const found = rows.filter(({ isFound }) => isFound);
    const asked = found.filter((row) => row.asked).length;
    const share = (part: number, whole: number): string => `${part} of ${whole}`;
    const note = (what: string, ours: string): Figure => ({
      what: `dates found, ${lang ?? 'all'}: ${what}`,
      ours,
      goal: '–',
      met: null,
    });
    return [
      note('asked for, still found', share(asked, rows.filter((row) => row.asked).length)),
      note('asked by nobody, still found', share(found.length - asked, rows.filter((row) => !row.asked).length)),
    ];
  });
}
