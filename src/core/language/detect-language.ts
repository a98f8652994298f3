import type { Language } from '../types.ts';
import { pullOfLetters } from './cyrillic-cues.ts';
import { flatCopy } from './flat-copy.ts';
import { SIMPLIFIED_LEANING, TRADITIONAL_LEANING } from './han-variants.ts';
import { readTally, type Tally } from './tally.ts';

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

/** What letter groups have to weigh where no letter and no word tells Russian from Ukrainian, in nats. */
const GROUPS_ALONE = 1.5;
/** What a telling letter or word weighs at least, whatever the groups of other words say. */
const LEAST_TOLD = 2;

const isCyrillic = (language: Language | null): boolean => language === 'ru' || language === 'uk';
const isChinese = (language: Language | null): boolean => language === 'zh-Hans' || language === 'zh-Hant';

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
  const tally = readTally(flatCopy(head));
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
    const sentence = Math.max(tally.sentence - strewn, ...tally.others.filter((pull) => pull > 0));
    weights.latin = Math.min(tally.latin, 1.8 * sentence + 0.1 * tally.latin);
  }
  return weights;
}

function fromPrior(prior: Language | null): DetectedLanguage {
  return prior === null ? UNSURE : { language: prior, confidence: BY_PRIOR };
}

function readChinese(tally: Tally, text: string, share: number, prior: Language | null): DetectedLanguage {
  if (tally.japanese > 0 && tally.japanese * 3 >= tally.simplified + tally.traditional) return UNSURE;
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
  const grouped = doubtful ? tally.unlisted.reduce((sum, word) => sum + pullOfLetters(word), listed) : listed;
  // "Верстат, модель стара, колір не той": most of it could be either.
  const isTold = Math.abs(listed) >= 3;
  const russian = isTold ? Math.sign(listed) * Math.max(LEAST_TOLD, grouped * Math.sign(listed)) : grouped;
  const own = Math.abs(russian);
  if (tally.neighbour >= 1 && tally.neighbour * 6 >= tally.cyrillic && tally.neighbour * 5 > own) return UNSURE;
  const guess = russian > 0 ? 'ru' : 'uk';
  // Long texts that mix both need a clear majority, short ones a little evidence.
  if (own < (listed === 0 ? GROUPS_ALONE : 1) || own < 0.15 * tally.cyrillic)
    return isCyrillic(prior) ? fromPrior(prior) : UNSURE;
  if (own < 2 && isCyrillic(prior)) return { language: prior, confidence: BY_PRIOR };
  return { language: guess, confidence: (0.5 + 0.5 * share) / (1 + Math.exp(-own)) };
}

function readLatin(tally: Tally, share: number, prior: Language | null): DetectedLanguage {
  const rival = Math.max(...tally.others);
  const english = tally.english / tally.latin;
  const clear = tally.english > 1.15 * rival;
  if (clear && english >= (tally.latin > 8 ? 0.18 : 0.3)) {
    const lead = (tally.english - rival) / tally.english;
    return { language: 'en', confidence: (0.5 + 0.5 * share) * (0.6 + 0.4 * lead) };
  }
  const open = tally.latin <= 3 && rival === 0;
  return prior === 'en' && (open || tally.english >= rival) ? fromPrior('en') : UNSURE;
}
