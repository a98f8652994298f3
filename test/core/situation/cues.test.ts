import { describe, expect, it } from 'vitest';
import { MATTERS } from '../../../src/core/situation/concepts.ts';
import { en } from '../../../src/core/situation/cues/en.ts';
import { ru } from '../../../src/core/situation/cues/ru.ts';
import { uk } from '../../../src/core/situation/cues/uk.ts';
import { zhHans } from '../../../src/core/situation/cues/zh-hans.ts';
import { zhHant } from '../../../src/core/situation/cues/zh-hant.ts';

const LISTS = { en, ru, uk, zhHans, zhHant };

describe.each(Object.entries(LISTS))('the cues of %s', (_name, cues) => {
  it('say something of every concept', () => {
    for (const concept of MATTERS) expect(cues[concept].trim(), concept).not.toBe('');
  });

  it('hold no empty cue, no bare number or sign, and none twice in a concept', () => {
    for (const concept of MATTERS) {
      const items = cues[concept].split(',').map((cue) => cue.trim());
      expect(new Set(items).size, concept).toBe(items.length);
      for (const cue of items) expect(cue, concept).toMatch(/[\p{L}€$£¥₴₽%]/u);
    }
  });

  it('are not Latin letters hidden among Cyrillic ones', () => {
    for (const concept of MATTERS)
      expect(cues[concept], concept).not.toMatch(/\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/u);
  });
});
