import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, TEMPERAMENTS, type Temperament } from '../../src/core/types.ts';

/** One labelled text, and where it comes from. */
export interface Labelled {
  id: string;
  lang: Language;
  label: Temperament;
  text: string;
  /** `authored`, `real`, `posts`, `public` or `corpus`: the folder that it was read from. */
  kind: 'authored' | 'real' | 'posts' | 'public' | 'corpus';
  /** The set within its folder: a public set, a style of our corpus, `sentence` or `email`. */
  source: string;
  /** How sure the labeller was, 1–3. */
  sure: number;
}

const DATA = '../shared/data';
const CORPUS = 'test/core/temperament/corpus';

/** Public sets that are a vote of their own; those whose labels mislead even so are left out. */
// biome-ignore format: a list of words
const PUBLIC_SETS = [
  'goemotions.en', 'ru_goemotions.ru', 'brighter.en', 'brighter.ru', 'brighter.uk', 'brighter.zh-Hans', 'cedr.ru',
  'xed.en', 'xed.ru', 'github_incivility.en', 'github_toxicity.en', 'premo_pr.en', 'email_intent.en',
  'stanford_politeness.en', 'imperatives.en', 'ud_imperative.en', 'ud_imperative.ru', 'cped.zh-Hans',
  'cold_offensive.zh-Hans',
];

/** Loads every labelled text; throws one sentence when the training data is not beside the project. */
export function loadTexts(root: string): Labelled[] {
  const data = join(root, DATA);
  if (!existsSync(join(data, 'real', 'relabelled.jsonl'))) {
    throw new Error(
      `The training data is missing: expected the folder ${DATA} (authored/, public/, real/) beside the project.`,
    );
  }
  const texts: Labelled[] = [];
  for (const lang of ['en', 'ru', 'uk', 'zh-Hans', 'zh-Hant']) {
    for (const row of readLines(join(data, 'authored', `${lang}.jsonl`))) {
      texts.push(toLabelled(row, 'authored', String(row.unit)));
    }
  }
  for (const set of PUBLIC_SETS) {
    for (const row of readLines(join(data, 'public', `${set}.jsonl`))) texts.push(toLabelled(row, 'public', set));
  }
  for (const row of readLines(join(data, 'real', 'relabelled.jsonl'))) {
    texts.push(toLabelled(row, 'real', String(row.source)));
  }
  for (const row of readLines(join(data, 'real', 'posts.jsonl'))) {
    texts.push(toLabelled(row, 'posts', String(row.source)));
  }
  const corpus = join(root, CORPUS);
  for (const file of existsSync(corpus) ? readdirSync(corpus).sort() : []) {
    if (!file.endsWith('.jsonl')) continue;
    for (const row of readLines(join(corpus, file))) texts.push(toLabelled(row, 'corpus', String(row.style ?? 'own')));
  }
  return texts.filter((text) => TEMPERAMENTS.includes(text.label) && text.text.trim() !== '');
}

function readLines(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function toLabelled(row: Record<string, unknown>, kind: Labelled['kind'], source: string): Labelled {
  return {
    id: String(row.id),
    lang: row.lang as Language,
    label: row.label as Temperament,
    text: ownWords(String(row.text)),
    kind,
    source,
    sure: typeof row.sure === 'number' ? row.sure : 2,
  };
}

/** Quoted lines are another's words; the training mails carry some as traps. */
function ownWords(text: string): string {
  const own = text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
  return own === '' ? text : own;
}
