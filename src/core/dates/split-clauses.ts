import { LETTER_OR_DIGIT } from '../language/letters.ts';

/** A stretch of a text, by its offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** No sentence is looked at further than this to either side of a date, so that giant ones cost no more. */
const REACH = 200;
const ABBREVIATIONS =
  /(?:^|[^a-zа-яіїєґ])(?:mr|mrs|ms|dr|no|nr|vs|approx|incl|etc|e\.g|i\.e|(?<![ap]\.)[a-zа-яіїєґ]|р|г|гг|им|ім|ул|вул|тел|грн|руб|стр|тыс|тис|млн|напр|т\.д|т\.п|см|jan|feb|mar|apr|aug|sept?|oct|nov|dec|янв|фев|авг|сен|окт|ноя|дек|mon|tues?|wed|thu|thurs|fri|sat|sun)$/;

/** Finds the sentence around a stretch of folded text. */
export function findSentence(folded: string, { start, end }: Stretch): Stretch {
  let from = start;
  while (from > 0 && start - from < REACH && !isStop(folded, from - 1)) from--;
  let to = end;
  while (to < folded.length && to - end < REACH && !isStop(folded, to)) to++;
  // The mark stays with its sentence: it tells a question.
  if (to < folded.length && folded.charAt(to) !== '\n') to++;
  return { start: from, end: to };
}

const STOPS = '!?;。…•\n';

function isStop(folded: string, at: number): boolean {
  const letter = folded.charAt(at);
  if (letter === '.') {
    const next = folded.charAt(at + 1);
    return (next === '' || /[\s"')»”]/.test(next)) && !ABBREVIATIONS.test(folded.slice(Math.max(0, at - 8), at));
  }
  return STOPS.includes(letter);
}

const SUBJECTS =
  "(?:(?:i|we|you|he|she|they|it|this|that|the|our|your|my|please|then|also)(?:'| )|(?:я|мы|вы|он|она|они|это|ми|ви|він|вона|вони|це|затем|потом|потім)(?![а-яіїєґ']))";
/** "Пришлите мне" at the head of a clause: what "пожалуйста" between commas interrupts is one clause. */
const OPENING = "(?:^|[,.]) {0,2}[а-яіїєґ']{3,20}(?: (?:мне|нам|мені|вас|это|его|ее|их|все|це|його|її|їх|усе))?";
const PLEASE = ' (?:пожалуйста|будь ласка)';
/** Where one clause ends: commas, brackets, and the words that join clauses. */
export const CLAUSE_BREAKS = new RegExp(
  [
    `(?:(?<!\\d),|,(?!\\d))(?! ?(?:可以|行|好|能|成|来得及)[^,。]{0,2}[吗嘛不])(?! (?:please|ok|okay|deal|ок|ладно|хорошо|гаразд|добре)(?![a-zа-яіїє ]))(?! (?:что|чтобы|що|щоб|аби|that)[ \\n]|(?<=${OPENING},)${PLEASE},)(?<!${OPENING},${PLEASE},)`,
    ':(?![a-z\\d]| that.s when )|(?<![a-z\\d]):(?=[a-z])|[()"«»“”—]| - ',
    '[ \\n](?:but|so(?! (?:grateful|kind|good|glad|happy|pleased|relieved|much|very|helpful|soon|nice|lovely|great)(?![a-z]))|because|although|though|while|whereas|otherwise|or else|which|who|(?<!(?: is|that.s)[ \\n])when|once|if|unless|as soon as|as long as|provided|in case)(?=[ \\n])',
    `[ \\n]and(?= (?:${SUBJECTS}|(?:will|should|can|may|must|is|are|then)(?![a-z])))`,
    `[ \\n](?:и|і|та|й)(?= ${SUBJECTS})`,
    '[ \\n](?:а|но|однако|поэтому|потому что|так как|поскольку|котор[а-я]{2,3}|если|когда|иначе|как только|после того как|пока|хотя|але|проте|тому|бо|оскільки|як[аеиі]|якщо|коли|інакше|щойно|після того|поки|хоча)(?=[ \\n])',
    '但是?|不过|所以|因此|因为|如果|要是|否则|不然|然后|而且|并且|同时',
  ].join('|'),
  'g',
);

const JOINT = /[ \n](?:and|и|і|й|та)[ \n]$/;
const JOINS = /^[ \n](?:and|then|or|и|а|потом|та|і|й|або)(?=[ \n])/;

/** Cuts a sentence into clauses at commas, brackets, joining words and behind dates that "and" follows. */
export function splitClauses(folded: string, sentence: Stretch, dates: readonly Stretch[]): Stretch[] {
  const inside = dates.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const cuts: Stretch[] = inside
    .filter(({ end }) => JOINS.test(folded.slice(end, end + 8)))
    .map(({ end }) => ({ start: end, end }));
  // "Send it on Monday and by Thursday the rest": a later date opens a clause of its own behind "and".
  for (const { start } of inside.slice(1)) {
    const joint = JOINT.exec(folded.slice(Math.max(sentence.start, start - 6), start));
    if (joint) cuts.push({ start: start - joint[0].length, end: start - joint[0].length });
  }
  const words = folded.slice(sentence.start, sentence.end);
  CLAUSE_BREAKS.lastIndex = 0;
  for (let match = CLAUSE_BREAKS.exec(words); match; match = CLAUSE_BREAKS.exec(words)) {
    const start = sentence.start + match.index;
    if (inside.some((date) => start >= date.start && start < date.end)) continue;
    // A joining word opens its clause: it tells "if" from "so".
    cuts.push({ start, end: /[a-zа-яіїєґ\u4e00-\u9fff]/.test(match[0]) ? start : start + match[0].length });
  }
  cuts.sort((a, b) => a.start - b.start);
  const clauses: Stretch[] = [];
  let start = sentence.start;
  for (const cut of [...cuts, { start: sentence.end, end: sentence.end }]) {
    if (/\S/.test(folded.slice(start, cut.start))) clauses.push({ start, end: cut.start });
    start = Math.max(start, cut.end);
  }
  return clauses;
}

/** The few clauses before one, the nearest first: who asks for what stands no further back. */
export const clausesBefore = (clauses: readonly Stretch[], at: number): Stretch[] =>
  clauses.slice(Math.max(0, at - 4), at).reverse();

/** Words that add nothing to a date that stands alone in its clause. */
const FILLERS =
  /(?<![a-zа-яіїєґ])(?:but|and|so|then|also|or|rather|that is|that's|i\.e|namely|maybe|perhaps|probably|most likely|зато|но|а|и|то есть|т\.е\.|точнее|вернее|значит|примерно|скорее всего|возможно|уже|а именно|але|зате|і|та|й|тобто|точніше|вірніше|отже|приблизно|можливо|мабуть|вже|а саме)(?![a-zа-яіїєґ])|也就是|大概|可能|但|也|即/g;

/** True where nothing but a date is said, and no more than when. */
export const isBareDate = (rest: string): boolean => !LETTER_OR_DIGIT.test(rest.replace(FILLERS, ''));

/** Stands for a date in the words around it. */
export const DATE_MARK = '@@';

/** The words of a stretch with a date made a mark, so that what the date says is no cue. */
export function withoutDate(folded: string, stretch: Stretch, date: Stretch): string {
  if (date.start >= stretch.end || date.end <= stretch.start) return folded.slice(stretch.start, stretch.end).trim();
  const head = folded.slice(stretch.start, Math.max(stretch.start, date.start)).trimEnd();
  const tail = folded.slice(Math.min(stretch.end, date.end), stretch.end);
  return `${head} ${DATE_MARK} ${tail}`.trim();
}
