import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScriptOffer } from '../../src/contract/messages.ts';
import { LIBRARY } from '../../src/core/scripts/library/index.ts';
import type { ScriptDraft } from '../../src/core/scripts/own-script.ts';
import type { Language, Temperament } from '../../src/core/types.ts';
import { undo } from '../../src/db/actions.ts';
import { fillScript } from '../../src/jobs/fill-script.ts';
import { copyScript, deleteScript, importScripts, saveScript } from '../../src/jobs/keep-scripts.ts';
import { markRows } from '../../src/jobs/mark-rows.ts';
import { offerScripts } from '../../src/jobs/offer-scripts.ts';
import { readThread } from '../../src/jobs/read-thread.ts';
import { expandShortcut, searchScripts } from '../../src/jobs/search-scripts.ts';
import { useScript } from '../../src/jobs/use-script.ts';
import { createContext, NOW } from '../support/job-context.ts';
import { message, OWN, seenThread } from '../support/seen-thread.ts';

const KEY = 'gmail:me@firm.example:t1';
const HOUR = 3_600_000;

function draft(change: Partial<ScriptDraft> = {}): ScriptDraft {
  return {
    versions: {
      en: { title: 'Courier is late', text: 'Hello {{client.first_name}}, the courier of {{ask "firm"}} is late.' },
    },
    situation: null,
    temperaments: [],
    tags: ['parcel'],
    shortcut: 'courier',
    ...change,
  };
}

/** What the job gave; fails the test when it was refused. */
function given<T extends object>(outcome: T): Exclude<T, { problem: unknown }> {
  if ('problem' in outcome) throw new Error(String(outcome.problem));
  return outcome as Exclude<T, { problem: unknown }>;
}
const titles = (offers: ScriptOffer[]) => offers.map(({ title }) => title);

describe('own scripts', () => {
  it('are kept, changed and deleted, each with undo', async () => {
    const context = createContext();
    const { id, actionId } = given(await saveScript({ id: null, draft: draft() }, context));
    expect(await context.db.ownScripts.get(id)).toMatchObject({ shortcut: 'courier', createdAt: NOW, changedAt: NOW });
    const later = { ...context, now: NOW + HOUR };
    const change = given(await saveScript({ id, draft: draft({ tags: ['post'] }) }, later));
    expect(await context.db.ownScripts.get(id)).toMatchObject({
      tags: ['post'],
      createdAt: NOW,
      changedAt: NOW + HOUR,
    });
    const removal = given(await deleteScript({ id }, later));
    expect(await context.db.ownScripts.count()).toBe(0);
    for (const done of [removal.actionId, change.actionId]) await undo(context.db, done);
    expect(await context.db.ownScripts.get(id)).toMatchObject({ tags: ['parcel'] });
    await undo(context.db, actionId);
    expect(await context.db.ownScripts.count()).toBe(0);
  });

  it('begin as a copy of a built-in one, in all five languages', async () => {
    const context = createContext();
    const { id } = given(await copyScript({ id: 'holding-angry' }, context));
    const own = await context.db.ownScripts.get(id);
    expect(Object.keys(own?.versions ?? {})).toEqual(['en', 'zh-Hans', 'zh-Hant', 'ru', 'uk']);
    expect(own).toMatchObject({ temperaments: ['angry'], shortcut: '' });
    const { id: second } = given(await copyScript({ id }, context));
    expect((await context.db.ownScripts.get(second))?.versions).toEqual(own?.versions);
  });

  it.each([
    ['no version', { versions: {} }],
    ['no title', { versions: { en: { title: ' ', text: 'x' } } }],
    ['a text that is no template', { versions: { en: { title: 'x', text: 'Hello {{client.name' } } }],
    ['a shortcut with a space', { shortcut: 'a b' }],
    ['a shortcut that is taken, in other letters', { shortcut: 'COURIER' }],
  ] satisfies [string, Partial<ScriptDraft>][])('are refused with %s', async (_, change) => {
    const context = createContext();
    given(await saveScript({ id: null, draft: draft() }, context));
    expect(await saveScript({ id: null, draft: draft({ shortcut: '', ...change }) }, context)).toEqual({
      problem: 'script-refused',
    });
    expect(await context.db.ownScripts.count()).toBe(1);
  });

  it('come in from a file all or none, and go with one undo', async () => {
    const context = createContext();
    const { id } = given(await saveScript({ id: null, draft: draft() }, context));
    const good = { id: null, draft: draft({ shortcut: 'two' }) };
    expect(await importScripts({ scripts: [good, { id: null, draft: draft() }] }, context)).toEqual({
      problem: 'script-refused',
    });
    expect(await context.db.ownScripts.count()).toBe(1);
    const changed = { id, draft: draft({ tags: ['new'] }) };
    const { actionId } = given(await importScripts({ scripts: [good, changed] }, context));
    expect(await context.db.ownScripts.count()).toBe(2);
    await undo(context.db, actionId);
    expect(await context.db.ownScripts.toArray()).toMatchObject([{ id, tags: ['parcel'] }]);
  });

  it('come in whole or not at all, whatever is in the file', async () => {
    const context = createContext();
    const scripts = fc.array(
      fc.record({
        id: fc.constant(null),
        draft: fc.record({
          versions: fc.record({
            en: fc.record({ title: fc.constantFrom('a', ''), text: fc.constantFrom('x', '{{', 'y') }),
          }),
          ...{
            situation: fc.constant(null),
            temperaments: fc.constant<Temperament[]>([]),
            tags: fc.constant<string[]>([]),
          },
          shortcut: fc.constantFrom('', 'a', 'b', 'c', ' '),
        }),
      }),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(scripts, async (list) => {
        await context.db.ownScripts.clear();
        const outcome = await importScripts({ scripts: list }, context);
        const count = await context.db.ownScripts.count();
        expect(count).toBe('problem' in outcome ? 0 : list.length);
      }),
      { numRuns: 300 },
    );
  });

  it('say when there is nothing to change', async () => {
    const context = createContext();
    for (const outcome of [
      await saveScript({ id: 'x', draft: draft() }, context),
      await copyScript({ id: 'x' }, context),
      await deleteScript({ id: 'x' }, context),
      await expandShortcut({ shortcut: 'x' }, context),
      await fillScript({ id: 'x', fields: {} }, context),
    ])
      expect(outcome).toEqual({ problem: 'not-found' });
  });
});

describe('searching scripts', () => {
  it.each([
    ['en', 'invoices', /invoice/i],
    ['en', 'delyed', /delay|late/i],
    ['ru', 'задержкой', /задерж|опазд|срок/i],
    ['ru', 'СЧЁТА', /сч[её]т/i],
    ['uk', 'рахунки', /рахун/i],
    ['zh-Hans', '延期', /延误/],
    ['zh-Hant', '電話', /電話/],
    ['zh-Hant', '帐单', /帳/],
  ] satisfies [Language, string, RegExp][])('in %s finds %s', async (language, query, pattern) => {
    const found = given(await searchScripts({ query, language, limit: 3 }, createContext()));
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ title, text }) => `${title} ${text}`).join('\n')).toMatch(pattern);
    for (const offer of found) expect(offer.language).toBe(language);
  });

  it('finds by the words of the user’s own language what is written in the client’s', async () => {
    const context = createContext({ spoken: 'uk' });
    const [first] = given(await searchScripts({ query: 'рахунок', language: 'en', limit: 5 }, context));
    expect(first?.language).toBe('en');
    expect(first?.text).toMatch(/invoice/i);
  });

  it('puts own scripts first, and the one with this shortcut before all', async () => {
    const context = createContext();
    await saveScript({ id: null, draft: draft() }, context);
    const other = draft({ versions: { en: { title: 'The courier again: courier', text: 'courier' } }, shortcut: 'x' });
    await saveScript({ id: null, draft: other }, context);
    const found = given(await searchScripts({ query: ';Courier', language: 'en', limit: 50 }, context));
    expect(titles(found).slice(0, 2)).toEqual(['Courier is late', 'The courier again: courier']);
    const late = given(await searchScripts({ query: 'late', language: 'en', limit: 50 }, context));
    expect(late.map(({ own }) => own)).toEqual([true, ...late.slice(1).map(() => false)]);
    expect(late.length).toBeGreaterThan(1);
  });

  it('finds own scripts by tag and by any of their languages, and shows the version of this one', async () => {
    const context = createContext();
    const versions = { en: { title: 'Parcel', text: 'Lost.' }, 'zh-Hans': { title: '包裹丢失', text: '包裹丢了。' } };
    await saveScript({ id: null, draft: draft({ versions, tags: ['Доставка'] }) }, context);
    for (const query of ['доставку', '包裹', 'parc']) {
      const [first] = given(await searchScripts({ query, language: 'zh-Hans', limit: 1 }, context));
      expect(first?.title, query).toBe('包裹丢失');
    }
  });

  it('without words shows what suits the thread, or else the most used', async () => {
    const context = createContext();
    const angry = draft({ temperaments: ['angry'] });
    await saveScript({ id: null, draft: angry }, context);
    const suited = given(await searchScripts({ query: ' ', seen: seenThread(), limit: 4 }, context));
    expect(titles(suited)[0]).toBe('Courier is late');
    expect(suited.slice(1).map(({ id }) => id)).toEqual(
      given(await offerScripts({ seen: seenThread() }, context))
        .slice(1)
        .map(({ id }) => id),
    );
    const last = LIBRARY.en.at(-1)?.id ?? '';
    await useScript({ id: last, text: '', dueAt: null }, context);
    const used = given(await searchScripts({ query: '', limit: 3 }, context));
    expect(used.map(({ id }) => id).slice(1, 2)).toEqual([last]);
    expect(used[0]?.own).toBe(true);
  });

  it('leaves placeholders visible where no thread is on screen', async () => {
    const [first] = given(await searchScripts({ query: 'holding reply', language: 'en', limit: 1 }, createContext()));
    expect(first?.text).toMatch(/\[first name\]/);
    expect(first?.missing.map(({ name }) => name)).toContain('deadline');
  });

  it('expands a shortcut in any letters, filled for the thread', async () => {
    const context = createContext();
    await saveScript({ id: null, draft: draft() }, context);
    const offer = given(await expandShortcut({ shortcut: 'Courier', seen: seenThread() }, context));
    expect(offer.text).toBe('Hello Olga, the courier of [firm] is late.');
    expect(offer.missing).toEqual([{ name: 'ask.firm', label: 'firm' }]);
    const filled = given(
      await fillScript({ id: offer.id, seen: seenThread(), fields: { 'ask.firm': 'Meest' } }, context),
    );
    expect(filled).toMatchObject({ text: 'Hello Olga, the courier of Meest is late.', missing: [] });
  });
});

describe('a holding reply', () => {
  const holding = async (context = createContext()) => {
    const offers = given(await offerScripts({ seen: seenThread() }, context));
    const offer = offers.find(({ dueAt }) => dueAt !== null);
    if (!offer) throw new Error('No holding reply is offered.');
    return { context, offer };
  };

  it('says the date that it promises, and no other script does', async () => {
    const { offer } = await holding();
    expect(offer.id).toBe('holding-angry');
    expect(offer.dueAt).toBeGreaterThan(NOW);
  });

  it.each([
    ['no later than the client asked for', 'by 11:15 today', '09:00'],
    ['as this client is owed, where they ask for more than working time allows', 'by 10:10 today', '10:00'],
    ['as this client is owed, where they ask for it later', 'by Friday', '10:00'],
  ])('promises the next word %s', async (_, limit, at) => {
    const text = `I am furious: the orders are lost for the third time this week, this is a disgrace! Tell me ${limit} what you do about it.`;
    const offers = given(await offerScripts({ seen: seenThread([message({ text })]) }, createContext()));
    const { dueAt } = offers.find((offer) => offer.dueAt !== null) ?? {};
    expect(new Date(dueAt ?? 0).toISOString()).toBe(`2026-11-18T${at}:00.000Z`);
  });

  it('promises the date that the user typed', async () => {
    const context = createContext();
    const fields = { deadline: 'Friday 27 November 2026, 5 pm' };
    const offer = given(await fillScript({ id: 'holding-angry', seen: seenThread(), fields }, context));
    expect(offer.dueAt).toBe(Date.parse('2026-11-27T15:00:00Z'));
  });

  const insert = async (offer: ScriptOffer, context: ReturnType<typeof createContext>) =>
    given(await useScript({ id: offer.id, seen: seenThread(), text: offer.text, dueAt: offer.dueAt }, context));

  it('gives the thread that date once it is sent, unless it was undone; the use stays counted', async () => {
    const { context, offer } = await holding();
    const before = (await readThread(seenThread(), context)).deadline;
    const used = await insert(offer, context);
    expect(await context.db.deadlines.get(KEY)).toEqual(before);
    if (!('actionId' in used)) throw new Error('Nothing to undo.');
    await undo(context.db, used.actionId);
    const sent = seenThread([message(), message({ ...OWN, date: '2026-11-18T08:00:00Z', text: offer.text })]);
    const view = await readThread(sent, context);
    expect(view.deadline?.state).toBe('met');
    expect(view.promises).toMatchObject([{ state: 'proposed', dueAt: offer.dueAt }]);
    expect(await context.db.scriptUses.get(offer.id)).toEqual({ id: offer.id, uses: 1, usedAt: NOW });
  });

  it('is not the answer: its date is owed when it is sent, also in lists, until the next message', async () => {
    const { context, offer } = await holding();
    await readThread(seenThread(), context);
    await insert(offer, context);
    const own = message({ ...OWN, date: '2026-11-18T08:00:00Z', text: offer.text });
    const sent = seenThread([message(), own]);
    for (const seen of [sent, sent]) {
      const { deadline, promises, turn } = await readThread(seen, context);
      expect(deadline).toMatchObject({ state: 'running', dueAt: offer.dueAt, source: 'promise' });
      expect(promises).toMatchObject([{ state: 'open', direction: 'ours', isAnswer: true }]);
      expect(turn).toBe('ours');
    }
    const [row] = await markRows({ rows: [{ threadKey: KEY, answered: true }] }, context);
    expect(row?.deadline?.state).toBe('running');
    const thanked = seenThread([message(), own, message({ id: 'm3', text: 'Thanks!' })]);
    expect((await readThread(thanked, context)).deadline?.state).toBe('running');
    const full = seenThread([message(), own, message({ ...OWN, id: 'm4', text: 'Here is the answer.' })]);
    const view = await readThread(full, context);
    expect(view.deadline?.state).toBe('met');
    expect(view.promises).toMatchObject([{ state: 'open', keptBy: 'Here is the answer.' }]);
  });

  it('that is inserted but never sent does not keep the clock of the answer from running', async () => {
    const { context, offer } = await holding();
    const before = (await readThread(seenThread(), context)).deadline;
    await insert(offer, context);
    const again = seenThread([message(), message({ id: 'm9', date: '2026-11-18T07:55:00Z' })]);
    expect((await readThread(again, context)).deadline).toMatchObject({ state: 'running', dueAt: before?.dueAt });
  });

  it('counts, and sets nothing, where no thread is on screen', async () => {
    const context = createContext();
    expect(await useScript({ id: 'holding-angry', text: '', dueAt: NOW + HOUR }, context)).toEqual({ done: true });
    expect(await context.db.deadlines.count()).toBe(0);
  });
});
