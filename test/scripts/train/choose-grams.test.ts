import { expect, it } from 'vitest';
import { chooseGrams, type Held } from '../../../scripts/train/choose-grams.ts';
import { slotOf, tagOf } from '../../../src/core/temperament/grams.ts';
import type { Language, Temperament } from '../../../src/core/types.ts';

/** So many texts of one label that hold the same grams. */
const texts = (count: number, label: Temperament, grams: number[], lang: Language = 'en'): Held[] =>
  Array.from({ length: count }, () => ({
    text: { lang, label, situation: null, complaint: null },
    grams: new Set(grams),
  }));

const owns = (tags: Uint8Array, gram: number): boolean => tags[slotOf(gram)] === tagOf(gram);

// Two grams of one slot, and one of another.
const [first, second, apart] = [0x0001_0007, 0x0002_0007, 0x0003_0008] as const;

it('gives a slot to the gram that says most of the label, not to the commonest', () => {
  const told = texts(6, 'angry', [first]);
  const empty = [...texts(10, 'angry', [second]), ...texts(10, 'friendly', [second])];
  const tags = chooseGrams([...told, ...empty, ...texts(20, 'friendly', [])]);
  expect(owns(tags, first)).toBe(true);
  expect(owns(tags, second)).toBe(false);
});

it('leaves out what fewer than four texts hold', () => {
  const tags = chooseGrams([...texts(3, 'angry', [first]), ...texts(4, 'angry', [apart]), ...texts(9, 'friendly', [])]);
  expect(owns(tags, first)).toBe(false);
  expect(owns(tags, apart)).toBe(true);
  expect([...tags].filter((tag) => tag !== 0)).toHaveLength(1);
});

it('does not take a language for a temper: labels are compared with those of the same language', () => {
  const russian = [...texts(40, 'angry', [first], 'ru'), ...texts(4, 'friendly', [first], 'ru')];
  const english = [...texts(5, 'angry', [second]), ...texts(40, 'friendly', [])];
  const tags = chooseGrams([...russian, ...english]);
  expect(owns(tags, second)).toBe(true);
});

it('counts what a text is about as much as how it comes across', () => {
  const about = (situation: 'billing' | 'delay', grams: number[]): Held[] =>
    Array.from({ length: 5 }, () => ({
      text: { lang: 'uk', label: null, situation, complaint: false },
      grams: new Set(grams),
    }));
  const tags = chooseGrams([...about('billing', [first]), ...about('delay', []), ...about('delay', [])]);
  expect(owns(tags, first)).toBe(true);
});
