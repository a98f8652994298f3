import type { Draft, Find } from './draft.ts';
import type { CueName } from './words/draft-words.ts';

/**
 * What can stand in place of the words of a find so that the sentence still holds, or null where only the writer can
 * tell. A promise without a date gets `draft.moment`; without one, nothing.
 */
export function findFix(draft: Draft, find: Find): string | null {
  if (find.isPlace) return null;
  const phrase = draft.text.slice(find.start, find.end);
  const instead = find.fix ?? fromTable(draft, find, phrase);
  return instead === undefined ? null : likeFirst(phrase, instead);
}

function fromTable({ folded, fixes, moment }: Draft, { start, end, rule }: Find, phrase: string): string | undefined {
  const upToEnd = folded.slice(0, end);
  const after = folded.slice(end);
  for (const [says, instead, ahead] of fixes[rule as CueName] ?? []) {
    if ((instead.includes('{moment}') && moment === null) || (ahead && after.search(ahead) !== 0)) continue;
    says.lastIndex = start;
    const parts = says.exec(upToEnd)?.indices;
    if (!parts) continue;
    const plain = lowerFirst(phrase);
    const part = (group: string) => plain.slice(...(parts[Number(group)] ?? [start, start]).map((at) => at - start));
    return instead.replace(/\$(\d)/gu, (_, group) => part(group)).replace('{moment}', () => moment ?? '');
  }
  return undefined;
}

/** "Send" opens a sentence and is no longer its first word; "I" and "API" stay as they are. */
function lowerFirst(phrase: string): string {
  return /^\p{Lu}\p{Ll}/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

/** With a capital where the phrase has one and is not written in capitals. */
function likeFirst(phrase: string, text: string): string {
  const opens = /^\p{Lu}(?!\p{Lu})/u.test(phrase);
  return opens ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
