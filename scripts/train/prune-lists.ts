import { MATTERS, type Matter } from '../../src/core/situation/concepts.ts';
import { compileLexicon, entriesOf, keyOf, type WordList } from '../../src/core/temperament/compile-lexicon.ts';
import { Features } from '../../src/core/temperament/features.ts';
import { CONTINUES, LexiconTable, next, ROOT } from '../../src/core/temperament/lexicon.ts';
import { Matches } from '../../src/core/temperament/matches.ts';
import { Scan } from '../../src/core/temperament/scan.ts';
import type { Words } from '../../src/core/temperament/words.ts';
import type { Written } from './texts.ts';

/** In how many texts an entry must occur to stay: rules lean on the cues of what a text is about, so one is enough there. */
const LEAST = { temper: 3, matter: 1 };
/** These decide whether something is held against us at all: their entries stay, whoever writes them. */
const KEPT: ReadonlySet<Matter> = new Set(['not', 'if', 'thirdParty', 'allFine']);

/** Counts the texts in which a key was found. */
class Witness extends Matches {
  private readonly found = new Set<number>();
  private readonly counts = new Map<number, number>();

  protected override walk(words: Words, from: number, limit: number): void {
    this.hear(words, ROOT, from, limit);
    super.walk(words, from, limit);
  }

  private hear(words: Words, state: number, token: number, limit: number): void {
    const word = words.ofToken[token] as number;
    for (let k = words.stemsOf(word); k >= 0; k--) {
      const reached = next(state, words.symbolOf(word, k));
      const value = words.table.find(reached);
      if (value !== 0) this.found.add(reached);
      if ((value & CONTINUES) !== 0 && token + 1 < limit) this.hear(words, reached, token + 1, limit);
    }
  }

  endText(): void {
    for (const key of this.found) this.counts.set(key, this.countOf(key) + 1);
    this.found.clear();
  }

  countOf(key: number): number {
    return this.counts.get(key) ?? 0;
  }
}

/** Leaves out the entries that hardly any text has: hardly anybody else will write them, and each takes its place. */
export function pruneLists(lists: readonly WordList[], texts: Iterable<Written>): WordList[] {
  const witness = new Witness();
  const features = new Features(new LexiconTable(compileLexicon(lists)), witness);
  for (const { text, lang } of texts) {
    features.read(text, lang);
    witness.endText();
  }
  const scan = new Scan();
  return lists.map((list) => {
    if (list.family === 1 && list.concepts.some((place) => KEPT.has(MATTERS[place] as Matter))) return list;
    const least = list.family === 0 ? LEAST.temper : LEAST.matter;
    const isKept = (entry: string): boolean => witness.countOf(keyOf(entry, scan) ?? 0) >= least;
    return { ...list, words: entriesOf(list).filter(isKept).join(',') };
  });
}
