import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileRefusal } from '../../../../src/core/scripts/exchange/found-script.ts';
import { createImportPlan } from '../../../../src/core/scripts/exchange/plan-import.ts';
import { readScriptFile } from '../../../../src/core/scripts/exchange/read-file.ts';
import { writeCsv } from '../../../../src/core/scripts/exchange/write-scripts.ts';
import { tidyDraft } from '../../../../src/core/scripts/own-script.ts';
import { renderScript } from '../../../../src/core/scripts/render-script.ts';
import { LANGUAGES } from '../../../../src/core/types.ts';

const RUNS = 3_000;
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'title',
  'text',
  'body',
  'shortcut',
  'tags',
  'versions',
  'en',
  'folders',
  'snippets',
  'templates',
  'name',
  'id',
  'format',
  'scripts',
  'version',
];
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '{{',
    '{{client.name}}',
    '{{ask "x"}}',
    '{formtext: name=a}',
    '=1+1',
    "'=1",
    '__proto__',
    '"',
    '\n',
    'tact-scripts',
  ),
);
const key = fc.oneof(fc.constantFrom(...KEYS), word);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    word,
    fc.constantFrom(null, true, 1, -1),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('tree')), { maxLength: 5 }).map((pairs) => ({ raw: pairs })),
  ),
}));

/** JSON by hand, so that `__proto__` stands in it as a key. */
function toJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = (value as { raw: [string, unknown][] }).raw;
  return `{${pairs.map(([name, inner]) => `${JSON.stringify(name)}:${toJson(inner)}`).join(',')}}`;
}
const own = fc
  .tuple(fc.array(tree, { maxLength: 4 }))
  .map(([list]) => `{"format":"tact-scripts","version":1,"scripts":[${list.map(toJson).join(',')}]}`);
const table = fc
  .tuple(
    fc.constantFrom('title,text', 'title,body,__proto__', 'id,title;text', 'name\tsnippet\tconstructor'),
    fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 6 }),
  )
  .map(([heading, rows]) => `${heading}\n${rows.map((cells) => cells.join(',')).join('\n')}`);

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const shape = () => PROTOTYPES.map((one) => Object.getOwnPropertyNames(one).join()).join();

/** Reads and plans as the dashboard does; what is refused is refused as a whole and said. */
function readAndPlan(file: Uint8Array) {
  try {
    return readScriptFile(file).map(createImportPlan([]));
  } catch (error) {
    if (error instanceof FileRefusal) return [];
    throw error;
  }
}

function expectSafe(file: Uint8Array): void {
  const before = shape();
  for (const { store, outcome, faults } of readAndPlan(file)) {
    expect(store === null).toBe(outcome === 'refused' || outcome === 'same');
    expect(faults.length > 0).toBe(outcome === 'refused');
    if (!store) continue;
    expect(Object.getPrototypeOf(store.draft.versions)).toBe(Object.prototype);
    for (const language of LANGUAGES) {
      const text = store.draft.versions[language]?.text;
      if (text !== undefined) renderScript(text, {}, { language, tz: 'UTC' });
    }
  }
  expect(shape()).toBe(before);
}

describe('a hostile file', () => {
  it.each([
    ['any bytes', fc.uint8Array({ maxLength: 400 })],
    ['any JSON', tree.map((value) => new TextEncoder().encode(toJson(value)))],
    ['our JSON with anything in it', own.map((text) => new TextEncoder().encode(text))],
    ['any table', table.map((text) => new TextEncoder().encode(text))],
  ] as [string, fc.Arbitrary<Uint8Array>][])(
    'of %s changes no prototype and yields only scripts that can be kept',
    (_, files) => {
      fc.assert(fc.property(files, expectSafe), { numRuns: RUNS });
    },
  );

  it('that we wrote ourselves comes back as it was, whatever is in it', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll(/[\p{Cc}{}]/gu, 'x'));
    const anyText = fc.tuple(fc.constantFrom('', "'", '=', ' =', '\n', '-'), line).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        const draft = tidyDraft({
          versions: { en: { title: `t${title}`, text: `${text}.` }, uk: { title: `${title}.`, text: `t${text}` } },
          situation: null,
          temperaments: [],
          tags: [],
          shortcut: '',
        });
        const id = '0c7f3f9e-6d1c-4f6e-9a39-2f5f5f0c9a02';
        const script = { ...draft, id, createdAt: 0, changedAt: 0 };
        const file = new TextEncoder().encode(writeCsv([script]));
        expect(
          readScriptFile(file)
            .map(createImportPlan([script]))
            .map(({ outcome }) => outcome),
        ).toEqual(['same']);
      }),
      { numRuns: 1_000 },
    );
  });
});
