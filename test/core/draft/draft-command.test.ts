import { describe, expect, it } from 'vitest';
import { draft } from '../../../src/cli/commands/draft.ts';

describe('the draft command', () => {
  it('answers a line with hints and steps', () => {
    const text = 'We guarantee it. Thank you for your patience.';
    expect(draft({ id: 'd1', text, language: 'en' })).toEqual({
      id: 'd1',
      hints: [
        {
          check: 'overpromise',
          phrase: 'We guarantee',
          start: 0,
          end: 12,
          advice: 'Say what you will do and by when, instead of how certain it is.',
          fix: null,
        },
      ],
      steps: { listen: false, acknowledge: false, apologise: false, act: false, thank: true, follow: false },
    });
  });

  it('reads whom the draft answers', () => {
    const line = {
      id: 1,
      text: 'It was only a small issue.',
      client_temperament: 'angry',
      client_text: 'Fix it!',
      complaint: true,
    };
    expect(draft(line)).toMatchObject({ id: 1, hints: [{ check: 'tone', phrase: 'only a small issue' }] });
  });

  it.each([
    [{}, '"text" must be a string.'],
    [{ text: 5 }, '"text" must be a string.'],
    [{ text: 'Hi', language: 'de' }, '"language" must be one of en, zh-Hans, zh-Hant, ru, uk.'],
    [
      { text: 'Hi', client_temperament: 'cross' },
      '"client_temperament" must be one of assertive, hesitant, angry, friendly, neutral.',
    ],
    [{ text: 'Hi', client_text: [] }, '"client_text" must be a string.'],
    [{ text: 'Hi', complaint: 'yes' }, '"complaint" must be true or false.'],
  ])('refuses %j in one sentence', (line, message) => {
    expect(() => draft(line)).toThrow(new Error(message));
  });
});
