import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HASH_START, roll, spread } from '../../src/core/temperament/hash.ts';
import {
  type ComplaintCategory,
  LANGUAGES,
  type Language,
  type Severity,
  type Situation,
  TEMPERAMENTS,
  type Temperament,
} from '../../src/core/types.ts';
import { TUNED_CASES } from '../../test/core/situation/complaints/index.ts';

/** What somebody wrote. */
export interface Written {
  text: string;
  lang: Language;
}

/** One labelled text, and where it comes from. */
export interface Labelled extends Written {
  /** Texts of the same id are held out together: of `holes` it names the turn of their author. */
  id: string;
  /** Null where only the matter is known. */
  label: Temperament | null;
  /**
   * The folder that it was read from. Of our corpus, `unposed` are those that were written without a label in mind and
   * labelled afterwards, `holes` those that were looked for where the weights of the day erred (so they are learned from, but say
   * nothing of how often it errs), `calm` complaints whose tone does not tell, beside what is none in the same words, `kept`
   * those that nothing is learned from.
   */
  kind: 'authored' | 'real' | 'posts' | 'corpus' | 'unposed' | 'holes' | 'calm' | 'kept' | 'cases';
  /** The set within its folder: the set that a real text is from, a style of our corpus, `sentence` or `email`. */
  source: string;
  /** How sure the labellers were, 1–3. */
  sure: number;
  situation: Situation | null;
  /** Null where nobody said whether it is one; then category and severity are null too. */
  complaint: boolean | null;
  category: ComplaintCategory | null;
  severity: Severity | null;
}

export const DATA = '../shared/data';
const LABELS = 'scripts/train/labels';
export const CORPUS = 'test/core/temperament/corpus';
const EXAM = 'test/core/temperament/exam';
export const HARD = 'test/core/temperament/hard';
const UNPOSED = 'unposed-';
const HOLES = 'holes-';
const CALM = 'calm-';
/** What people seldom write about, such as a wish for a call: it would drown if it counted like the rest. */
const MATTERS = 'matters.jsonl';

/** Loads every labelled text; throws one sentence when the training data is not beside the project. */
export function loadTexts(root: string): Labelled[] {
  const data = join(root, DATA);
  if (!existsSync(join(data, 'real', 'relabelled.jsonl'))) {
    throw new Error(`The training data is missing: expected the folder ${DATA} (authored/, real/) beside the project.`);
  }
  const texts: Labelled[] = [];
  for (const lang of ['en', 'ru', 'uk', 'zh-Hans', 'zh-Hant']) {
    for (const row of readLines(join(data, 'authored', `${lang}.jsonl`))) {
      texts.push(toLabelled(row, 'authored', String(row.unit)));
    }
  }
  texts.push(...loadReal(root, data));
  for (const row of readLines(join(data, 'real', 'posts.jsonl'))) {
    texts.push(toLabelled(row, 'posts', String(row.source)));
  }
  texts.push(...loadCorpus(root));
  for (const lang of LANGUAGES) {
    TUNED_CASES[lang].forEach(([situation, category, severity, text], i) => {
      const row = { id: `case ${lang} ${i}`, lang, text, situation, complaint: category !== null, category, severity };
      texts.push(toLabelled(row, 'cases', 'cases'));
    });
  }
  return texts.filter((text) => text.text.trim() !== '');
}

/** Lines of a set that stand within so many of each other are likely of one document. */
const DOCUMENT = 50;

/**
 * Loads the real texts: those that came labelled with our scheme, the doubtful ones of them as a second reader of ours saw them,
 * and those of the public sets that we read ourselves. Our labels lie in the repository by the ids of the texts.
 */
function loadReal(root: string, data: string): Labelled[] {
  const again = new Map<string, Record<string, unknown>>();
  const texts: Labelled[] = [];
  for (const file of readdirSync(join(root, LABELS)).sort()) {
    const labels = readLines(join(root, LABELS, file));
    if (file === 'relabelled.jsonl') {
      for (const row of labels) again.set(String(row.id), row);
      continue;
    }
    const lines = new Map(readLines(join(data, 'public', file)).map((row) => [String(row.id), row]));
    for (const { ids, ...row } of labels) {
      const parts = (ids as string[]).map((id) => lines.get(id));
      if (parts.includes(undefined))
        throw new Error(`${LABELS}/${file} labels a text that ${DATA}/public/${file} lacks.`);
      const [first = ''] = ids as string[];
      const number = Number(first.slice(first.lastIndexOf(':') + 1));
      const id = `${file} ${Math.floor(number / DOCUMENT)}`;
      const text = parts.map((part) => part?.text).join(' ');
      texts.push(toLabelled({ ...row, id, lang: parts[0]?.lang, text }, 'real', file.replace('.jsonl', '')));
    }
  }
  for (const row of readLines(join(data, 'real', 'relabelled.jsonl'))) {
    texts.push(toLabelled({ ...row, ...again.get(String(row.id)) }, 'real', String(row.source)));
  }
  return texts;
}

/**
 * One in ten of the texts that were written last, one in six of those not posed, one in four of the calm complaints, is
 * kept from learning, so that the shipped weights can be measured: whole batches where an author told one matter in several tones.
 */
function isKept(file: string, id: string): boolean {
  if (file.startsWith('real-')) return hashOf(id) % 10 === 0;
  if (file.startsWith(UNPOSED)) return hashOf(id) % 6 === 0;
  if (file.startsWith('contrast-')) return hashOf(id) % 10 === 0;
  if (file.startsWith(CALM)) return hashOf(turnOf(id)) % 4 === 0;
  return file.startsWith('field-') && hashOf(turnOf(id)) % 10 === 0;
}

/** The batch of its author that a text is from. */
const turnOf = (id: string): string => id.replace(/-\d+$/u, '');

/** Every text of the public sets, whoever labelled it. */
export function* readPublic(root: string): Iterable<Written> {
  const folder = join(root, DATA, 'public');
  for (const file of readdirSync(folder).sort()) {
    for (const row of readLines(join(folder, file))) yield { text: String(row.text), lang: row.lang as Language };
  }
}

/** Loads our own corpus alone, which lies in the repository. */
export function loadCorpus(root: string): Labelled[] {
  const corpus = join(root, CORPUS);
  const files = readdirSync(corpus).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readLines(join(corpus, file)).map((row) => {
      const style = String(row.style ?? 'own');
      // Texts round one error, or of one scene, stand in one turn of their author: they are held out together.
      if (file.startsWith(HOLES)) return toLabelled({ ...row, id: turnOf(String(row.id)) }, 'holes', style);
      if (file === MATTERS) return toLabelled({ ...row, label: null }, 'cases', style);
      if (file.startsWith(CALM)) {
        const kind = isKept(file, String(row.id)) ? 'kept' : 'calm';
        return toLabelled({ ...row, id: turnOf(String(row.id)) }, kind, style);
      }
      const isUnposed = file.startsWith(UNPOSED);
      const kind = isUnposed ? 'unposed' : 'corpus';
      return toLabelled(row, isKept(file, String(row.id)) ? 'kept' : kind, isUnposed ? `${UNPOSED}${style}` : style);
    }),
  );
}

/**
 * Loads the examination: texts that were written without a label in mind by authors of whom nothing is learned, with
 * the labels on which two readers agree. Neither training nor calibration sees them.
 */
export const loadExam = (root: string): Labelled[] => loadUnlearned(join(root, EXAM));

/** Loads the texts that were looked for where the reader errs, two readers agreeing, and that nothing is learned from. */
export const loadHard = (root: string): Labelled[] =>
  loadUnlearned(join(root, HARD)).filter(({ label }) => label !== null);

function loadUnlearned(folder: string): Labelled[] {
  return LANGUAGES.flatMap((lang) =>
    readLines(join(folder, `${lang}.jsonl`)).map((row) => toLabelled(row, 'kept', String(row.style))),
  );
}

/** A number that stands for a text's id: the same in every run. */
export function hashOf(key: string): number {
  let hash = HASH_START;
  for (let i = 0; i < key.length; i++) hash = roll(hash, key.charCodeAt(i));
  return spread(hash) >>> 0;
}

/** The rows of a file of JSON lines; throws where one is none. */
export function readLines(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function toLabelled(row: Record<string, unknown>, kind: Labelled['kind'], source: string): Labelled {
  return {
    id: String(row.id),
    lang: row.lang as Language,
    label: TEMPERAMENTS.includes(row.label as Temperament) ? (row.label as Temperament) : null,
    text: ownWords(String(row.text)),
    kind,
    source,
    sure: typeof row.sure === 'number' ? row.sure : 2,
    situation: (row.situation as Situation | undefined) ?? null,
    complaint: typeof row.complaint === 'boolean' ? row.complaint : null,
    category: (row.category as ComplaintCategory | undefined) ?? null,
    severity: (row.severity as Severity | undefined) ?? null,
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
