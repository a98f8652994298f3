import { SLOTS, slotOf, tagOf } from '../../src/core/temperament/grams.ts';
import { LANGUAGES } from '../../src/core/types.ts';
import type { Labelled } from './texts.ts';

/** A gram that fewer texts hold says nothing that can be learned. */
const LEAST_TEXTS = 4;
/** How many grams are worth their bytes in the weights. */
const MOST_GRAMS = 30_000;
/** The questions whose answers a gram may speak for. */
const QUESTIONS = ['label', 'situation', 'complaint'] as const;

/** A text and the grams that it holds, each once. */
export interface Held {
  text: Pick<Labelled, 'lang' | (typeof QUESTIONS)[number]>;
  grams: ReadonlySet<number>;
}

/**
 * Gives slots to the grams that say most of how a text is labelled, one a slot, and no slot to the others: what shares one is
 * noise, and five languages have twenty times as many grams as there are slots. Returns the tag of each slot's owner.
 */
export function chooseGrams(texts: readonly Held[]): Uint8Array {
  const worth = weighGrams(texts);
  const tags = new Uint8Array(SLOTS);
  let left = MOST_GRAMS;
  for (const [gram] of [...worth].sort(([a, more], [b, less]) => less - more || a - b)) {
    const slot = slotOf(gram);
    if (tags[slot] !== 0) continue;
    tags[slot] = tagOf(gram);
    if (--left === 0) break;
  }
  return tags;
}

/**
 * How far the answers of the texts that hold a gram are from those of all texts of their language: the likelihood ratio G, in
 * nats, summed over the questions.
 */
function weighGrams(texts: readonly Held[]): Map<number, number> {
  const count = new Map<number, number>();
  for (const { grams } of texts) for (const gram of grams) count.set(gram, (count.get(gram) ?? 0) + 1);
  const common = [...count].filter(([, n]) => n >= LEAST_TEXTS).map(([gram]) => gram);
  const places = new Map(common.map((gram, place) => [gram, place]));
  const worth = new Float64Array(common.length);
  for (const question of QUESTIONS) addWorth(texts, question, places, worth);
  return new Map(common.map((gram, place) => [gram, worth[place] as number]));
}

/** Adds to the worth of each gram, by its place, how far it speaks for an answer to one question. */
function addWorth(
  texts: readonly Held[],
  question: (typeof QUESTIONS)[number],
  places: ReadonlyMap<number, number>,
  worth: Float64Array,
): void {
  const asked = texts.filter(({ text }) => text[question] !== null);
  const answers = [...new Set(asked.map(({ text }) => text[question]))];
  const all = new Float64Array(LANGUAGES.length * answers.length);
  const seen = new Uint32Array(worth.length * answers.length);
  const inLanguage = new Uint32Array(worth.length * LANGUAGES.length);
  for (const { text, grams } of asked) {
    const answer = answers.indexOf(text[question]);
    const language = LANGUAGES.indexOf(text.lang);
    (all[language * answers.length + answer] as number)++;
    for (const gram of grams) {
      const place = places.get(gram);
      if (place === undefined) continue;
      (seen[place * answers.length + answer] as number)++;
      (inLanguage[place * LANGUAGES.length + language] as number)++;
    }
  }
  // What share of its language's texts each answer has.
  const shares = all.map((n, i) => {
    const from = i - (i % answers.length);
    return n / (all.subarray(from, from + answers.length).reduce((a, b) => a + b, 0) || 1);
  });
  for (let place = 0; place < worth.length; place++) {
    for (let answer = 0; answer < answers.length; answer++) {
      const n = seen[place * answers.length + answer] as number;
      if (n === 0) continue;
      let expected = 0;
      for (let language = 0; language < LANGUAGES.length; language++)
        expected +=
          (inLanguage[place * LANGUAGES.length + language] as number) *
          (shares[language * answers.length + answer] as number);
      worth[place] = (worth[place] as number) + n * Math.log(n / expected);
    }
  }
}
