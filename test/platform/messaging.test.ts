import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REQUEST_SHAPES } from '../../src/contract/shapes.ts';
import { type Handlers, serveRequests } from '../../src/platform/messaging.ts';
import browser, { resetBrowser } from '../support/fake-browser.ts';
import { seenThread } from '../support/seen-thread.ts';

const BAD = { problem: 'bad-request' };
const handled = vi.fn(async () => 'handled');
const handlers = Object.fromEntries(Object.keys(REQUEST_SHAPES).map((name) => [name, handled])) as unknown as Handlers;
const send = (message: unknown, id = browser.runtime.id): Promise<unknown> =>
  new Promise((respond) => void browser.runtime.onMessage.trigger(message, { id } as never, respond));

beforeEach(() => {
  resetBrowser();
  handled.mockClear();
  serveRequests(REQUEST_SHAPES, handlers);
});
afterEach(resetBrowser);

describe('requests', () => {
  it('reach their handler when they fit', async () => {
    expect(await send({ name: 'thread:seen', data: seenThread() })).toBe('handled');
    expect(handled).toHaveBeenCalledWith(seenThread(), { tabId: null, frameId: 0, url: '' });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'thread:seen'],
    ['an unknown name', { name: 'thread:delete', data: {} }],
    ['a name from the prototype', { name: 'constructor', data: {} }],
    ['no data', { name: 'thread:seen' }],
    ['a wrong side', { name: 'thread:seen', data: seenThread([{ side: 'boss' } as never]) }],
    [
      'an address that is a script',
      { name: 'thread:seen', data: seenThread(undefined, { url: 'javascript:alert(1)' }) },
    ],
    ['a date that is none', { name: 'deadline:change', data: { threadKey: 'k', dueAt: Number.NaN } }],
    [
      'a text over the cap',
      { name: 'reply:await', data: { threadKey: 'k', reply: { text: 'x'.repeat(20_001), cursor: null } } },
    ],
  ])('are refused without effect: %s', async (_, message) => {
    expect(await send(message)).toEqual(BAD);
    expect(handled).not.toHaveBeenCalled();
  });

  it('are refused from another extension', async () => {
    expect(await send({ name: 'snooze:choices', data: {} }, 'another-extension')).toEqual(BAD);
  });

  it('have no effect when forged at random', async () => {
    const name = fc.oneof(fc.constantFrom(...Object.keys(REQUEST_SHAPES)), fc.string());
    const odd = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true });
    await fc.assert(
      fc.asyncProperty(fc.oneof(odd, fc.record({ name, data: odd })), async (message) => {
        handled.mockClear();
        const answer = await send(message);
        const calls = handled.mock.calls.length;
        expect(answer).toEqual(calls > 0 ? 'handled' : BAD);
        // What random values can fit: the requests that take no data at all.
        if (calls > 0)
          expect(['compose:load', 'snooze:choices', 'shortcuts:list']).toContain((message as { name: string }).name);
      }),
      { numRuns: 2_000 },
    );
  });
});
