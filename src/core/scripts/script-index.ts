import MiniSearch from 'minisearch';
import { searchWords } from '../search/search-words.ts';
import { languagesOf, type OwnScript } from './own-script.ts';
import type { Script } from './script.ts';

/** Which scripts hold the words of a query: the better one fits, the higher its number. */
export type FindScripts = (query: string) => Map<string, number>;

interface Entry {
  id: string;
  title: string;
  labels: string;
  text: string;
}

function createIndex(entries: Entry[]): FindScripts {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'labels', 'text'],
    tokenize: searchWords,
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { title: 4, labels: 3 },
      combineWith: 'AND',
    },
  });
  index.addAll(entries);
  return (query) => {
    // Nothing has all the words: what has some of them, or for Chinese some of the characters, is better than nothing.
    const tries = [
      () => index.search(query),
      () => index.search(query, { combineWith: 'OR' }),
      () => index.search(query.replace(/\p{Script=Han}/gu, '$& '), { combineWith: 'OR' }),
    ];
    for (const search of tries) {
      const hits = search();
      if (hits.length > 0) return new Map(hits.map(({ id, score }) => [String(id), score]));
    }
    return new Map();
  };
}

/** Indexes the built-in scripts of one language: some 25 ms, so it is done once and late. */
export function indexLibrary(library: readonly Script[]): FindScripts {
  return createIndex(
    library.map(({ id, title, why, body }) => ({ id, title, labels: why, text: withoutPlaceholders(body) })),
  );
}

/** Indexes the user's own scripts with every language version, tag and shortcut. */
export function indexOwn(scripts: readonly OwnScript[]): FindScripts {
  return createIndex(
    scripts.map((script) => {
      const versions = languagesOf(script).map((language) => script.versions[language]);
      return {
        id: script.id,
        title: versions.map((version) => version?.title).join('\n'),
        labels: [...script.tags, script.shortcut].join('\n'),
        text: withoutPlaceholders(versions.map((version) => version?.text).join('\n')),
      };
    }),
  );
}

/** `{{client.first_name}}` is in almost every script: nobody looks for its letters. */
function withoutPlaceholders(body: string): string {
  return body.replace(/\{[{%][^{}]{0,200}[}%]\}/g, ' ');
}
