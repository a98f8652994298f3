import { foldText } from '../../dates/fold-text.ts';
import type { Check, Draft, Find } from '../draft.ts';
import { isSaid } from '../phrases.ts';

/** Words of the trade that the client has not used, each once, unless the draft explains them (handbook 6, no jargon). */
export const jargon: Check = {
  name: 'jargon',
  find(draft) {
    const client = foldText(draft.clientText);
    const known = new Set<RegExp>();
    const finds: Find[] = [];
    for (const { plain, start } of draft.sentences) {
      for (const match of plain.matchAll(draft.jargon.any)) {
        const found = draft.jargon.terms.find(({ term }) => match[0].search(term) === 0);
        if (!found || known.has(found.term) || isExplained(plain, match.index, match[0].length)) continue;
        known.add(found.term);
        if (isSaid(found.term, client) || isInGlossary(draft, match[0], found.term)) continue;
        const from = start + match.index;
        const to = from + match[0].length;
        const word = draft.text.slice(from, to);
        const fix = found.fits?.test(draft.folded.slice(0, to)) ? found.plain : undefined;
        finds.push({ start: from, end: to, rule: 'jargon', fill: { word, plain: found.plain }, fix });
      }
    }
    return finds;
  },
};

/** In brackets, or with brackets behind it, the plain word stands beside it. */
function isExplained(plain: string, at: number, length: number): boolean {
  return /[(（]$/u.test(plain.slice(0, at)) || /^ ?[(（]/u.test(plain.slice(at + length, at + length + 2));
}

function isInGlossary({ glossary }: Draft, word: string, term: RegExp): boolean {
  return glossary.some((entry) => entry.includes(word) || isSaid(term, entry));
}
