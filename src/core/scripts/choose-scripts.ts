import type { ComplaintCategory, Language, Situation, Temperament } from '../types.ts';
import { type OfferedScript, offerBuiltIn } from './own-script.ts';
import type { Script, Topic } from './script.ts';

/** What the choice is made from; `uses` counts by script id how often the user has inserted it. */
export interface Choice {
  /** Say `neutral` where the reading is unsure. */
  temperament: Temperament;
  situation: Situation;
  complaint: boolean;
  category?: ComplaintCategory | null;
  language: Language;
  /** The built-in scripts in this language. */
  library: readonly Script[];
  /** True when there is no time for the full answer: the holding reply then comes first. */
  deadlinePressing?: boolean;
  uses?: Readonly<Record<string, number>>;
  /** The user's own, to be chosen among with the built-in ones. */
  own?: readonly OfferedScript[];
}

/** Which whole mails may answer a message that has just come in, the more telling first. */
const TOPIC_WEIGHTS: Readonly<Partial<Record<Topic, number>>> = {
  'first-answer': 3,
  'severe-failure': 2,
  plan: 2,
  'bad-news': 1,
  billing: 2,
  weekly: 2,
  call: 2,
};

/**
 * Every script of the language, the most suitable first; a script for another temperament or situation comes last, not never.
 * Own scripts that name this temperament or situation come before all, other own ones after the first three built-in
 * ones: a first answer for this temperament in this situation, the six-step answer for a complaint or else the next best
 * for the situation, and a holding reply (handbook 1, 2, 5 and 6).
 */
export function chooseScripts(choice: Choice): OfferedScript[] {
  const { language } = choice;
  const ranked = rank(offerBuiltIn(choice.library, language), choice);
  const best = (topic: Topic) => ranked.find((script) => script.topic === topic);
  const answer = best('first-answer');
  const holding = best('holding');
  const second = choice.complaint
    ? best('complaint')
    : ranked.find((script) => script !== answer && script.topic !== 'holding');
  const top = (choice.deadlinePressing ? [holding, answer, second] : [answer, second, holding]).filter(
    (script) => script !== undefined,
  );
  const own = rank(choice.own ?? [], choice);
  const meant = own.filter((script) => script.language === language && suitability(script, choice) >= NAMES_IT);
  const first = [...meant, ...top, ...own.filter((script) => !meant.includes(script))];
  return [...first, ...ranked.filter((script) => !top.includes(script))];
}

/** What a script's score is at least when it names the temperament or the situation, and nothing else. */
const NAMES_IT = 10;

function rank(scripts: readonly OfferedScript[], choice: Choice): OfferedScript[] {
  return scripts
    .map((script) => ({ script, score: suitability(script, choice) }))
    .sort((a, b) => b.score - a.score)
    .map(({ script }) => script);
}

/** The weights keep the order temperament, situation, topic; habit (below 1) only settles what is otherwise equal. */
function suitability(script: Script, { temperament, situation, category, uses }: Choice): number {
  const count = uses && Object.hasOwn(uses, script.id) ? (uses[script.id] ?? 0) : 0;
  return (
    weigh(script.temperaments.length === 0 ? null : script.temperaments.includes(temperament), 20) +
    weigh(script.situation === null ? null : script.situation === situation, 10) +
    (TOPIC_WEIGHTS[script.topic] ?? 0) +
    (category && script.id === `complaint-whole-${category}` ? 1 : 0) +
    Math.max(0, count) / (Math.max(0, count) + 10)
  );
}

/** Positive where the script names this very case, zero where it leaves it open, negative where it names another. */
function weigh(matches: boolean | null, weight: number): number {
  if (matches === null) return 0;
  return matches ? weight : -4 * weight;
}
