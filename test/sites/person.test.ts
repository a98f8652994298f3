import { describe, expect, it } from 'vitest';
import { parseAddress, parseLastAddress, parsePerson } from '../../src/sites/person.ts';

describe('people as pages write them', () => {
  it.each([
    ['Ann Lee <Ann@Acme.example>', 'Ann Lee', 'ann@acme.example'],
    ['"Lee, Ann" <ann@acme.example>', 'Lee, Ann', 'ann@acme.example'],
    ['"Ann \\"Boss\\" Lee" <ann@acme.example>', 'Ann "Boss" Lee', 'ann@acme.example'],
    ['陈宇 <chen.yu@hailan.example>', '陈宇', 'chen.yu@hailan.example'],
    ['Оксана Лис <oksana@dim.example>', 'Оксана Лис', 'oksana@dim.example'],
    ['ann@acme.example', '', 'ann@acme.example'],
    ['<ann@acme.example>', '', 'ann@acme.example'],
    ['evil@a.example <ann@acme.example>', 'evil@a.example', 'ann@acme.example'],
    ['Ann Lee', '', ''],
    ['', '', ''],
  ])('%s', (text, name, address) => expect(parsePerson(text)).toEqual({ name, address }));

  it.each([
    ['ann@acme.example', 'ann@acme.example'],
    ['a@x.example, b@x.example', ''],
    ['ann', ''],
  ])('one address alone: %s', (text, address) => expect(parseAddress(text)).toBe(address));

  it('takes the last address of a label, where the account stands', () => {
    expect(parseLastAddress('Google Account: b@evil.example (Me@acme.example)')).toBe('me@acme.example');
  });

  it('is quick with 200 kB of at signs and of letters', () => {
    for (const text of ['@'.repeat(200_000), 'a'.repeat(200_000), 'a@'.repeat(100_000)]) {
      expect(parsePerson(text).address).toBe('');
      parseLastAddress(text);
    }
  });
});
