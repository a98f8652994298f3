import { findPromiseMentions, isPromised, type PromiseMention } from '../../../src/core/dates/find-promises.ts';
import { LIBRARY } from '../../../src/core/scripts/library/index.ts';
import { renderScript } from '../../../src/core/scripts/render-script.ts';
import { sampleFields } from '../../../src/core/scripts/sample-fields.ts';
import { LANGUAGES } from '../../../src/core/types.ts';
import { instantOf } from '../../../test/core/dates/cases/case.ts';
import { PROMISES_EN } from '../../../test/core/dates/cases/promises-en.ts';
import { PROMISES_RU } from '../../../test/core/dates/cases/promises-ru.ts';
import { PROMISES_UK } from '../../../test/core/dates/cases/promises-uk.ts';
import { PROMISES_ZH_HANS } from '../../../test/core/dates/cases/promises-zh-hans.ts';
import { PROMISES_ZH_HANT } from '../../../test/core/dates/cases/promises-zh-hant.ts';
import { hashOf, type Written } from '../texts.ts';
import {
  collect,
  type Example,
  lettersOver,
  loadMarked,
  loadRounds,
  type Mark,
  type Message,
  RECEIVED,
} from './marks.ts';

/** Two working days from `RECEIVED`, at two in the afternoon, in ms. */
const SCRIPT_DEADLINE = 52 * 3_600_000;
const MARKED = 'test/core/dates/marked/promised';
const CASES = [...PROMISES_EN, ...PROMISES_RU, ...PROMISES_UK, ...PROMISES_ZH_HANS, ...PROMISES_ZH_HANT];

/** Every draft of ours of which somebody said what it promises by which date; run from the project's root. */
export const loadPromised = (): Message[] => [
  ...loadMarked(MARKED, readByMarks),
  ...loadRounds(MARKED, (written, { now, tz, promises }) => {
    const dues = (promises as { due: string }[]).map(({ due }) => Date.parse(due));
    return readByDues(written, Date.parse(String(now)), String(tz), dues);
  }),
  ...loadScripts(),
  ...CASES.flatMap(({ language: lang, now, tz, rows }) =>
    rows.map(([text, ...promises]): Message => {
      const dues = promises.map(([, due]) => instantOf(due, tz));
      return {
        kind: 'case',
        author: `case ${hashOf(text) % 10}`,
        isKept: false,
        lang,
        examples: readByDues({ text, lang }, instantOf(now, tz), tz, dues),
      };
    }),
  ),
];

/** Our own scripts with a date in them: what the rules take for a promise there is one. */
function loadScripts(): Message[] {
  const { at: now, tz } = RECEIVED;
  return LANGUAGES.flatMap((lang) =>
    LIBRARY[lang].map(({ id, body }): Message => {
      const { text } = renderScript(body, sampleFields(lang, now + SCRIPT_DEADLINE), { language: lang, tz, now });
      const examples = mentionsOf({ text, lang }, now, tz).map((mention) =>
        toExample(mention, mention.promise !== null),
      );
      return { kind: 'case', author: `script ${hashOf(id) % 10}`, isKept: false, lang, examples };
    }),
  );
}

const toExample = (mention: PromiseMention, is: boolean): Example => ({
  traits: collect(mention.traits),
  ruling: mention.promise?.kind ?? 'none',
  isFound: isPromised(mention),
  is,
});

const mentionsOf = ({ text, lang }: Written, now: number, tz: string) =>
  findPromiseMentions(text, { now, tz, language: lang, speaker: tz, listener: null }).mentions;

/** What has a mark: a promise, firm (`F`) or hedged (`H`), or none (`N`). */
function readByMarks(written: Written, marks: readonly Mark[]): Example[] {
  return mentionsOf(written, RECEIVED.at, RECEIVED.tz).flatMap((mention): Example[] => {
    const letters = lettersOver(marks, mention.group);
    return letters.length === 0
      ? []
      : [
          toExample(
            mention,
            letters.some((letter) => letter !== 'N'),
          ),
        ];
  });
}

const readByDues = (written: Written, now: number, tz: string, dues: readonly number[]): Example[] =>
  mentionsOf(written, now, tz).map((mention) => toExample(mention, dues.includes(mention.dueAt)));
