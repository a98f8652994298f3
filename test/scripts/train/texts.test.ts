import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadTexts, readPublic } from '../../../scripts/train/texts.ts';

it('says in one sentence which folder is missing when the training data is not there', () => {
  const lonely = join(mkdtempSync(join(tmpdir(), 'tact-')), 'project');
  expect(() => loadTexts(lonely)).toThrow('The training data is missing: expected the folder ../shared/data');
});

const review = (number: number, text: string) => ({ id: `set:train:${number}`, lang: 'en', label: 'neutral', text });

/** A project with little training data beside it, and these labels of ours; gives its folder. */
function makeProject(labels: Record<string, object[]>): string {
  const root = join(mkdtempSync(join(tmpdir(), 'tact-')), 'project');
  const files: Record<string, object[]> = {
    '../shared/data/public/set.en.jsonl': [
      review(1, 'Great place.'),
      review(2, 'Will come again!'),
      review(99, 'Why?'),
    ],
    '../shared/data/real/relabelled.jsonl': [
      { id: 're1', lang: 'en', label: 'angry', sure: 1, source: 'set.en', text: 'Please stop.' },
      { id: 're2', lang: 'en', label: 'neutral', sure: 3, source: 'set.en', text: 'Here it is.' },
    ],
    '../shared/data/real/posts.jsonl': [],
    'test/core/temperament/corpus/en.jsonl': [],
  };
  for (const lang of ['en', 'ru', 'uk', 'zh-Hans', 'zh-Hant']) files[`../shared/data/authored/${lang}.jsonl`] = [];
  for (const [set, rows] of Object.entries(labels)) files[`scripts/train/labels/${set}.jsonl`] = rows;
  for (const [name, rows] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), rows.map((row) => JSON.stringify(row)).join('\n'));
  }
  return root;
}

const realOf = (root: string) =>
  loadTexts(root)
    .filter(({ kind }) => kind === 'real')
    .map(({ text, label, sure }) => [text, label, sure]);

it('reads the lines of public sets that our labels name as one text', () => {
  const labels = [{ ids: ['set:train:1', 'set:train:2'], label: 'friendly', sure: 3 }];
  expect(realOf(makeProject({ 'set.en': labels, relabelled: [] }))).toContainEqual([
    'Great place. Will come again!',
    'friendly',
    3,
  ]);
});

it('holds lines of one document out together, and those of others apart', () => {
  const ids = [['set:train:1'], ['set:train:1', 'set:train:2'], ['set:train:99']];
  const root = makeProject({ 'set.en': ids.map((ids) => ({ ids, label: 'friendly', sure: 3 })), relabelled: [] });
  const [line, both, other] = loadTexts(root).filter(({ id }) => id.startsWith('set.en'));
  expect(line?.id).toBe(both?.id);
  expect(other?.id).not.toBe(line?.id);
});

it('takes the label of the second reading of a text that came labelled', () => {
  const again = [{ id: 're1', label: 'assertive', sure: 2 }];
  expect(realOf(makeProject({ relabelled: again }))).toEqual([
    ['Please stop.', 'assertive', 2],
    ['Here it is.', 'neutral', 3],
  ]);
});

it('says which set lacks a text that our labels name', () => {
  const root = makeProject({ 'set.en': [{ ids: ['set:train:7'], label: 'friendly', sure: 3 }], relabelled: [] });
  expect(() => loadTexts(root)).toThrow('scripts/train/labels/set.en.jsonl labels a text that');
});

it('reads every text of the public sets, whoever labelled it', () => {
  expect([...readPublic(makeProject({ relabelled: [] }))].map(({ text }) => text)).toEqual([
    'Great place.',
    'Will come again!',
    'Why?',
  ]);
});
