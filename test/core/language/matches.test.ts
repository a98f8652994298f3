import { expect, it } from 'vitest';
import { matches } from '../../../src/core/language/matches.ts';

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
