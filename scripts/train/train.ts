import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { HASH_START, roll, spread } from '../../src/core/temperament/hash.ts';
import { packModel, softmax } from '../../src/core/temperament/model.ts';
import { chanceOf } from '../../src/core/temperament/temperament-reader.ts';
import { TEMPERAMENTS } from '../../src/core/types.ts';
import { calibrate, type HeldOut } from './calibrate.ts';
import { learn, Preparer, toModel } from './learn.ts';
import { loadLexicon } from './lexicons.ts';
import type { Judged } from './measure.ts';
import { reportSets } from './report.ts';
import { type Labelled, loadTexts } from './texts.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const WEIGHTS = 'public/model/temperament.bin';
const FOLDS = 3;

async function main(): Promise<void> {
  const texts = loadTexts(ROOT);
  const lexicon = await loadLexicon(ROOT);
  const preparer = new Preparer(lexicon);
  console.log(`${texts.length} texts, ${lexicon.keys.length} lexicon keys`);

  const held = splitFolds(texts).map(({ train, test }) => {
    const trainee = learn(train, preparer);
    return test.map((text) => ({ text, logits: trainee.predict(preparer.prepare(text, 0, 1)) }));
  });
  const all = held.flat();
  const toHeld = ({ text, logits }: (typeof all)[number]): HeldOut => ({
    logits,
    truth: TEMPERAMENTS.indexOf(text.label),
    weight: text.kind === 'real' && text.sure === 1 ? 0.4 : 1,
  });
  const judge = (fold: number): { text: Labelled; judged: Judged }[] => {
    const calibration = calibrate(
      held
        .filter((_, f) => f !== fold)
        .flat()
        .map(toHeld),
    );
    return (held[fold] ?? []).map(({ text, logits }) => {
      const chances = softmax(logits, calibration.temperature);
      const guess = chances.indexOf(Math.max(...chances));
      const confidence = chanceOf(chances[guess] ?? 0, calibration);
      return { text, judged: { truth: TEMPERAMENTS.indexOf(text.label), guess, confidence } };
    });
  };
  reportSets(held.flatMap((_, fold) => judge(fold)));

  const model = toModel(learn(texts, preparer), lexicon, calibrate(all.map(toHeld)));
  const bytes = new Uint8Array(packModel(model));
  const file = join(ROOT, WEIGHTS);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${WEIGHTS}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

/** Splits by a hash of the id; public texts that are also held out elsewhere do not come back through their set. */
function splitFolds(texts: readonly Labelled[]): { train: Labelled[]; test: Labelled[] }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isTest = (text: Labelled): boolean =>
      text.kind === 'posts' ? fold === 0 : text.kind !== 'public' && foldOf(text.id) === fold;
    const test = texts.filter(isTest);
    const known = new Set(test.map((text) => text.text));
    const train = texts.filter((text) => !isTest(text) && text.kind !== 'posts' && !known.has(text.text));
    return { train, test };
  });
}

function foldOf(id: string): number {
  let hash = HASH_START;
  for (let i = 0; i < id.length; i++) hash = roll(hash, id.charCodeAt(i));
  return (spread(hash) >>> 0) % FOLDS;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
