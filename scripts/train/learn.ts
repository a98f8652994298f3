import { MATTERS } from '../../src/core/situation/concepts.ts';
import { matterIndex } from '../../src/core/temperament/concepts.ts';
import { HEAD_RANGES, HEADS, type Head, OUTPUTS } from '../../src/core/temperament/heads.ts';
import type { Lexicon } from '../../src/core/temperament/lexicon.ts';
import {
  COMPLAINT_CATEGORIES,
  SEVERITIES,
  SITUATIONS,
  type Situation,
  TEMPERAMENTS,
  type Temperament,
} from '../../src/core/types.ts';
import { vary } from './augment.ts';
import { isNeverLearned } from './hold-out.ts';
import { COMPLAINT_PRIOR, SITUATION_PRIOR } from './matter-prior.ts';
import { type Example, type Schedule, type Shape, type Target, Trainee } from './network.ts';
import { Preparer } from './prepare.ts';
import { createRandom } from './random.ts';
import type { Labelled } from './texts.ts';

/** One part of the network: members that learned the same apart, and whose answers are averaged. */
export interface Part {
  members: readonly Trainee[];
  shape: Shape;
  /** The first heads of each member, in this order; others only helped it to learn. */
  heads: readonly Head[];
}

/** An authored text counts this much for complaints: that it is angry, or friendly, only stands in for one. */
const STAND_IN_WEIGHT = 0.05;
/** How much a situation counts that was read off a text, beside one that the text was written to show. */
const READ_WEIGHT = 1.6;
/** How much a complaint counts whose tone does not tell it, and what is none in the same words. */
const CALM_WEIGHT = 2;
/** How much a text's temperament counts where what it is about is learned. */
const ASIDE_WEIGHT = 0.2;

const MATTER_HEADS = ['situation', 'complaint', 'category', 'severity'] as const;

/** What a text is to teach the heads of its matter, and aside how it comes across. */
function matterTargetsOf(text: Labelled): Target[] {
  const targets: Target[] = [];
  const add = (head: number, answer: number, weight: number): void => {
    targets.push({ head, answer, weight });
  };
  if (text.situation !== null) {
    const wasRead = text.kind === 'unposed' || text.kind === 'holes' || text.kind === 'calm';
    add(0, SITUATIONS.indexOf(text.situation), wasRead ? READ_WEIGHT : 1);
  }
  if (text.complaint !== null) add(1, text.complaint ? 1 : 0, text.kind === 'calm' ? CALM_WEIGHT : 1);
  else if (text.kind === 'authored' && text.label !== 'assertive')
    add(1, text.label === 'angry' ? 1 : 0, STAND_IN_WEIGHT);
  if (text.complaint === true && text.category !== null) add(2, COMPLAINT_CATEGORIES.indexOf(text.category), 1);
  if (text.complaint === true && text.severity !== null) add(3, SEVERITIES.indexOf(text.severity), 1);
  if (text.label !== null) add(4, TEMPERAMENTS.indexOf(text.label), ASIDE_WEIGHT);
  return targets;
}

/** How much a real text counts, by how sure its labeller was; a text of our corpus counts 3.75 with its copies. */
const SURE_WEIGHT = [0, 0.65, 1.9, 3.2];
/** How much an unposed text counts beside a posed one, by how sure its readers were: more, for clients write like that. */
const UNPOSED_WEIGHT = [0, 0.6, 1.5, 1.8];
/** Texts in which the reader was looked for in error are rarer in life than among ours: dry irony most of all. */
const HOLES_SHARE = 0.5;
/** Varied copies of each text, which count half; the few plain cases of complaints would drown without more of them. */
const COPIES = { authored: 3, corpus: 3, unposed: 3, holes: 3, calm: 3, cases: 18, real: 0, posts: 0, kept: 0 };

interface Plan extends Schedule {
  seed: number;
  /** How many members learn apart. */
  members: number;
  shape: Shape;
}

export const TEMPER_PLAN: Plan = {
  seed: 20261122,
  members: 3,
  shape: { vector: 8, hidden: 24 },
  epochs: 7,
  averaged: 4,
  rate: 0.0013,
  gramDropout: 0.45,
  denseDropout: 0.12,
  decay: 0.02,
};

export const MATTER_PLAN: Plan = {
  ...TEMPER_PLAN,
  shape: { vector: 12, hidden: 16 },
  epochs: 10,
  averaged: 6,
  rate: 0.001,
  gramDropout: 0.5,
  denseDropout: 0.2,
};

/** What the concepts mean before any text is seen weighs as much as so many texts. */
const PRIOR_WEIGHT = 3;

/** The reader before it is rounded, and what makes examples for it. */
export interface Learned {
  parts: readonly Part[];
  preparer: Preparer;
}

type LearnPart = (texts: readonly Labelled[], preparer: Preparer) => Part;

/** Learns the parts of the reader from texts, both unless told otherwise. */
export function learn(
  texts: readonly Labelled[],
  lexicon: Lexicon,
  parts: readonly LearnPart[] = [learnTemper, learnMatter],
): Learned {
  const preparer = new Preparer(
    lexicon,
    texts.filter((text) => !isNeverLearned(text)),
  );
  return { preparer, parts: parts.map((learnPart) => learnPart(texts, preparer)) };
}

/** How a text comes across. */
export function learnTemper(texts: readonly Labelled[], preparer: Preparer, plan = TEMPER_PLAN): Part {
  const main = texts.filter((text) => text.label !== null);
  const weigh = weightByLabel(main);
  const examples = prepareWithCopies(main, preparer, createRandom(plan.seed), (text) => [
    { head: 0, answer: TEMPERAMENTS.indexOf(text.label as Temperament), weight: weigh(text) },
  ]);
  return { members: learnMembers(['temperament'], examples, plan), shape: plan.shape, heads: ['temperament'] };
}

/** What a text is about, whether it complains, of what and how badly. */
export function learnMatter(texts: readonly Labelled[], preparer: Preparer, plan = MATTER_PLAN): Part {
  const main = texts.filter((text) => text.situation !== null || text.complaint !== null);
  const examples = prepareWithCopies(main, preparer, createRandom(plan.seed), matterTargetsOf);
  examples.push(...priorExamples(PRIOR_WEIGHT));
  const members = learnMembers([...MATTER_HEADS, 'temperament'], examples, plan);
  return { members, shape: plan.shape, heads: MATTER_HEADS };
}

function learnMembers(heads: readonly Head[], examples: readonly Example[], plan: Plan): Trainee[] {
  return Array.from({ length: plan.members }, (_, member) => {
    const trainee = new Trainee(
      heads.map((head) => HEADS[head].length),
      plan.shape,
      plan.seed + member,
    );
    trainee.learn(examples, plan);
    return trainee;
  });
}

/** What the concepts mean before any text is seen: for each a text that says nothing else. */
function priorExamples(weight: number): Example[] {
  return MATTERS.map((matter) => {
    const targets = Object.entries(SITUATION_PRIOR[matter] ?? {}).map(([situation, share]) => {
      return { head: 0, answer: SITUATIONS.indexOf(situation as Situation), weight: weight * share };
    });
    const grievance = COMPLAINT_PRIOR[matter] ?? 0;
    if (grievance !== 0)
      targets.push({ head: 1, answer: grievance > 0 ? 1 : 0, weight: 0.5 * weight * Math.abs(grievance) });
    return {
      grams: new Uint16Array(),
      places: Uint16Array.of(matterIndex(matter)),
      values: Float32Array.of(1),
      targets,
    };
  });
}

/** Each text, and copies of it that are told in another way and count half. */
function prepareWithCopies(
  texts: readonly Labelled[],
  preparer: Preparer,
  random: () => number,
  targetsOf: (text: Labelled) => Target[],
): Example[] {
  const neutralOf = new Map<string, Labelled[]>();
  for (const text of texts) {
    if (text.label === 'neutral' && text.kind !== 'real') {
      const list = neutralOf.get(text.lang) ?? [];
      list.push(text);
      neutralOf.set(text.lang, list);
    }
  }
  const examples: Example[] = [];
  for (const text of texts) {
    if (isNeverLearned(text)) continue;
    examples.push(preparer.prepare(text, targetsOf(text)));
    for (let copy = 0; copy < COPIES[text.kind]; copy++) {
      const varied = vary(text, neutralOf.get(text.lang) ?? [], random);
      const targets = targetsOf(varied).map((target) => ({ ...target, weight: 0.5 * target.weight }));
      examples.push(preparer.prepare(varied, targets));
    }
  }
  return examples;
}

/** The logits of the parts for one text, of all heads side by side. */
export function predict({ parts, preparer }: Learned, text: Labelled): Float32Array {
  const example = preparer.prepare(text, []);
  const logits = new Float32Array(OUTPUTS);
  for (const { members, heads } of parts) {
    for (const member of members) {
      const answers = member.predict(example, heads.length);
      heads.forEach((head, i) => {
        (answers[i] as Float32Array).forEach((logit, l) => {
          const at = HEAD_RANGES[head].from + l;
          logits[at] = (logits[at] as number) + logit / members.length;
        });
      });
    }
  }
  return logits;
}

/** How much a text's label counts beside that of an authored sentence. */
function trustIn({ kind, source, sure }: Labelled): number {
  if (kind === 'real') return SURE_WEIGHT[sure] ?? 0;
  if (kind === 'unposed') return 1.5 * (UNPOSED_WEIGHT[sure] ?? 0);
  if (kind === 'holes') return HOLES_SHARE * 1.5 * (UNPOSED_WEIGHT[sure] ?? 0);
  return source === 'email' || kind === 'corpus' ? 1.5 : 1;
}

/** Rarer labels of a language and kind weigh more, by the square root, and surer labels more. */
function weightByLabel(texts: readonly Labelled[]): (text: Labelled) => number {
  const counts = new Map<string, number>();
  const key = (text: Labelled): string => `${text.kind} ${text.lang} ${text.label}`;
  const all = (text: Labelled): string => `${text.kind} ${text.lang}`;
  for (const text of texts) {
    counts.set(key(text), (counts.get(key(text)) ?? 0) + 1);
    counts.set(all(text), (counts.get(all(text)) ?? 0) + 1);
  }
  return (text) => {
    const share = (counts.get(key(text)) ?? 1) / (counts.get(all(text)) ?? 1);
    return trustIn(text) * Math.min(3, Math.sqrt(0.2 / share));
  };
}
