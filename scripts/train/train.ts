/**
 * `npm run train`: learns the reader of temperament, prints how it reads texts that it did not learn from, and writes
 * the weights. `npm run train -- --leave-one-out` prints how each source is read by a model that never saw it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Calibration, packModel, softmax } from '../../src/core/temperament/model.ts';
import { chanceOf } from '../../src/core/temperament/temperament-reader.ts';
import { TEMPERAMENTS } from '../../src/core/types.ts';
import { calibrate, type HeldOut } from './calibrate.ts';
import { type Split, splitFolds, splitSources } from './hold-out.ts';
import { learn, Preparer, toModel } from './learn.ts';
import { loadLexicon } from './lexicons.ts';
import type { Judged } from './measure.ts';
import { reportSets, reportSource } from './report.ts';
import { type Labelled, loadTexts } from './texts.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const WEIGHTS = 'public/model/temperament.bin';

const UNCALIBRATED: Calibration = { temperature: 1, knots: [], chances: [] };

type Read = { text: Labelled; logits: Float32Array };

async function main(): Promise<void> {
  const texts = loadTexts(ROOT);
  const lexicon = await loadLexicon(ROOT);
  const preparer = new Preparer(lexicon);
  console.log(`${texts.length} texts, ${lexicon.keys.length} lexicon keys`);

  if (process.argv.includes('--leave-one-out')) {
    for (const split of splitSources(texts)) {
      const read = readHeldOut(split, preparer);
      reportSource(split.name, judge(read, UNCALIBRATED));
    }
    return;
  }

  const folds = splitFolds(texts).map((split) => readHeldOut(split, preparer));
  reportSets(
    folds.flatMap((read, fold) => {
      const others = folds.filter((_, other) => other !== fold).flat();
      const judged = judge(read, calibrate(others.map(toHeldOut)));
      return read.map(({ text }, i) => ({ text, judged: judged[i] as Judged }));
    }),
  );
  const model = toModel(learn(texts, preparer), lexicon, calibrate(folds.flat().map(toHeldOut)));
  const bytes = new Uint8Array(packModel(model));
  const file = join(ROOT, WEIGHTS);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${WEIGHTS}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

function readHeldOut({ train, test }: Split, preparer: Preparer): Read[] {
  const trainee = learn(train, preparer);
  return test.map((text) => ({ text, logits: trainee.predict(preparer.prepare(text, 0, 1)) }));
}

function judge(read: readonly Read[], calibration: Calibration): Judged[] {
  return read.map(({ text, logits }) => {
    const chances = softmax(logits, calibration.temperature);
    const guess = chances.indexOf(Math.max(...chances));
    return {
      truth: TEMPERAMENTS.indexOf(text.label),
      guess,
      confidence: chanceOf(chances[guess] ?? 0, calibration),
    };
  });
}

/** What the confidence is fitted on: whole mails and texts, real ones as far as their labels are to be trusted. */
function toHeldOut({ text, logits }: Read): HeldOut {
  let weight = 1;
  if (text.kind === 'real') weight = text.sure === 1 ? 0 : 0.2 * (text.sure - 1);
  else if (text.source === 'sentence') weight = 0.1;
  return { logits, truth: TEMPERAMENTS.indexOf(text.label), weight };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
