import { expect, it } from 'vitest';
import { readWith } from '../../src/cli/commands/read.ts';
import type { ReadInput } from '../../src/core/read-message.ts';
import { createContext } from '../support/job-context.ts';

const reader = await createContext().loadReader();
const LINES = [{ id: 1, text: 'Hello' }, { id: 2, text: 'bad' }, { id: 3 }, { id: 4, text: 'Привіт' }];

it('a message that cannot be read takes none of the others with it', () => {
  const readAll = (inputs: readonly ReadInput[]) => {
    if (inputs.some(({ text }) => text === 'bad')) throw new Error('cannot be read');
    return reader?.readAll(inputs) ?? [];
  };
  expect(readWith({ readAll })(LINES)).toEqual([
    expect.objectContaining({ id: 1, clientText: 'Hello' }),
    { id: 2, error: 'cannot be read' },
    { id: 3, error: '"text" must be a string.' },
    expect.objectContaining({ id: 4, clientText: 'Привіт' }),
  ]);
});

it('reads many at once as it reads each', () => {
  const inputs = LINES.flatMap(({ text }) => (text ? [{ text, receivedAt: 0, tz: 'UTC' }] : []));
  expect(reader?.readAll(inputs)).toEqual(inputs.map((input) => reader?.read(input)));
});
