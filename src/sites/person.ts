/** People as pages write them. */
import type { Person } from '../core/types.ts';

const ADDRESS = /[^\s<>()"',:;@]{1,64}@[^\s<>()"',:;@]{1,190}/g;

/** An address in lower case; empty when it is none. */
export function parseAddress(text: string): string {
  const [only, second] = text.slice(0, 1_000).match(ADDRESS) ?? [];
  return only && !second ? only.toLowerCase() : '';
}

/** The last address in a text ("Account: Ann (ann@a.example)"), lower case; empty when there is none. */
export function parseLastAddress(text: string): string {
  return text.slice(-1_000).match(ADDRESS)?.at(-1)?.toLowerCase() ?? '';
}

/** Reads `Name <address>`, `"Name, First" <address>` or an address alone. */
export function parsePerson(text: string): Person {
  const open = text.lastIndexOf('<');
  const address = parseAddress(open < 0 ? text : text.slice(open));
  const name = open < 0 ? '' : text.slice(0, open).trim();
  return { name: name.replace(/^"(.*)"$/s, '$1').replace(/\\(["\\])/g, '$1'), address };
}
