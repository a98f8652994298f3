import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadTexts } from '../../../scripts/train/texts.ts';

it('says in one sentence which folder is missing when the training data is not there', () => {
  const lonely = join(mkdtempSync(join(tmpdir(), 'tact-')), 'project');
  expect(() => loadTexts(lonely)).toThrow('The training data is missing: expected the folder ../shared/data');
});
