import { judgeMatter, type MatterReading } from '../situation/judge-matter.ts';
import { type Language, type Span, TEMPERAMENTS, type Temperament } from '../types.ts';
import { makeHonest } from './calibration.ts';
import { UNSURE_BELOW } from './certainty.ts';
import { findEvidence } from './evidence.ts';
import { CONCEPT_INPUTS, Features } from './features.ts';
import { LexiconTable } from './lexicon.ts';
import { Network, softmax } from './network.ts';
import { parseModel } from './weights-file.ts';

/** How one text comes across and why, and what it is about. */
export interface TextReading {
  /** The best guess, also when `unsure`. */
  temperament: Temperament;
  /** Calibrated chance that `temperament` is right, 0–1. */
  confidence: number;
  /** A chance for each label; they sum to 1. */
  scores: Record<Temperament, number>;
  /** True when Tact should say "not enough to tell" (handbook 1). */
  unsure: boolean;
  /** The clauses whose removal lowers the label's score most, strongest first; none for neutral. */
  evidence: Span[];
  matter: MatterReading;
}

export interface TextReader {
  /** Reads a client's own words; `language` null where it is not known. The subject tells only what it is about. */
  read(text: string, language: Language | null, subject?: string): TextReading;
}

/** With fewer tokens than this there is too little to tell. */
const LEAST_TOKENS = 2;
const NEUTRAL = TEMPERAMENTS.indexOf('neutral');

/** Makes a reader from the bytes of `public/model/temperament.bin`; throws when they are something else. */
export function createTextReader(weights: ArrayBuffer): TextReader {
  const model = parseModel(weights);
  const { calibration } = model;
  const features = new Features(new LexiconTable(model.lexicon));
  const network = new Network(model);
  const raw = new Float64Array(TEMPERAMENTS.length);
  const honest = new Float64Array(TEMPERAMENTS.length);
  const ofSubject = new Float32Array(CONCEPT_INPUTS);

  function judge(): void {
    softmax(network.logits, 0, calibration.temperature, honest);
    makeHonest(honest, calibration);
  }

  function read(text: string, language: Language | null, subject?: string): TextReading {
    if (subject !== undefined) {
      features.read(subject, language);
      features.copyMatters(ofSubject);
    }
    features.read(text, language);
    network.run(features);
    judge();
    softmax(network.logits, 0, 1, raw);
    let best = 0;
    for (let l = 1; l < honest.length; l++) if ((honest[l] as number) > (honest[best] as number)) best = l;
    const temperament = TEMPERAMENTS[best] as Temperament;
    const confidence = honest[best] as number;
    const scores = Object.fromEntries(TEMPERAMENTS.map((label, l) => [label, honest[l]])) as Record<
      Temperament,
      number
    >;
    const tooLittle = features.scan.tokens < LEAST_TOKENS;
    const score = () => {
      judge();
      return honest[best] as number;
    };
    if (subject !== undefined) network.runBeside(features, ofSubject);
    const answers = subject === undefined ? network.logits : network.besideLogits;
    const matter = judgeMatter(answers, temperament, features.findGrievance());
    const asking = { text, language, features, network, label: best, chances: raw, score };
    const evidence = best === NEUTRAL || tooLittle ? [] : findEvidence(asking);
    return { temperament, confidence, scores, unsure: tooLittle || confidence < UNSURE_BELOW, evidence, matter };
  }

  return { read };
}
