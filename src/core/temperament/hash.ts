/** The start of every rolling hash. */
export const HASH_START = 0x811c9dc5 | 0;

/** Takes one more unit into a rolling hash (FNV-1a over 32 bits). */
export const roll = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Spreads a 32-bit hash, so that its low bits can serve as an index; never 0, which means "empty" in tables. */
export function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  return h === 0 ? 1 : h;
}
