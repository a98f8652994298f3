import { expect, it } from 'vitest';
import { matches, matchesAny, opensWith } from '../../../src/core/language/matches.ts';

it.each<[mark: RegExp, text: string, found: boolean]>([
  [/^sent from my iphone/iu, 'SENT from my iPhone', true],
  [/^Gesendet mit/iu, 'gesendet MIT', true],
  [/(?<!\p{L})Отправлено с/iu, 'ОТПРАВЛЕНО С Android', true],
  [/(?<!\p{L})Отправлено с/iu, 'переотправлено с', false],
  [/^\W{1,3}\S+\b.\D$/iu, '** Wort!x', true],
  [/^\W{1,3}\S+\b.\D$/iu, '** Wort!1', false],
  [/[A-F]\P{L}/iu, 'xE1', true],
  [/退订此邮件/u, '退订此邮件', true],
  [/^Am .{0,9}schrieb/u, 'am 5. schrieb', false],
])('%s in "%s": %s', (mark, text, found) => {
  expect(matches(mark, text)).toBe(found);
  expect(mark.test(text)).toBe(found);
});

it('finds one of some marks, each with its own regard of case and lines', () => {
  const marks = [/^sent from/iu, /^Am .{0,9}schrieb/u, /^reply$/imu];
  for (const text of ['SENT from', 'Am 5. schrieb', 'a\nReply']) expect(matchesAny(marks, text), text).toBe(true);
  for (const text of ['I sent from', 'am 5. schrieb', 'a\nsent from', 'Reply: a']) {
    expect(matchesAny(marks, text), text).toBe(false);
  }
});

it('looks at a line’s opening only for marks of its script', () => {
  const marks = {
    latin: [/^sent from/iu],
    cyrillic: [/^отправлено/iu],
    chinese: [/^发自/u],
    any: [/^\W*(?:save|береги)/iu],
  };
  for (const line of ['Sent from X', 'ОТПРАВЛЕНО', '发自手机', '* Save paper', 'Береги бумагу']) {
    expect(opensWith(marks, line), line).toBe(true);
  }
  for (const line of ['', 'not sent from', 'не отправлено', '不是发自'])
    expect(opensWith(marks, line), line).toBe(false);
});
