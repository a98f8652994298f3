import { type Language, type Span, TEMPERAMENTS, type Temperament } from '../types.ts';
import { UNSURE_BELOW } from './certainty.ts';
import { findEvidence } from './evidence.ts';
import { Features } from './features.ts';
import { LexiconTable } from './lexicon.ts';
import { type Calibration, Network, parseModel, softmax } from './model.ts';

/** How one text comes across, and why. */
export interface TemperamentReading {
  /** The best guess, also when `unsure`. */
  temperament: Temperament;
  /** Calibrated chance that `temperament` is right, 0–1. */
  confidence: number;
  /** A chance for each label; they sum to 1. */
  scores: Record<Temperament, number>;
  /** True when Tact should say "not enough to tell" (handbook 1). */
  unsure: boolean;
  /** The words whose removal lowers the label's score most, strongest first; none for neutral. */
  evidence: Span[];
}

export interface TemperamentReader {
  /** Reads a client's own words; `language` null where it is not known. */
  read(text: string, language: Language | null): TemperamentReading;
}

/** With fewer tokens than this there is too little to tell. */
const LEAST_TOKENS = 2;

/** Makes a reader from the bytes of `public/model/temperament.bin`; throws when they are something else. */
export function createTemperamentReader(weights: ArrayBuffer): TemperamentReader {
  const model = parseModel(weights);
  const { calibration } = model;
  const features = new Features(new LexiconTable(model.lexicon));
  const network = new Network(model);

  function scoresNow(): number[] {
    const raw = softmax(network.logits, calibration.temperature);
    return spreadScores(raw, chanceOf(Math.max(...raw), calibration));
  }

  function read(text: string, language: Language | null): TemperamentReading {
    features.read(text, language);
    network.load(features);
    network.run(features);
    const scores = scoresNow();
    const confidence = Math.max(...scores);
    const best = scores.indexOf(confidence);
    const temperament = TEMPERAMENTS[best] as Temperament;
    const tooLittle = features.scan.tokens < LEAST_TOKENS;
    const reading = { text, language, features, network, score: () => scoresNow()[best] as number };
    return {
      temperament,
      confidence,
      scores: nameScores(scores),
      unsure: tooLittle || confidence < UNSURE_BELOW,
      evidence: temperament === 'neutral' || tooLittle ? [] : findEvidence(reading, best),
    };
  }

  return { read };
}

/** The honest chance for a best score: along the calibration's knots, which only rise. */
export function chanceOf(score: number, { knots, chances }: Pick<Calibration, 'knots' | 'chances'>): number {
  for (let i = 1; i < knots.length; i++) {
    const right = knots[i] as number;
    if (score > right && i < knots.length - 1) continue;
    const left = knots[i - 1] as number;
    const low = chances[i - 1] as number;
    const high = chances[i] as number;
    const part = right === left ? 1 : Math.min(1, Math.max(0, (score - left) / (right - left)));
    return low + part * (high - low);
  }
  return score;
}

/** Gives the best label its honest chance and the others the rest; the best one stays the best. */
function spreadScores(raw: readonly number[], confidence: number): number[] {
  const top = Math.max(...raw);
  const best = raw.indexOf(top);
  const rest = 1 - top;
  if (rest === 0) return [...raw];
  const second = Math.max(...raw.filter((_, l) => l !== best));
  const share = Math.max(confidence, second / (rest + second));
  return raw.map((chance, l) => (l === best ? share : (chance * (1 - share)) / rest));
}

function nameScores(scores: readonly number[]): Record<Temperament, number> {
  return Object.fromEntries(TEMPERAMENTS.map((temperament, l) => [temperament, scores[l]])) as Record<
    Temperament,
    number
  >;
}
