import { MATTERS, type Matter } from '../../src/core/situation/concepts.ts';
import { compileLexicon, entriesOf, keyOf, type WordList } from '../../src/core/temperament/compile-lexicon.ts';
import { Features } from '../../src/core/temperament/features.ts';
import { LexiconTable } from '../../src/core/temperament/lexicon.ts';
import { Scan } from '../../src/core/temperament/scan.ts';
import type { Written } from './texts.ts';

/** In how many texts an entry must occur to stay: rules lean on the cues of what a text is about, so one is enough there. */
const LEAST = { temper: 3, matter: 1 };
/** These decide whether something is held against us at all: their entries stay, whoever writes them. */
const KEPT: ReadonlySet<Matter> = new Set(['not', 'if', 'thirdParty', 'allFine']);

/** Counts the texts in which a key was found. */
class Witness extends LexiconTable {
  private readonly counts = new Map<number, number>();
  private readonly found = new Set<number>();

  override find(key: number): number {
    const value = super.find(key);
    if (value !== 0) this.found.add(key);
    return value;
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
  const witness = new Witness(compileLexicon(lists));
  const features = new Features(witness);
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
