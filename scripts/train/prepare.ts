import { DENSE, Features } from '../../src/core/temperament/features.ts';
import { MOST_OF_A_TOKEN, slotOf, tagOf, writeJoinedGrams, writeTokenGrams } from '../../src/core/temperament/grams.ts';
import { type Lexicon, LexiconTable } from '../../src/core/temperament/lexicon.ts';
import { chooseGrams } from './choose-grams.ts';
import type { Example, Target } from './network.ts';
import type { Labelled, Written } from './texts.ts';

/** Turns texts into examples. */
export class Preparer {
  /** `SLOTS`: the tag of the gram that owns each slot. */
  readonly tags: Uint8Array;
  private readonly features: Features;
  private readonly dense = new Float32Array(DENSE);

  /** The grams are chosen from those of the texts that are to be learned. */
  constructor(lexicon: Lexicon, texts: readonly Labelled[]) {
    this.features = new Features(new LexiconTable(lexicon));
    this.tags = chooseGrams(texts.map((text) => ({ text, grams: new Set(this.readGrams(text)) })));
  }

  prepare(text: Written, targets: readonly Target[]): Example {
    const grams = this.readGrams(text).filter((gram) => this.tags[slotOf(gram)] === tagOf(gram));
    const { features, dense } = this;
    features.writeDense(dense, -1);
    const places: number[] = [];
    for (let d = 0; d < DENSE; d++) if (dense[d] !== 0) places.push(d);
    return {
      grams: Uint16Array.from(grams, slotOf),
      places: Uint16Array.from(places),
      values: Float32Array.from(places, (place) => dense[place] as number),
      targets,
    };
  }

  private readGrams({ text, lang }: Written): number[] {
    const { features } = this;
    const { scan } = features;
    features.read(text, lang);
    const grams: number[] = [];
    for (let i = 0; i < scan.tokens; i++) {
      for (let left = writeTokenGrams(scan, i, buffer); left > 0; left--) grams.push(buffer[left - 1] as number);
      for (let left = writeJoinedGrams(scan, i, buffer); left > 0; left--) grams.push(buffer[left - 1] as number);
    }
    return grams;
  }
}

const buffer = new Int32Array(MOST_OF_A_TOKEN);
