import type { Language } from '../types.ts';
import { LETTER_GROUPS, NEIGHBOUR_WORDS, RUSSIAN_WORDS, SHARED_WORDS, UKRAINIAN_WORDS } from './cyrillic-cues.ts';
import { SIMPLIFIED_LEANING, TRADITIONAL_LEANING, variantOf } from './han-variants.ts';
import { COURTESIES, ENGLISH_LOOK, ENGLISH_PULL, OTHER_LATIN } from './latin-cues.ts';

/** A language of the five, or null where the text does not say; `confidence` is 0–1, and 0 with null. */
export interface DetectedLanguage {
  language: Language | null;
  confidence: number;
}

const UNSURE: DetectedLanguage = { language: null, confidence: 0 };
/** What the client's last language is worth where the text itself leaves it open. */
const BY_PRIOR = 0.6;
/** So much of a text is looked at: longer ones do not change their language. */
const ENOUGH = 1500;
/** Most texts are clear from so much of them … */
const GLANCE = 400;
/** … which is when the glance is as sure as this. */
const CLEAR = 0.95;
/** No word is longer. */
const LONGEST_WORD = 40;

const isCyrillic = (language: Language | null): boolean => language === 'ru' || language === 'uk';
const isChinese = (language: Language | null): boolean => language === 'zh-Hans' || language === 'zh-Hant';

/** Letters by writing system; the counts are words for Latin and Cyrillic, characters for the rest. */
interface Tally {
  latin: number;
  english: number;
  /** Of `english`, the words that only sentences have. */
  sentence: number;
  /** Of these, the ones that are also strewn into other languages. */
  courtesies: number;
  others: Map<string, number>;
  cyrillic: number;
  /** Log-odds in nats: above 0 Russian, below 0 Ukrainian. */
  russian: number;
  /** Words that only their letter groups can place. */
  unlisted: string[];
  neighbour: number;
  han: number;
  /** Whether the Cyrillic or Chinese words are more than names. */
  running: boolean;
  /** Signs that end or part Chinese clauses. */
  points: number;
  simplified: number;
  traditional: number;
  kana: number;
  foreign: number;
}

// A word of one script, a run of ASCII (an address, a path, code), or one sign of the other scripts.
const TOKEN =
  /[\u0400-\u052f]+(?:['’ʼ-][\u0400-\u052f]+)*|[!-~\u00c0-\u024f\u1e00-\u1eff’]+|[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+|[\u3041-\u30fa\u31f0-\u31ff\uff66-\uff9d]+|[\u0370-\u03ff\u0530-\u1fff\u2c00-\u2dff\ua640-\uabff\uac00-\ud7af]+/gu;
const LATIN_WORD = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+(?:['’][A-Za-z\u00c0-\u024f]+)*/gu;
const CHINESE_PARTICLES = /[的了是不在有到我你您请請吗嗎吧呢]/u;
/** Characters that neither Chinese standard has: Japanese spellings. */
const JAPANESE_ONLY = /[発気駅対検経売関実県変応価読転広択沢込働円歳済渋塩拝払巣労図囲団圧仮帰験権亜悪弐薬]/gu;

/**
 * Which of the five languages a text is written in, by script, telling letters and characters, and function words;
 * a language outside the five, a tie or too little text gives null rather than a guess. `prior` is the client's last
 * language: it settles ties and texts that fit it but say too little themselves, and overrules nothing.
 */
export function detectLanguage(text: string, prior: Language | null = null): DetectedLanguage {
  const glance = detectIn(text.slice(0, GLANCE), prior);
  return text.length <= GLANCE || glance.confidence >= CLEAR ? glance : detectIn(text.slice(0, ENOUGH), prior);
}

function detectIn(head: string, prior: Language | null): DetectedLanguage {
  const tally = readTally(head);
  const weights = weigh(tally);
  const total = weights.latin + weights.cyrillic + weights.chinese + weights.foreign;
  if (total === 0) return /[\p{L}\p{N}\p{S}+]/u.test(head) ? fromPrior(prior) : UNSURE;
  const [script, weight] = (Object.entries(weights) as [keyof Weights, number][]).reduce((best, next) =>
    next[1] > best[1] ? next : best,
  );
  const share = weight / total;
  if (share < 0.5) return UNSURE;
  switch (script) {
    case 'foreign':
      return UNSURE;
    case 'chinese':
      return readChinese(tally, head, share, prior);
    case 'cyrillic':
      return readCyrillic(tally, share, prior);
    case 'latin':
      return readLatin(tally, share, prior);
  }
}

function readTally(text: string): Tally {
  const tally: Tally = {
    latin: 0,
    english: 0,
    sentence: 0,
    courtesies: 0,
    others: new Map(),
    cyrillic: 0,
    russian: 0,
    unlisted: [],
    neighbour: 0,
    han: 0,
    running: CHINESE_PARTICLES.test(text),
    points: text.match(/[，。：；？！、]/gu)?.length ?? 0,
    simplified: 0,
    traditional: 0,
    kana: 0,
    foreign: 0,
  };
  for (const token of text.match(TOKEN) ?? []) {
    const code = token.charCodeAt(0);
    if (code >= 0x400 && code < 0x530) {
      const lower = token.toLowerCase();
      if (lower[0] === token[0]) tally.running = true;
      countCyrillic(lower, tally);
    } else if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || code === 0x2019) countLatin(token, tally);
    else if ((code >= 0x3041 && code < 0x3200) || code >= 0xff66) tally.kana += token.length;
    else if (code >= 0x3400 && (code < 0xa000 || code >= 0xf900)) countHan(token, tally);
    else tally.foreign += token.length;
  }
  return tally;
}

function countHan(run: string, tally: Tally): void {
  tally.han += run.length;
  for (let index = 0; index < run.length; index++) {
    const variant = variantOf(run.charCodeAt(index));
    if (variant > 0) tally.simplified++;
    else if (variant < 0) tally.traditional++;
  }
}

function countLatin(run: string, tally: Tally): void {
  // Addresses, links, paths and code are nobody's language.
  if (/[@\\/_]/u.test(run)) return;
  const plain = /^[A-Za-z]+(?=[,.!?:;]?$)/.exec(run);
  if (plain) countLatinWord(plain[0], tally);
  else for (const word of run.match(LATIN_WORD) ?? []) countLatinWord(word, tally);
}

function countLatinWord(word: string, tally: Tally): void {
  tally.latin++;
  const lower = word.slice(0, LONGEST_WORD).toLowerCase().replace('’', "'");
  const others = OTHER_LATIN.get(lower);
  const contraction = lower.includes("'") && /'(?:s|t|re|ve|ll|d|m)$/u.test(lower) ? 1 : undefined;
  const pull = ENGLISH_PULL.get(lower) ?? contraction;
  if (others) for (const language of others) addRival(language, pull === undefined ? 1 : 0.6, tally);
  if (pull !== undefined) {
    tally.english += pull;
    if (pull === 1) tally.sentence++;
    if (COURTESIES.has(lower)) tally.courtesies++;
  } else if (/[^a-z']/u.test(lower)) addRival('marks', 0.7, tally);
  else if (!others && ENGLISH_LOOK.test(lower)) tally.english += 0.3;
}

function addRival(language: string, pull: number, tally: Tally): void {
  tally.others.set(language, (tally.others.get(language) ?? 0) + pull);
}

function countCyrillic(run: string, tally: Tally): void {
  const word = run.slice(0, LONGEST_WORD);
  tally.cyrillic++;
  if (/[ўјљњћђџѓќѕѝәғқңөұүһ]|ъ(?![еёюя])|і.*[ыэё]|[ыэё].*і/u.test(word)) tally.neighbour += 2;
  else if (/[іїєґ]|['’ʼ][яюєї]/u.test(word)) tally.russian -= 4;
  else if (/[ыэъё]/u.test(word)) tally.russian += 4;
  else if (RUSSIAN_WORDS.has(word)) tally.russian += 3;
  else if (UKRAINIAN_WORDS.has(word)) tally.russian -= 3;
  else if (word.length > 2 && tally.unlisted.length < 60 && !SHARED_WORDS.has(word)) tally.unlisted.push(word);
  if (NEIGHBOUR_WORDS.has(word)) tally.neighbour += 1;
}

/** Log-odds of the letter groups of a word, above 0 Russian. */
function pullOfLetters(word: string): number {
  const framed = `^${word}$`;
  let pull = 0;
  for (let start = 0; start < framed.length; start++) {
    for (let length = 2; length <= 4; length++) pull += LETTER_GROUPS.get(framed.slice(start, start + length)) ?? 0;
  }
  return Math.max(-2.5, Math.min(2.5, pull / 2));
}

interface Weights {
  latin: number;
  cyrillic: number;
  chinese: number;
  foreign: number;
}

/** Content in words. Latin words beside another script count as a language only as far as they form sentences. */
function weigh(tally: Tally): Weights {
  const japanese = tally.kana >= 2 && tally.kana * 8 > tally.han;
  const han = (tally.han && tally.han + 2 * tally.points) * 0.6;
  const weights = {
    latin: tally.latin,
    cyrillic: tally.cyrillic,
    chinese: japanese ? 0 : han,
    foreign: tally.foreign * 0.3 + tally.kana * 0.4 + (japanese ? han : 0),
  };
  if (weights.cyrillic + weights.chinese + weights.foreign > 0) {
    // "Hi Анна, пришлите invoice please": between somebody's own words, and not around a name, courtesies say nothing.
    const strewn = tally.running || tally.han > 4 ? tally.courtesies : 0;
    const sentence = Math.max(tally.sentence - strewn, ...tally.others.values());
    weights.latin = Math.min(tally.latin, 1.8 * sentence + 0.1 * tally.latin);
  }
  return weights;
}

function fromPrior(prior: Language | null): DetectedLanguage {
  return prior === null ? UNSURE : { language: prior, confidence: BY_PRIOR };
}

function readChinese(tally: Tally, text: string, share: number, prior: Language | null): DetectedLanguage {
  const japanese = text.match(JAPANESE_ONLY)?.length ?? 0;
  if (japanese > 0 && japanese * 3 >= tally.simplified + tally.traditional) return UNSURE;
  const simplified = tally.simplified + 0.6 * (text.match(SIMPLIFIED_LEANING)?.length ?? 0);
  const traditional = tally.traditional + 0.6 * (text.match(TRADITIONAL_LEANING)?.length ?? 0);
  const sum = simplified + traditional;
  const lead = sum === 0 ? 0 : Math.abs(simplified - traditional) / sum;
  if (lead < 0.25) return isChinese(prior) ? fromPrior(prior) : UNSURE;
  const certain = 0.5 + 0.5 * lead * (1 - 0.5 ** (2 * sum));
  return { language: simplified > traditional ? 'zh-Hans' : 'zh-Hant', confidence: certain * (0.5 + 0.5 * share) };
}

function readCyrillic(tally: Tally, share: number, prior: Language | null): DetectedLanguage {
  const listed = tally.russian;
  // Letter groups are weak votes: asked only where letters and words leave room for doubt.
  const doubtful = Math.abs(listed) < 12 || Math.abs(listed) < tally.cyrillic;
  const russian = doubtful ? tally.unlisted.reduce((sum, word) => sum + pullOfLetters(word), listed) : listed;
  const own = Math.abs(russian);
  if (tally.neighbour >= 1 && tally.neighbour * 6 >= tally.cyrillic && tally.neighbour * 5 > own) return UNSURE;
  const guess = russian > 0 ? 'ru' : 'uk';
  // Long texts that mix both need a clear majority, short ones a little evidence.
  if (own < 1 || own < 0.15 * tally.cyrillic) return isCyrillic(prior) ? fromPrior(prior) : UNSURE;
  if (own < 2 && isCyrillic(prior)) return { language: prior, confidence: BY_PRIOR };
  return { language: guess, confidence: (0.5 + 0.5 * share) / (1 + Math.exp(-own)) };
}

function readLatin(tally: Tally, share: number, prior: Language | null): DetectedLanguage {
  const rival = Math.max(0, ...tally.others.values());
  const english = tally.english / tally.latin;
  const clear = tally.english > 1.15 * rival;
  if (clear && english >= (tally.latin > 8 ? 0.18 : 0.3)) {
    const lead = (tally.english - rival) / tally.english;
    return { language: 'en', confidence: (0.5 + 0.5 * share) * (0.6 + 0.4 * lead) };
  }
  const open = tally.latin <= 3 && rival === 0;
  return prior === 'en' && (open || tally.english >= rival) ? fromPrior('en') : UNSURE;
}
