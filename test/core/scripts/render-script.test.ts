import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fields, type RenderOptions, renderScript } from '../../../src/core/scripts/render-script.ts';
import { LANGUAGES, type Language } from '../../../src/core/types.ts';

const EN: RenderOptions = { language: 'en', tz: 'UTC' };
const text = (body: string, fields: Fields = {}, options = EN) => renderScript(body, fields, options).text;

describe('rendering a script', () => {
  it('fills values in, nested or dotted', () => {
    expect(
      text('Hello {{client.first_name}}, {{ me.name }}', { client: { first_name: 'Anna' }, 'me.name': 'Max' }),
    ).toBe('Hello Anna, Max');
  });

  it.each<[Language, string, string]>([
    ['en', 'Hello [first name],', '[order number]'],
    ['zh-Hans', 'Hello [名字],', '[order number]'],
    ['zh-Hant', 'Hello [名字],', '[order number]'],
    ['ru', 'Hello [имя],', '[order number]'],
    ['uk', 'Hello [ім’я],', '[order number]'],
  ])('shows in %s what is missing, and says where it stands', (language, greeting, ask) => {
    const rendered = renderScript('Hello {{client.first_name}}, {{ask "order number"}}', {}, { language, tz: 'UTC' });
    expect(rendered.text).toBe(`${greeting} ${ask}`);
    expect(rendered.missing.map(({ name }) => name)).toEqual(['client.first_name', 'ask.order number']);
    for (const { label, start, end } of rendered.missing) expect(rendered.text.slice(start, end)).toBe(`[${label}]`);
  });

  it.each([null, undefined, '', '  ', '\u202e'])('treats %j as missing', (value) => {
    expect(text('{{me.name}}', { me: { name: value } })).toBe('[your name]');
  });

  it.each([
    '{{ask "order number"}}',
    "{{ ask 'order number' }}",
    '{% ask "order number" %}',
    '{{-ask "order number"-}}',
  ])('reads %s, and fills it by ask.order number', (body) => {
    expect(text(body)).toBe('[order number]');
    expect(text(body, { 'ask.order number': 'A-17' })).toBe('A-17');
    expect(text(body, { ask: { 'order number': 'A-17' } })).toBe('A-17');
  });

  it('writes the answer to a question about a date as a date', () => {
    const body = 'by {{ask "delivery date" | date}}';
    expect(text(body)).toBe('by [delivery date]');
    expect(text(body, { 'ask.delivery date': '2026-11-20' })).toBe('by Friday 20 November');
    expect(text(body, { 'ask.delivery date': 'next week' })).toBe('by next week');
  });

  it('says every field that a script can use', () => {
    const { placeholders } = renderScript(
      '{{cursor}}{% if me.name %}{{deadline | date}}{% endif %}{{ask "x?"}}',
      {},
      EN,
    );
    expect([...placeholders].sort()).toEqual(['ask.x?', 'deadline', 'me.name']);
  });

  it('takes the caret out and says where it was; the first counts', () => {
    expect(renderScript('{{me.name}}: {{cursor}}, {{cursor}}end', { 'me.name': 'Max' }, EN)).toMatchObject({
      text: 'Max: , end',
      cursor: 5,
    });
    expect(renderScript('no caret', {}, EN).cursor).toBeNull();
  });

  it('greets by the form of address where there is no first name, and the other way round', () => {
    expect(text('{{client.first_name}}', { client: { honorific: 'Mr. Smith' } })).toBe('Mr. Smith');
    expect(text('{{client.honorific}}', { client: { first_name: 'Ольга' } })).toBe('Ольга');
  });

  it('treats a missing value as false and lets a script give a default', () => {
    const body = '{% if client.name %}{{client.name}}{% else %}nobody{% endif %}, {{client.name | default: "you"}}';
    expect(text(body)).toBe('nobody, you');
    expect(text(body, { client: { name: 'Anna' } })).toBe('Anna, Anna');
  });

  it('writes a deadline as a date, with the filter or without, and leaves words as they are', () => {
    for (const body of ['{{deadline | date}}', '{{deadline}}']) {
      expect(text(body, { deadline: Date.UTC(2026, 10, 20, 17) })).toBe('Friday 20 November, 5:00 pm');
      expect(text(body, { deadline: 'next week' })).toBe('next week');
      expect(text(body)).toBe('[date and time]');
    }
  });

  it.each([
    '{{me.name}}',
    '{% if true %}x{% endif %}',
    '{{',
    '{%',
    '[first name]',
    '{{ask "x"}}',
    '<script>alert(1)</script>',
    '$& $1 \\',
  ])('leaves a value of %s as plain text', (value) => {
    expect(
      renderScript('Hello {{client.first_name}}!', { client: { first_name: value }, 'me.name': 'Max' }, EN),
    ).toMatchObject({
      text: `Hello ${value}!`,
      missing: [],
    });
  });

  it('makes every value one clean line of at most 200 characters', () => {
    expect(text('{{me.name}}', { me: { name: ' A\u202en\u0000n\r\n a\u2028b\ue000 ' } })).toBe('Ann a b');
    expect([...text('{{me.name}}', { me: { name: '🌸'.repeat(500) } })]).toHaveLength(200);
  });

  it('takes its own marks out of a body', () => {
    expect(text('a\ue0000\ue001\ue002{{me.name}}')).toBe('a0[your name]');
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'client.constructor',
    'client.__proto__.polluted',
    'me.name.length',
  ])('shows %s as missing and reaches nothing behind it', (name) => {
    expect(text(`{{${name}}}`, JSON.parse('{"__proto__": {"polluted": "yes"}, "me": {"first": "x"}}'))).toBe(
      `[${name}]`,
    );
  });

  it.each([
    ['{% include "secret" %}', 'tag "include" not found'],
    ['{% for i in (1..999999999) %}x{% endfor %}', 'tag "for" not found'],
    ['{% assign a = 1 %}', 'tag "assign" not found'],
    ['{{ me.name | upcase }}', 'undefined filter: upcase'],
    ['{{ me.name', 'not closed'],
    ['{% if me.name %}', 'not closed'],
    ['{{ client[me.name] }}', 'plain name'],
    ['{{ client }}{{ client.name }}', 'a value and a group at once'],
    ['x'.repeat(20_001), 'limit'],
  ])('refuses %.40s in one sentence', (body, reason) => {
    expect(() => text(body, { client: 'x' })).toThrow(/^The script cannot be filled in: [^\n]+\.$/);
    expect(() => text(body, { client: 'x' })).toThrow(reason);
  });

  it('never reads a hostile value as Liquid, loses it or leaves a mark behind', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      '[',
      ']',
      'me.name',
      'ask "x"',
      '\ue000',
      '0',
      '\ue001',
      '\ue002',
      '\u202e',
      '\n',
      ' ',
      'я',
      '您',
      '\ud800',
    );
    const hostile = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    const body = 'A {{client.first_name}} B {{complaint.point}} C {{deadline | date}} D {{ask "x"}} E {{cursor}}';
    fc.assert(
      fc.property(hostile, hostile, hostile, fc.constantFrom(...LANGUAGES), (name, point, deadline, language) => {
        const fields = { client: { first_name: name }, complaint: { point }, deadline, ask: { x: name } };
        const rendered = renderScript(body, fields, { language, tz: 'Europe/Kyiv' });
        const again = renderScript(body, fields, { language, tz: 'Europe/Kyiv' });
        expect(rendered).toEqual(again);
        expect(rendered.text).not.toMatch(/[\ue000-\ue002\u202e\n]/);
        expect(rendered.text).toMatch(/^A .* B .* C .* D .* E $/u);
        expect(rendered.cursor).toBe(rendered.text.length);
        for (const { label, start, end } of rendered.missing)
          expect(rendered.text.slice(start, end)).toBe(`[${label}]`);
      }),
    );
  });

  it('stays linear on a body of open questions', () => {
    expect(() => text('{{ask "'.repeat(2_800))).toThrow('cannot be filled in');
    expect(() => text(`{{ask "${"'{{ask '".repeat(30_000)}`)).toThrow('limit');
  });
});
