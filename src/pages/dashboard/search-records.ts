import MiniSearch from 'minisearch';

/** Words of a text in any of the five languages: Chinese has no spaces, so the browser's own segmenter cuts. */
function tokenize(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].filter((segment) => segment.isWordLike).map((segment) => segment.segment);
}

/** The records that match every word of the query in any of the fields, best first; all of them when it is empty. */
export function searchRecords<T extends object, K extends keyof T & string>(
  records: T[],
  fields: K[],
  query: string,
): T[] {
  if (query.trim() === '') return records;
  const search = new MiniSearch<Record<string, unknown>>({
    fields,
    idField: 'index',
    tokenize,
    searchOptions: { prefix: true, fuzzy: 0.15, combineWith: 'AND' },
  });
  search.addAll(records.map((record, index) => ({ ...record, index })));
  return search.search(query).map((hit) => records[hit.id] as T);
}
