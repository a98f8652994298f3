import { TEMPERAMENTS } from '../../src/core/types.ts';

/** One prediction beside the truth. */
export interface Judged {
  /** Index into `TEMPERAMENTS`. */
  truth: number;
  guess: number;
  confidence: number;
}

/** Counts of truth (row) against guess (column). */
export function confusionOf(judged: readonly Judged[]): number[][] {
  const table = TEMPERAMENTS.map(() => TEMPERAMENTS.map(() => 0));
  for (const { truth, guess } of judged) {
    const row = table[truth] as number[];
    row[guess] = (row[guess] as number) + 1;
  }
  return table;
}

/** Precision, recall and F1 of each label; labels that never occur as truth have F1 NaN. */
export function perLabel(judged: readonly Judged[]): { precision: number; recall: number; f1: number }[] {
  const table = confusionOf(judged);
  return TEMPERAMENTS.map((_, l) => {
    const hit = table[l]?.[l] ?? 0;
    const true_ = (table[l] ?? []).reduce((a, b) => a + b, 0);
    const guessed = table.reduce((sum, row) => sum + (row[l] ?? 0), 0);
    const precision = guessed === 0 ? 0 : hit / guessed;
    const recall = true_ === 0 ? Number.NaN : hit / true_;
    return { precision, recall, f1: true_ === 0 ? Number.NaN : (2 * hit) / (true_ + guessed) };
  });
}

/** Mean F1 over the labels that occur. */
export function macroF1(judged: readonly Judged[]): number {
  const scores = perLabel(judged)
    .map((label) => label.f1)
    .filter((f1) => !Number.isNaN(f1));
  return scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length);
}

/** Expected calibration error over ten bins of confidence. */
export function calibrationError(judged: readonly Judged[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = judged.filter((j) => Math.min(9, Math.floor(j.confidence * 10)) === bin);
    const hits = inside.filter((j) => j.truth === j.guess).length;
    const confidence = inside.reduce((sum, j) => sum + j.confidence, 0);
    error += Math.abs(confidence - hits);
  }
  return error / Math.max(1, judged.length);
}

/** Accuracy and share of the predictions at or above a confidence. */
export function surestPart(judged: readonly Judged[], from: number): { accuracy: number; coverage: number } {
  const sure = judged.filter((j) => j.confidence >= from);
  const hits = sure.filter((j) => j.truth === j.guess).length;
  return { accuracy: sure.length === 0 ? 1 : hits / sure.length, coverage: sure.length / Math.max(1, judged.length) };
}
