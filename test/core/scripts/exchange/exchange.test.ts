import { describe, expect, it } from 'vitest';
import { FileRefusal } from '../../../../src/core/scripts/exchange/found-script.ts';
import { createImportPlan } from '../../../../src/core/scripts/exchange/plan-import.ts';
import { readScriptFile } from '../../../../src/core/scripts/exchange/read-file.ts';
import { writeCsv, writeJson } from '../../../../src/core/scripts/exchange/write-scripts.ts';
import type { OwnScript } from '../../../../src/core/scripts/own-script.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const plan = (file: string | Uint8Array, own: OwnScript[] = []) =>
  readScriptFile(typeof file === 'string' ? bytes(file) : file).map(createImportPlan(own));
const outcomes = (file: string, own: OwnScript[] = []) => plan(file, own).map(({ outcome }) => outcome);

/** Why the whole file is refused; fails the test when it is not. */
function refusal(file: string | Uint8Array): string {
  try {
    plan(file);
  } catch (error) {
    if (error instanceof FileRefusal) return error.code;
    throw error;
  }
  throw new Error('The file was taken.');
}

function own(change: Partial<OwnScript> = {}): OwnScript {
  return {
    id: '0c7f3f9e-6d1c-4f6e-9a39-2f5f5f0c9a01',
    versions: { en: { title: 'Late parcel', text: 'Hello {{client.first_name}},\n\n"quoted", and a comma.' } },
    situation: 'delay',
    temperaments: ['angry', 'hesitant'],
    tags: ['parcel', 'post'],
    shortcut: 'late',
    createdAt: 1,
    changedAt: 2,
    ...change,
  };
}

/** As an UTF-16 file with its mark. */
function utf16(text: string, bigEndian: boolean): Uint8Array {
  const file = new Uint8Array(2 * text.length + 2);
  const view = new DataView(file.buffer);
  [0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))].forEach((unit, i) =>
    view.setUint16(2 * i, unit, !bigEndian),
  );
  return file;
}

const FULL = [
  own(),
  own({
    id: '0c7f3f9e-6d1c-4f6e-9a39-2f5f5f0c9a02',
    shortcut: '-1',
    tags: [],
    situation: null,
    temperaments: [],
    versions: {
      'zh-Hans': { title: '=SUM(A1)', text: '=cmd|calc\n第二行' },
      ru: { title: '+7', text: "'=уже с апострофом" },
      uk: { title: '-', text: '@дзвінок' },
      en: { title: '\u2018', text: "''=two" },
    },
  }),
];

describe('a file of ours', () => {
  it.each([
    ['JSON', writeJson],
    ['CSV', writeCsv],
  ])('comes back from %s unchanged, to the same scripts or to an empty list', (_, write) => {
    expect(outcomes(write(FULL), FULL)).toEqual(['same', 'same']);
    const fresh = plan(write(FULL)).map(({ store }) => store);
    expect(fresh).toEqual(FULL.map(({ createdAt: _created, changedAt: _changed, id, ...draft }) => ({ id, draft })));
  });

  it.each(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', ' =1', '\u00A0=1', '\n=1', '  \n @a', '＝1', "'=1"])(
    'holds %j in no cell that a spreadsheet would run',
    (text) => {
      const file = writeCsv([own({ versions: { en: { title: text, text } }, tags: [text] })]);
      const cells =
        file
          .slice(1)
          .split('\r\n')
          .slice(1)
          .join('\r\n')
          .match(/"(?:[^"]|"")*"/g) ?? [];
      expect(cells).toHaveLength(8);
      for (const cell of cells) expect(cell).not.toMatch(/^"\s*[=+\-@\t\r＝]/);
    },
  );

  it('says that it is of a newer Tact', () => {
    expect(refusal('{"format":"tact-scripts","version":2,"scripts":[]}')).toBe('file_version');
  });
});

describe('bringing in', () => {
  it('joins the rows of one script, and changes only what the file says', () => {
    const file = 'shortcut,language,title,text\nlate,ru,Посылка,Задержка\nlate,zh-TW,包裹,延誤\n';
    const [step] = plan(file, [own()]);
    expect(step?.outcome).toBe('changed');
    expect(step?.store).toMatchObject({ id: own().id, draft: { tags: ['parcel', 'post'], situation: 'delay' } });
    expect(Object.keys(step?.store?.draft.versions ?? {})).toEqual(['en', 'zh-Hant', 'ru']);
  });

  it('finds the script by its id, its shortcut, or its title in that language', () => {
    const text = 'Hello {{client.first_name}},\n\n"quoted", and a comma.';
    const quoted = `"${text.replaceAll('"', '""')}"`;
    expect(outcomes(`title,text,language\nlate PARCEL ,x,en`, [own()])).toEqual(['changed']);
    expect(outcomes(`title,text,language\nLate parcel,${quoted},en`, [own()])).toEqual(['same']);
    expect(outcomes(`title,text,language\nLate parcel,x,ru`, [own()])).toEqual(['new']);
    expect(outcomes(`id,title,text,language\n${own().id},Other,x,en`, [own()])).toEqual(['changed']);
  });

  it.each([
    ['title,text\n,x', 'title_missing'],
    ['title,text\nx,', 'text_missing'],
    ['title,text\nx,Hello {{client', 'text_unreadable'],
    ['title,text,language\nx,y,fr', 'language_unknown'],
    ['title,text,situation\nx,y,party', 'situation_unknown'],
    ['title,text,temperaments\nx,y,"angry,sad"', 'temperament_unknown'],
    ['title,text,shortcut\nx,y,a b', 'shortcut_form'],
    [`title,text\n${'x'.repeat(201)},y`, 'title_long'],
    [`title,text\nx,${'y'.repeat(20_001)}`, 'text_long'],
    ['title,text,language,shortcut\nx,y,en,a\nz,y,en,a', 'version_twice'],
  ])('refuses the row of %j by %s', (file, code) => {
    const [step] = plan(file);
    expect(step).toMatchObject({ outcome: 'refused', row: 2, store: null });
    expect(step?.faults.map((fault) => fault.code)).toContain(code);
  });

  it('counts rows as a spreadsheet does, empty ones too', () => {
    const steps = plan('title,text\na,b\n,\n\nc,{{\n');
    expect(steps.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'new'],
      [5, 'refused'],
    ]);
  });

  it('refuses a shortcut that an earlier row took', () => {
    const file = JSON.stringify([
      { title: 'a', body: 'A text', shortcut: 'x' },
      { title: 'b', body: 'B text', shortcut: 'x' },
    ]);
    expect(plan(file).map(({ faults }) => faults.map(({ code }) => code))).toEqual([[], ['shortcut_taken']]);
  });

  it.each([
    ['with a mark', bytes('\uFEFFtitle,text\nПривет,Добрый день')],
    ['in UTF-16', utf16('title,text\nПривет,Добрый день', false)],
    ['in UTF-16, the other way round', utf16('title,text\nПривет,Добрый день', true)],
    ['in UTF-16 without a mark', utf16('title,text\nПривет,Добрый день', false).slice(2)],
    ['with semicolons', bytes('title;text\nПривет;Добрый день')],
  ])('reads a table %s', (_, file) => {
    expect(plan(file)[0]?.store?.draft.versions).toEqual({ ru: { title: 'Привет', text: 'Добрый день' } });
  });

  it.each([
    ['file_encoding', Uint8Array.from([0x74, 0x69, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])],
    ['file_encoding', bytes('title,te\0xt\na,b')],
    ['file_empty', bytes(' \n ')],
    ['file_empty', bytes('title,text\n')],
    ['file_long', new Uint8Array(5_000_001)],
    ['file_format', bytes('Hello')],
    ['file_format', bytes('{"a":1}')],
    ['file_format', bytes('[1,')],
    ['file_columns', bytes('subject,words\na,b')],
    ['file_rows', bytes(`title,text\n${'a,b\n'.repeat(5_001)}`)],
    ['file_rows', bytes(JSON.stringify(Array.from({ length: 5_001 }, () => 1)))],
    ['file_depth', bytes('['.repeat(2_000_000))],
  ])('refuses a whole file: %s', (code, file) => expect(refusal(file)).toBe(code));
});

describe('scripts of other programs', () => {
  it('come from Briskine’s table, its variables as ours, and what has no match stays visible', () => {
    const file = [
      'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text',
      'abc,Late,/late,,,,,"post, parcel","<div>Hello {{to.0.first_name}},</div><div>your <b>parcel</b> &amp; {{to.email}}<br>{{account.name}}</div>",',
    ].join('\n');
    const [step] = plan(file);
    expect(step?.unmapped).toEqual(['to.email']);
    expect(step?.store).toEqual({
      id: null,
      draft: {
        versions: {
          en: { title: 'Late', text: 'Hello {{client.first_name}},\nyour parcel & {{ask "to.email"}}\n{{me.name}}' },
        },
        situation: null,
        temperaments: [],
        tags: ['post', 'parcel'],
        shortcut: 'late',
      },
    });
  });

  it('come from Briskine’s list, helpers too', () => {
    const body = '{{#if to.name}}Hi {{to.name}}{{/if}} {{FROM.0.first_name}} {{{subject}}}';
    const [step] = plan(JSON.stringify({ templates: [{ title: 'x', body, tags: ['a'] }] }));
    expect(step?.store?.draft.versions.en?.text).toBe(
      '{{ask "#if to.name"}}Hi {{client.name}}{{ask "/if"}} {{me.name}} {{thread.subject}}',
    );
    expect(step?.unmapped).toEqual(['#if to.name', '/if']);
  });

  it('come from Text Blaze’s folders, their commands as ours', () => {
    const text =
      'Dear {formtext: name=who; default={time: YYYY}}, {formmenu: a; b; name=choice} {=who}\n{cursor}{clipboard} {not a command';
    const file = { version: 1, folders: [{ name: 'Post', snippets: [{ name: 'Late', shortcut: '/my late!', text }] }] };
    const [step] = plan(JSON.stringify(file));
    expect(step?.unmapped).toEqual(['clipboard']);
    expect(step?.store?.draft).toMatchObject({
      shortcut: 'my-late',
      tags: ['Post'],
      versions: {
        en: {
          text: 'Dear {{ask "who"}}, {{ask "choice"}} {{ask "who"}}\n{{cursor}}{{ask "clipboard"}} {not a command',
        },
      },
    });
  });
});
