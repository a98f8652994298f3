import { describe, expect, it } from 'vitest';
import { answerScript } from '../../../src/core/scripts/answer-script.ts';
import { LANGUAGES, SITUATIONS, TEMPERAMENTS } from '../../../src/core/types.ts';

const GIVEN = { id: 'a1', temperament: 'angry', situation: 'delay', language: 'en' };

describe('the command script', () => {
  it('answers with the best script, filled in, and what it still needs', () => {
    const fields = { client: { first_name: 'Anna' }, 'me.name': 'Max' };
    const { text, ...rest } = answerScript({ ...GIVEN, fields });
    expect(rest).toEqual({ id: 'a1', script: 'angry-delay', missing: ['deadline'] });
    expect(text).toMatch(/^Hello Anna,\n/);
    expect(text).toMatch(/by \[date and time\]/);
    expect(text).toMatch(/\nMax$/);
  });

  it('takes dates in the zone given, else in UTC', () => {
    const fields = { deadline: '2026-11-20T15:00:00Z' };
    expect(answerScript({ ...GIVEN, fields }).text).toContain('3:00 pm');
    expect(answerScript({ ...GIVEN, fields, tz: 'Europe/Kyiv' }).text).toContain('5:00 pm');
  });

  it('needs no fields, and lists what is missing in the order of the text', () => {
    const { id, missing } = answerScript({ ...GIVEN, id: 7 });
    expect(id).toBe(7);
    expect(missing).toEqual(['client.first_name', 'deadline', 'me.name']);
  });

  it.each([
    [{ temperament: 'furious' }, TEMPERAMENTS],
    [{ temperament: undefined }, TEMPERAMENTS],
    [{ situation: 'late' }, SITUATIONS],
    [{ situation: ['delay'] }, SITUATIONS],
    [{ language: 'de' }, LANGUAGES],
    [{ language: 'toString' }, LANGUAGES],
  ])('refuses %j and lists what it accepts', (wrong, accepted) => {
    expect(() => answerScript({ ...GIVEN, ...wrong })).toThrow(`must be one of ${accepted.join(', ')}.`);
  });

  it.each([
    [null, 'object'],
    ['text', 'object'],
    [[], 'object'],
    [{ ...GIVEN, id: null }, '"id"'],
    [{ ...GIVEN, fields: 'x' }, '"fields"'],
    [{ ...GIVEN, fields: [1] }, '"fields"'],
    [{ ...GIVEN, tz: 'Mars' }, '"tz"'],
  ])('refuses %j in one sentence', (input, word) => {
    expect(() => answerScript(input)).toThrow(new RegExp(`^[^\\n]*${word}[^\\n]*\\.$`));
  });
});
