/**
 * What a client's message is about, and whether it complains. Lists of cues in each language say which of some ninety
 * concepts a text holds; weights, the same for all languages, say what these add up to.
 *
 * A complaint is: the client says that something which we did, delivered or failed to do was not right, and that it touched them:
 * it happened again, broke a promise, cost them something, displeased them, or they demand that it be made good, in however calm a tone.
 * None are a fault reported without any of that (a cooperative tester's), questions, wishes, schedules, praise, what others did
 * wrong, and what would be wrong if it happened.
 */
import { type ComplaintCategory, type Language, type Severity, type Situation, SITUATIONS, type Span, type Temperament } from '../types.ts';
import { CueCounts, scaleCounts } from './cue-features.ts';
import type { Hits } from './cue-matcher.ts';
import { findCues } from './find-cues.ts';
import { judgeCategory, judgeSeverity } from './judge-complaint.ts';
import { COMPLAINT_WEIGHTS, SITUATION_WEIGHTS, type Weights } from './weights.ts';

/** What was read of one message; category and severity are null when it is no complaint, evidence lies in the text, best first. */
export interface SituationReading {
  situation: Situation;
  complaint: boolean;
  category: ComplaintCategory | null;
  severity: Severity | null;
  evidence: Span[];
}

/** What is known beside the words: how the client comes across, and the subject of the thread. */
export interface SituationHints {
  temperament?: Temperament;
  subject?: string;
}

/** A cue in the subject counts as this many in the text. */
const SUBJECT_WEIGHT = 1.5;
/** How far a temper shifts the decision for a complaint; an angry client rarely writes without one. */
const TEMPER_SHIFT: Readonly<Record<Temperament, number>> = {
  angry: 1.5,
  assertive: 0,
  hesitant: -0.4,
  friendly: -0.6,
  neutral: -0.2,
};
const OTHER = SITUATIONS.indexOf('other');
const EVIDENCE_MOST = 5;

/** Reads what a client's own words are about (at most their first 12,000 units). */
export function readSituation(text: string, language: Language | null, hints: SituationHints = {}): SituationReading {
  const counts = new CueCounts();
  if (hints.subject) counts.add(findCues(hints.subject, language), SUBJECT_WEIGHT);
  const hits = findCues(text, language);
  counts.add(hits, 1);

  const topic = scaleCounts(counts.topic);
  let best = OTHER;
  if (topic.some((value) => value > 0)) {
    const scores = SITUATIONS.map((_, s) => score(topic, SITUATION_WEIGHTS[s] as Weights));
    best = scores.reduce((top, value, s) => (value > (scores[top] as number) ? s : top), OTHER);
  }

  const temper = hints.temperament ? TEMPER_SHIFT[hints.temperament] : 0;
  const complaint = score(scaleCounts(counts.grievance), COMPLAINT_WEIGHTS) + temper > 0;
  return {
    situation: SITUATIONS[best] as Situation,
    complaint,
    category: complaint ? judgeCategory(counts.grievance) : null,
    severity: complaint ? judgeSeverity(counts.grievance) : null,
    evidence: findEvidence(text, hits, counts, complaint ? COMPLAINT_WEIGHTS : (SITUATION_WEIGHTS[best] as Weights)),
  };
}

function score(values: Float64Array, weights: Weights): number {
  let sum = weights.bias;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (weights.of[i] as number);
  return sum;
}

/** The cues that spoke for the decision: the strongest, each stretch of the text once. */
function findEvidence(text: string, hits: Hits, counts: CueCounts, weights: Weights): Span[] {
  const strength = new Map<number, number>();
  for (let i = 0; i < hits.count; i++) {
    const weight = weights.of[hits.concept[i] as number] as number;
    if (weight <= 0.1 || !counts.isFact(i)) continue;
    const start = hits.start[i] as number;
    if (weight > (strength.get(start) ?? 0)) strength.set(start, weight);
  }
  const ends = new Map(Array.from({ length: hits.count }, (_, i) => [hits.start[i] as number, hits.end[i] as number]));
  return [...strength]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, EVIDENCE_MOST)
    .map(([start]) => {
      const end = ends.get(start) as number;
      return { text: text.slice(start, end), start, end };
    });
}
