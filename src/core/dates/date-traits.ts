import type { Language } from '../types.ts';
import { VOICES } from './cues/voices.ts';
import type { DateGroup } from './group-atoms.ts';
import { DATE_MARK, findSentence, isBareDate, type Stretch, splitClauses, withoutDate } from './split-clauses.ts';

/** What our rules looked at, and what they say. */
export interface Ruling {
  cues: readonly (readonly [name: string, words: RegExp])[];
  verdict: string;
  /** Whether what stands in the sentences around counts: who asks tells why, who promises says all in one. */
  looksAround: boolean;
  /** The words that they judged, where those are more than the clause of the date: "and the rest on Friday". */
  stretch?: Stretch | null;
}

/** So much of the text before and behind the sentence is looked at. */
const REACH = 120;
/** So many words before and behind the date count once more, as those next to it; pairs of short words reach as far. */
const NEAR = 4;
const WORD = /[a-zа-яіїєґ']+|[\u4e00-\u9fff]|[?!:,()]|\d+|@@/g;
const LONG_WORD = 5;
const STEM = 4;
const TAIL = 3;
const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => (/\d/.test(word) ? '0' : word));

/**
 * Takes traits: the name of a place and one to four words that stand there. A trait that another begins with is taken
 * before it; where `step` answers with nothing, no longer one is wanted.
 */
export interface Ledger<Node> {
  open(place: string): Node | undefined;
  step(from: Node, word: string): Node | undefined;
}

/** Takes all runs of up to `most` words. */
function takeRuns<Node>({ open, step }: Ledger<Node>, place: string, words: readonly string[], most: number): void {
  const root = open(place);
  if (root === undefined) return;
  for (let from = 0; from < words.length; from++) {
    const last = Math.min(words.length, from + most);
    let node: Node | undefined = root;
    for (let at = from; at < last && node !== undefined; at++) node = step(node, words[at] as string);
  }
}

/** Takes each word with each of those close behind it. */
function takePairs<Node>({ open, step }: Ledger<Node>, place: string, words: readonly string[]): void {
  const root = open(place);
  if (root === undefined) return;
  words.forEach((word, from) => {
    const first = step(root, word);
    if (first === undefined) return;
    for (let at = from + 1; at < Math.min(words.length, from + NEAR); at++) step(first, words[at] as string);
  });
}

/** Takes a word, and the word with each of others. */
function takeWith<Node>({ open, step }: Ledger<Node>, place: string, word: string, others: readonly string[]): void {
  const root = open(place);
  const first = root === undefined ? root : step(root, word);
  if (first !== undefined) for (const other of others) step(first, other);
}

/**
 * Lists what the words around a date say of whether somebody asks or promises something by it, as the traits that the
 * weights were learned from: words, pairs, beginnings and ends of words by where they stand, who is spoken of, the cues
 * and the verdict of our rules, and the kind of date.
 */
export function listTraits<Node>(
  folded: string,
  groups: readonly DateGroup[],
  group: DateGroup,
  language: Language,
  { cues, verdict, looksAround, stretch }: Ruling,
  ledger: Ledger<Node>,
): void {
  const sentence = findSentence(folded, group);
  const clauses = splitClauses(folded, sentence, groups);
  const at = clauses.findIndex(({ end }) => end >= group.end);
  const clause = stretch ?? clauses[at] ?? sentence;
  const isChinese = language.startsWith('zh');
  const most = isChinese ? 4 : 2;
  const around = isChinese ? 2 : 1;

  const said = withoutDate(folded, clause, group);
  const words = wordsOf(said);
  takeRuns(ledger, 'c', words, most);
  takePairs(
    ledger,
    'k',
    words.filter((word) => isChinese || word.length < LONG_WORD),
  );
  const mark = words.indexOf(DATE_MARK);
  const before = words.slice(Math.max(0, mark - NEAR), Math.max(0, mark));
  const behind = mark < 0 ? [] : words.slice(mark + 1, mark + 1 + NEAR);
  takeRuns(ledger, 'b', before, 3);
  takeRuns(ledger, 'a', behind, 1);
  takeWith(ledger, 'b1', before.at(-1) ?? '-', []);
  takeWith(ledger, 'a1', behind[0] ?? '-', []);
  takeWith(ledger, 'o1', words[0] ?? '-', []);

  const rest = [
    ...wordsOf(folded.slice(sentence.start, clause.start)),
    ...wordsOf(folded.slice(clause.end, sentence.end)),
  ];
  takeRuns(ledger, 's', rest, most - 1);
  if (looksAround) {
    takeRuns(ledger, 'p', wordsOf(folded.slice(Math.max(0, sentence.start - REACH), sentence.start)), around);
    takeRuns(ledger, 'n', wordsOf(folded.slice(sentence.end, sentence.end + REACH)), around);
  }
  takeRuns(ledger, 'd', wordsOf(folded.slice(group.start, group.end)), 2);
  // How words begin and end: what they share with their kin, and what tells an order from a report.
  const [long, longRest] = [words, rest].map((some) => some.filter(({ length }) => length >= LONG_WORD));
  const stems = (long ?? []).map((word) => word.slice(0, STEM));
  const tails = (long ?? []).map((word) => word.slice(-TAIL));
  takeRuns(ledger, 'c^', stems, 1);
  takeRuns(ledger, 'c$', tails, 1);
  takeRuns(ledger, 's^', [...stems, ...(longRest ?? []).map((word) => word.slice(0, STEM))], 1);
  takeRuns(ledger, 's$', [...tails, ...(longRest ?? []).map((word) => word.slice(-TAIL))], 1);

  const { relation } = group;
  const tongue = language.slice(0, 2);
  // "By Friday at 11, I'll give you a plan": a bare date has the voice of its sentence.
  const spoken = isBareDate(said) ? withoutDate(folded, sentence, group) : said;
  const heard = VOICES[language].filter(([, voice]) => voice.test(spoken)).map(([sign]) => sign);
  takeWith(ledger, 'voices', heard.join('+') || '-', []);
  for (const sign of heard) takeWith(ledger, 'voice', sign, [relation]);
  for (const [name, cue] of cues) if (cue.test(spoken)) takeWith(ledger, 'cue', name, [relation, verdict]);
  for (const kind of Object.keys(group.meanings)) takeWith(ledger, 'kind', kind, [relation]);
  takeWith(ledger, 'rules', verdict, [tongue, relation]);
  takeWith(ledger, 'in', tongue, []);
  takeWith(ledger, 'rel', relation, []);
  takeWith(ledger, 'range', String(group.isRange), []);
}
