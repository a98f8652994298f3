import MiniSearch from 'minisearch';
import { useMemo } from 'preact/hooks';
import { searchWords } from '../../core/search/search-words.ts';

/** The words are folded already. */
const processTerm = (term: string): string => term;

/** The same empty list at every drawing, so that nothing is indexed anew. */
export const NONE: never[] = [];

/** The records that match every word of the query in any of the fields, best first; all of them when it is empty. */
export function useSearch<T extends object, K extends keyof T & string>(records: T[], fields: K[], query: string): T[] {
  const isSearching = query.trim() !== '';
  // Indexing thousands of complaints takes a while: once for each change of the records, not at each key.
  const index = useMemo(() => {
    if (!isSearching) return null;
    const options = { prefix: true, fuzzy: 0.15, combineWith: 'AND' } as const;
    const search = new MiniSearch<object>({
      fields,
      idField: 'index',
      tokenize: searchWords,
      processTerm,
      searchOptions: options,
    });
    search.addAll(records.map((record, position) => ({ ...record, index: position })));
    return search;
  }, [records, isSearching]);
  return index ? index.search(query).map((hit) => records[hit.id] as T) : records;
}
