import { describe, expect, it } from 'vitest';
import { findTypedShortcut } from '../../../src/core/scripts/find-typed-shortcut.ts';

describe('a typed shortcut', () => {
  it.each([
    ['at the start of a line', ';thanks', ';thanks'],
    ['after a space', 'Dear Anna, ;thanks', ';thanks'],
    ['after a tab', '\t;thanks', ';thanks'],
    ['behind a mark that editors put there', '\u200b;thanks', ';thanks'],
    ['as it was written, capitals too', ';Thanks-2', ';Thanks-2'],
    ['in Ukrainian', 'Вітаю! ;дякую', ';дякую'],
    ['in Russian', ';спасибо', ';спасибо'],
    ['in Simplified Chinese', '您好 ;谢谢', ';谢谢'],
    ['in Traditional Chinese, with the wide semicolon', '您好 ；謝謝', '；謝謝'],
    ['with letters of two parts', ';cafe\u0301', ';cafe\u0301'],
  ])('%s', (_, line, typed) => expect(findTypedShortcut(line)).toBe(typed));

  it.each([
    ['inside a word', 'word;thanks'],
    ['after a closing bracket', '(see above);thanks'],
    ['with something behind it', ';thanks '],
    ['a semicolon alone', 'Thanks ;'],
    ['two semicolons', ';;thanks'],
    ['longer than any can be', `;${'a'.repeat(33)}`],
    ['other signs', ';than_ks'],
    ['an HTML entity', 'Tom &amp;co'],
    ['nothing', ''],
  ])('is none: %s', (_, line) => expect(findTypedShortcut(line)).toBeNull());
});
