/**
 * What a client's message is about, and whether it complains. Lists of cues in each language say which of some ninety
 * concepts a text holds; weights, the same for all languages, say what these add up to.
 *
 * A complaint is: the client says that something which we did, delivered or failed to do was not right, and that it touched them:
 * it happened again, broke a promise, cost them something, displeased them, or they demand that it be made good, in however calm a tone.
 * None are a fault reported without any of that (a cooperative tester's), questions, wishes, schedules, praise, what others did
 * wrong, and what would be wrong if it happened.
 */
import {
  type ComplaintCategory,
  type Language,
  type Severity,
  SITUATIONS,
  type Situation,
  type Span,
  type Temperament,
} from '../types.ts';
import { CueCounts, readGrievanceValues, readTopicValues } from './cue-features.ts';
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

/** Where precision and recall balance on cases whose words no cue was made from; the fit, which knows its cases, leans higher. */
const COMPLAINT_FROM = -1;
/** A cue in the subject counts as this many in the text. */
const SUBJECT_WEIGHT = 1.5;
/** How far a temper shifts the decision for a complaint; an angry client seldom writes without one. */
const TEMPER_SHIFT: Readonly<Record<Temperament, number>> = {
  angry: 0.8,
  assertive: 0.2,
  hesitant: -0.2,
  friendly: -0.5,
  neutral: 0,
};
const OTHER = SITUATIONS.indexOf('other');
const EVIDENCE_MOST = 5;
/** A cue weaker than this is no reason. */
const EVIDENCE_FROM = 0.1;

/** Reads what a client's own words are about (at most their first 12,000 units). */
export function readSituation(text: string, language: Language | null, hints: SituationHints = {}): SituationReading {
  const counts = new CueCounts();
  if (hints.subject) counts.add(findCues(hints.subject, language), SUBJECT_WEIGHT);
  const hits = findCues(text, language);
  counts.add(hits, 1);

  const topic = readTopicValues(counts);
  let best = OTHER;
  if (topic.some((value) => value > 0)) {
    const scores = SITUATIONS.map((_, s) => score(topic, SITUATION_WEIGHTS[s] as Weights));
    best = scores.reduce((top, value, s) => (value > (scores[top] as number) ? s : top), OTHER);
  }

  const temper = hints.temperament ? TEMPER_SHIFT[hints.temperament] : 0;
  const complaint = score(readGrievanceValues(counts), COMPLAINT_WEIGHTS) + temper > COMPLAINT_FROM;
  const reasons = complaint ? findEvidence(text, hits, COMPLAINT_WEIGHTS, (hit) => counts.isAgainstUs(hit)) : [];
  return {
    situation: SITUATIONS[best] as Situation,
    complaint,
    category: complaint ? judgeCategory(counts.grievance) : null,
    severity: complaint ? judgeSeverity(counts.grievance) : null,
    evidence:
      reasons.length > 0
        ? reasons
        : findEvidence(text, hits, SITUATION_WEIGHTS[best] as Weights, (hit) => counts.isFact(hit)),
  };
}

function score(values: Float64Array, weights: Weights): number {
  let sum = weights.bias;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (weights.of[i] as number);
  return sum;
}

/** The cues that spoke for the decision: the strongest first, each stretch of the text once. */
function findEvidence(text: string, hits: Hits, weights: Weights, stands: (hit: number) => boolean): Span[] {
  const best: { start: number; end: number; weight: number }[] = [];
  for (let i = 0; i < hits.count; i++) {
    const weight = weights.of[hits.concept[i] as number] as number;
    const weakest = best.length < EVIDENCE_MOST ? EVIDENCE_FROM : (best[EVIDENCE_MOST - 1]?.weight as number);
    if (weight <= weakest || !stands(i)) continue;
    const start = hits.start[i] as number;
    const same = best.findIndex((span) => span.start === start);
    if (same >= 0 && (best[same]?.weight as number) >= weight) continue;
    if (same >= 0 || best.length === EVIDENCE_MOST) best.splice(same >= 0 ? same : EVIDENCE_MOST - 1, 1);
    const place = best.findIndex((span) => span.weight < weight);
    best.splice(place < 0 ? best.length : place, 0, { start, end: hits.end[i] as number, weight });
  }
  return best.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}
