import MiniSearch from 'minisearch';
import { useMemo } from 'preact/hooks';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words of a text in any of the five languages: Chinese has no spaces, so the browser's own segmenter cuts. */
function tokenize(text: string): string[] {
  return [...segmenter.segment(text)].filter((segment) => segment.isWordLike).map((segment) => segment.segment);
}

/** The records that match every word of the query in any of the fields, best first; all of them when it is empty. */
export function useSearch<T extends object, K extends keyof T & string>(records: T[], fields: K[], query: string): T[] {
  const isSearching = query.trim() !== '';
  // Indexing thousands of complaints takes a while: once for each change of the records, not at each key.
  const index = useMemo(() => {
    if (!isSearching) return null;
    const options = { prefix: true, fuzzy: 0.15, combineWith: 'AND' } as const;
    const search = new MiniSearch<object>({ fields, idField: 'index', tokenize, searchOptions: options });
    search.addAll(records.map((record, position) => ({ ...record, index: position })));
    return search;
  }, [records, isSearching]);
  return index ? index.search(query).map((hit) => records[hit.id] as T) : records;
}
