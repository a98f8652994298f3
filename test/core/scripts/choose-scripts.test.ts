import { describe, expect, it } from 'vitest';
import { type Choice, chooseScripts } from '../../../src/core/scripts/choose-scripts.ts';
import { LIBRARY } from '../../../src/core/scripts/library/index.ts';
import { COMPLAINT_CATEGORIES, LANGUAGES, SITUATIONS, TEMPERAMENTS } from '../../../src/core/types.ts';

const everyCase = TEMPERAMENTS.flatMap((temperament) =>
  SITUATIONS.flatMap((situation) => LANGUAGES.map((language) => ({ temperament, situation, language }))),
);
type Asked = Omit<Choice, 'library'>;
const choose = (asked: Asked) => chooseScripts({ ...asked, library: LIBRARY[asked.language] });

const ANGRY_DELAY: Asked = { temperament: 'angry', situation: 'delay', complaint: false, language: 'en' };
const topIds = (choice: Asked) =>
  choose(choice)
    .slice(0, 3)
    .map(({ id }) => id);

describe('the choice of scripts', () => {
  it.each(everyCase)('answers $temperament in $situation in $language with its own script', (given) => {
    const chosen = choose({ ...given, complaint: false });
    expect(chosen[0]?.id).toBe(`${given.temperament}-${given.situation.replaceAll('_', '-')}`);
    for (const script of chosen.slice(0, 3)) {
      expect(script.temperaments.length === 0 || script.temperaments.includes(given.temperament)).toBe(true);
      expect(script.situation === null || script.situation === given.situation).toBe(true);
    }
    expect(
      chosen
        .slice(0, 3)
        .filter(({ topic }) => topic === 'holding')
        .map(({ id }) => id),
    ).toEqual([`holding-${given.temperament}`]);
  });

  it('keeps every script of the language, once', () => {
    const ids = choose(ANGRY_DELAY).map(({ id }) => id);
    expect([...ids].sort()).toEqual(LIBRARY.en.map(({ id }) => id).sort());
  });

  it('puts scripts for another temperament after all that suit', () => {
    const chosen = choose(ANGRY_DELAY);
    const suits = chosen.map(({ temperaments }) => temperaments.length === 0 || temperaments.includes('angry'));
    expect(suits.lastIndexOf(true)).toBeLessThan(chosen.findIndex(({ id }) => id === 'friendly-delay'));
  });

  it.each([
    ['severe_outage', 'outage-first-word'],
    ['resource_conflict', 'staged-plan'],
    ['many_issues', 'priority-order'],
    ['unreasonable_request', 'reasoned-alternative'],
    ['routine_meeting', 'weekly-update'],
    ['scope_change', 'scope-estimate'],
    ['delay', 'bad-news-date'],
    ['billing', 'invoice-corrected'],
    ['other', 'call-back'],
  ] as const)('offers beside the first answer to %s the script %s', (situation, id) => {
    expect(topIds({ ...ANGRY_DELAY, situation })[1]).toBe(id);
  });

  it('offers the six-step answer to a complaint, for its category where that is known', () => {
    expect(topIds({ ...ANGRY_DELAY, complaint: true })).toEqual(['angry-delay', 'complaint-whole', 'holding-angry']);
    for (const category of COMPLAINT_CATEGORIES)
      expect(topIds({ ...ANGRY_DELAY, complaint: true, category })[1]).toBe(`complaint-whole-${category}`);
  });

  it('puts the holding reply first when the deadline presses', () => {
    expect(topIds({ ...ANGRY_DELAY, deadlinePressing: true })).toEqual([
      'holding-angry',
      'angry-delay',
      'bad-news-date',
    ]);
  });

  it('lets habit decide only between scripts that suit equally', () => {
    const uses = { 'bad-news-date': 0, 'closing-check': 5_000, 'friendly-delay': 5_000, 'complaint-whole-quality': 3 };
    expect(topIds({ ...ANGRY_DELAY, uses })).toEqual(topIds(ANGRY_DELAY));
    expect(topIds({ ...ANGRY_DELAY, complaint: true, uses })[1]).toBe('complaint-whole-quality');
    expect(topIds({ ...ANGRY_DELAY, complaint: true, category: 'timeliness', uses })[1]).toBe(
      'complaint-whole-timeliness',
    );
  });
});
