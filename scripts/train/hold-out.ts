import { hashOf, type Labelled } from './texts.ts';

/** What to learn from, and what to be judged by. */
export interface Split {
  name: string;
  train: Labelled[];
  test: Labelled[];
}

const FOLDS = 3;

const isOurs = (text: Labelled): boolean => text.kind === 'corpus' || text.kind === 'unposed';

/** Texts that only measure. */
export const isNeverLearned = (text: Labelled): boolean => text.kind === 'posts' || text.kind === 'kept';

/**
 * Three folds in which every text of ours is judged once. Our corpus is held out by whole genres of a language, the
 * others by a hash of their id; what is never learned from is judged in the first fold.
 */
export function splitFolds(texts: readonly Labelled[]): Split[] {
  const foldOf = (text: Labelled): number =>
    isNeverLearned(text) ? 0 : hashOf(isOurs(text) ? `${text.lang} ${text.source}` : text.id) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => split(texts, `fold ${fold + 1}`, (text) => foldOf(text) === fold));
}

/** One split a source: nothing of that source is learned from. */
export function splitSources(texts: readonly Labelled[]): Split[] {
  const nameOf = (text: Labelled): string | null => {
    if (text.kind === 'real') return `real ${text.source}`;
    if (isOurs(text)) return `${text.kind} ${text.lang}`;
    return text.kind === 'authored' ? `authored ${text.lang}` : null;
  };
  const names = [...new Set(texts.map(nameOf))].filter((name) => name !== null).sort();
  return names.map((name) => split(texts, name, (text) => nameOf(text) === name));
}

/** What is held out does not come back under another name. */
function split(texts: readonly Labelled[], name: string, isTest: (text: Labelled) => boolean): Split {
  const test = texts.filter(isTest);
  const known = new Set(test.map((text) => text.text));
  const train = texts.filter((text) => !isTest(text) && !isNeverLearned(text) && !known.has(text.text));
  return { name, train, test };
}
