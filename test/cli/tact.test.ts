import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'tact-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command of the command line on these lines; gives its answers and its exit status. */
function tact(args: string[], lines: unknown[] = []): { answers: Record<string, unknown>[]; status: number | null } {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { stdout, status } = spawnSync('node_modules/.bin/tsx', ['src/cli/main.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return {
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    status,
  };
}

const MAIL = [
  'From: Olga Marchenko <olga@client.example>',
  'Subject: Orders lost again',
  'Date: Wed, 18 Nov 2026 09:30:00 +0200',
  'Message-ID: <m1@client.example>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'This is the third time that you have lost our orders. It is a disgrace, nobody calls back!',
  '',
  'On Mon, 16 Nov 2026 at 10:00, Alex <me@firm.example> wrote:',
  '> Thank you so much, it was lovely to meet you!',
  '',
].join('\n');

describe('tact read', () => {
  it('says of a mail file why it cannot be read, and reads the next', () => {
    const big = join(folder, 'big.eml');
    const good = join(folder, 'good-after-big.eml');
    writeFileSync(big, `X-Big: ${'a'.repeat(2_200_000)}\n\nHello`);
    writeFileSync(good, MAIL);
    const { answers } = tact(['read', big, good]);
    expect(answers).toEqual([
      { file: big, id: big, error: expect.stringContaining('header size') },
      expect.objectContaining({ file: good, temperament: 'angry' }),
    ]);
  });

  it('answers every line, the bad ones too, and reads on', () => {
    const { answers, status } = tact(
      ['read'],
      [
        {
          id: 1,
          text: 'This is outrageous! The third time that nobody calls back, and now our data is lost!',
          extra: true,
        },
        'not json',
        '[1]',
        { id: 'x', text: 7 },
        { id: 2, text: '对不起，我还不太确定，要不要再等等看？', tz: 'Asia/Shanghai' },
        { id: 3, text: 'Hello', tz: 'Mars/Phobos' },
        { id: 4, text: '' },
      ],
    );
    expect(status).toBe(0);
    expect(answers).toHaveLength(7);
    expect(answers[0]).toMatchObject({ id: 1, language: 'en', temperament: 'angry' });
    expect(Object.keys(answers[0] ?? {}).sort()).toEqual(
      [
        'id',
        'language',
        'temperament',
        'confidence',
        'scores',
        'unsure',
        'evidence',
        'situation',
        'complaint',
        'category',
        'severity',
        'asked',
        'clientText',
      ].sort(),
    );
    expect(answers.slice(1, 4)).toMatchObject([
      { error: expect.any(String) },
      { error: expect.any(String) },
      { id: 'x', error: '"text" must be a string.' },
    ]);
    expect(answers[4]).toMatchObject({ id: 2, language: 'zh-Hans' });
    expect(answers[5]).toMatchObject({ id: 3, error: expect.stringContaining('time zone') });
    expect(answers[6]).toMatchObject({ id: 4, temperament: 'neutral', unsure: true, evidence: [] });
  });

  it('reads mail files by name, quotes left out', () => {
    const eml = join(folder, 'one.eml');
    const mbox = join(folder, 'two.mbox');
    writeFileSync(eml, MAIL);
    writeFileSync(
      mbox,
      `From olga Wed Nov 18 09:30:00 2026\n${MAIL}\n\nFrom now on I pay nothing.\n\nFrom olga Wed, 18 Nov 2026 09:40:00 GMT\n${MAIL.replace('m1@', 'm2@')}`,
    );
    const none = join(folder, 'none.mbox');
    writeFileSync(none, MAIL);
    const { answers } = tact(['read', eml, mbox, join(folder, 'none.eml'), none]);
    expect(answers).toHaveLength(5);
    expect(answers[4]).toMatchObject({ file: none, error: expect.stringContaining('Is it an mbox?') });
    for (const answer of answers.slice(0, 3)) {
      expect(answer).toMatchObject({ temperament: 'angry', language: 'en' });
      expect(answer.clientText).not.toContain('lovely');
    }
    expect(answers[1]?.clientText).toContain('From now on I pay nothing.');
    expect(answers.map(({ id }) => id).slice(0, 3)).toEqual([
      '<m1@client.example>',
      '<m1@client.example>',
      '<m2@client.example>',
    ]);
    expect(answers[3]).toMatchObject({ error: expect.stringContaining('none.eml') });
  });
});

describe('the other commands', () => {
  it('due counts working hours', () => {
    const { answers } = tact(
      ['due'],
      [
        { id: 1, receivedAt: '2026-11-20T15:00:00Z', tz: 'Europe/Kyiv', hours: 4 },
        { id: 2, receivedAt: 'yesterday', tz: 'Europe/Kyiv', hours: 4 },
      ],
    );
    expect(answers).toEqual([
      { id: 1, dueAt: '2026-11-23T10:00:00Z' },
      { id: 2, error: expect.any(String) },
    ]);
  });

  it('promises finds what we promised, and by when', () => {
    const { answers } = tact(
      ['promises'],
      [
        { id: 1, text: 'I will send you the report by Friday.', now: '2026-11-18T08:00:00Z', tz: 'Europe/Kyiv' },
        { id: 2, text: 'Please send us the report by Friday.', now: '2026-11-18T08:00:00Z', tz: 'Europe/Kyiv' },
      ],
    );
    expect(answers[0]).toMatchObject({ id: 1, promises: [{ due: '2026-11-20T16:00:00Z', kind: 'firm' }] });
    expect(answers[1]).toEqual({ id: 2, promises: [] });
  });

  it('script answers for a temperament in a situation', () => {
    const { answers } = tact(
      ['script'],
      [
        { id: 1, temperament: 'angry', situation: 'delay', language: 'uk', fields: { 'me.name': 'Олесь' } },
        { id: 2, temperament: 'furious', situation: 'delay', language: 'uk', fields: {} },
      ],
    );
    expect(answers[0]).toMatchObject({ id: 1, text: expect.stringContaining('Олесь'), missing: expect.any(Array) });
    expect(answers[1]).toMatchObject({ id: 2, error: expect.stringContaining('temperament') });
  });

  it('page describes a saved page, or says what is wrong', () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, '<!doctype html><title>x</title><p>hello');
    const { answers } = tact(['page', '--url', 'https://shop.example/', file]);
    expect(answers[0]).toMatchObject({ site: null, thread: null, rows: [] });
    expect(tact(['page', file])).toMatchObject({ status: 1, answers: [{ error: expect.stringContaining('Usage') }] });
  });

  it('anything else prints how it is used', () => expect(tact(['write']).status).toBe(2));
});
