import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, it, onTestFinished } from 'vitest';
import { datedThreads, SAMPLE_THREADS } from '../sample-mailbox/sample-threads.ts';
import { emlOf, writeEmlFolder } from './eml.ts';

const threads = datedThreads(SAMPLE_THREADS, new Date('2026-11-18T15:00:00Z').getTime());

it.each(threads)('$slug is read back from its file as it was written', async ({ mails }) => {
  for (const mail of mails) {
    const read = await PostalMime.parse(emlOf(mail, null));
    expect(read.subject).toBe(mail.subject);
    expect(read.from).toMatchObject(mail.from);
    expect(new Date(read.date ?? 0).getTime()).toBe(Math.floor(mail.at / 1000) * 1000);
    expect(read.text?.trimEnd()).toBe(mail.plain);
    expect(read.html === undefined).toBe(mail.program === 'plain');
  }
});

it('keeps every encoded word within the 75 characters that RFC 2047 allows', () => {
  const heads = threads.flatMap(({ mails }) => mails.map((mail) => emlOf(mail, null).split('\r\n\r\n')[0]));
  const words = heads.join('\n').match(/=\?utf-8\?B\?[^?]*\?=/g) ?? [];
  expect(words.length).toBeGreaterThan(50);
  for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
});

it('writes one file for every conversation that waits for an answer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tact-eml-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeEmlFolder(folder, threads);
  const waiting = threads.filter(({ expect: expected }) => !expected?.answered);
  expect(readdirSync(folder).sort()).toEqual(waiting.map(({ slug }) => `${slug}.eml`).sort());
  expect(readFileSync(join(folder, 'other-newsletter.eml'), 'utf8')).toContain('List-Unsubscribe:');
});
