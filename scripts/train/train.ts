/**
 * `npm run train`: learns the reader of temperament, prints how it reads texts that it did not learn from, and writes
 * the weights. `npm run train -- --leave-one-out` prints how each source is read by a model that never saw it.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chanceOf } from '../../src/core/temperament/calibration.ts';
import { compileLexicon } from '../../src/core/temperament/compile-lexicon.ts';
import { HEAD_RANGES } from '../../src/core/temperament/heads.ts';
import type { Lexicon } from '../../src/core/temperament/lexicon.ts';
import { type Calibration, packModel } from '../../src/core/temperament/weights-file.ts';
import { TEMPERAMENTS, type Temperament } from '../../src/core/types.ts';
import { calibrate, chancesOf, fitComplaint, fitNeutral, type HeldOut, liftNeutral } from './calibrate.ts';
import { type Split, splitFolds, splitSources } from './hold-out.ts';
import { learn, learnTemper, predict, TEMPER_PLAN } from './learn.ts';
import { loadWordLists } from './lexicons.ts';
import type { Judged } from './measure.ts';
import { pruneLists } from './prune-lists.ts';
import { reportMatters, reportSets, reportSources } from './report.ts';
import { toModel } from './round-model.ts';
import { type Labelled, loadTexts, readPublic } from './texts.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const WEIGHTS = 'public/model/temperament.bin';

/** A text and what the network answered to it, all heads side by side. */
type Read = { text: Labelled; logits: Float32Array };
type Tempered = Read & { text: { label: Temperament } };

async function main(): Promise<void> {
  const texts = loadTexts(ROOT);
  const lists = await loadWordLists(ROOT);
  const lexicon = compileLexicon(lists);
  if (process.argv.includes('--leave-one-out')) {
    leaveOneOut(texts, lexicon);
    return;
  }

  const splits = splitFolds(texts);
  const fold = process.argv.indexOf('--fold');
  if (fold >= 0) {
    const read = readHeldOut(splits[Number(process.argv[fold + 1])] as Split, lexicon);
    process.stdout.write(JSON.stringify(read.map(({ logits }) => [...logits])));
    return;
  }
  console.log(`${texts.length} texts, ${lexicon.keys.length} lexicon keys`);

  const reading = Promise.all(splits.map((split, i) => readFoldApart(split, i)));
  const learned = learn(texts, lexicon);
  const unlifted = await reading;
  const neutral = fitNeutral(unlifted.flat());
  console.log(`neutral lifted by ${neutral}`);
  const lifted = unlifted.map((fold) => fold.map((one) => ({ ...one, logits: liftNeutral(one.logits, neutral) })));
  const folds = lifted.map((fold) => fold.filter(hasLabel));
  reportSets(judgeByOthers(folds).flat());
  const all = lifted.flat();
  const complaintLift = fitComplaint(all.filter(({ text }) => text.kind !== 'holes'));
  reportMatters(all, complaintLift);
  const pruned = compileLexicon(pruneLists(lists, [...texts, ...readPublic(ROOT)]));
  console.log(`${pruned.keys.length} lexicon keys of what people write`);
  const model = toModel(learned, pruned, calibrate(folds.flat().map(toHeldOut)));
  model.outputBias[HEAD_RANGES.complaint.from + 1] =
    (model.outputBias[HEAD_RANGES.complaint.from + 1] as number) + complaintLift;
  model.outputBias = liftNeutral(model.outputBias, neutral);
  const bytes = new Uint8Array(packModel(model));
  const file = join(ROOT, WEIGHTS);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${WEIGHTS}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}

/** Each source is read by one member that saw nothing of it; how sure it is, is fitted on the other sources. */
function leaveOneOut(texts: readonly Labelled[], lexicon: Lexicon): void {
  const splits = splitSources(texts);
  const unlifted = splits.map(({ name, train, test }) => {
    const learned = learn(train, lexicon, [
      (texts, preparer) => learnTemper(texts, preparer, { ...TEMPER_PLAN, members: 1 }),
    ]);
    console.log(`${name} read`);
    return test.map((text) => ({ text, logits: predict(learned, text) }));
  });
  const neutral = fitNeutral(unlifted.flat());
  console.log(`neutral lifted by ${neutral}`);
  const sources = unlifted.map((read) =>
    read.map((one) => ({ ...one, logits: liftNeutral(one.logits, neutral) })).filter(hasLabel),
  );
  reportSources(
    splits.map(({ name }) => name),
    judgeByOthers(sources),
  );
}

/** Judges each group of texts with a confidence that is fitted on the other groups. */
function judgeByOthers(groups: readonly (readonly Tempered[])[]): { text: Labelled; judged: Judged }[][] {
  return groups.map((read, own) => {
    const others = groups.filter((_, other) => other !== own).flat();
    const judged = judge(read, calibrate(others.map(toHeldOut)));
    return read.map(({ text }, i) => ({ text, judged: judged[i] as Judged }));
  });
}

function readHeldOut({ train, test }: Split, lexicon: Lexicon): Read[] {
  const learned = learn(train, lexicon);
  return test.map((text) => ({ text, logits: predict(learned, text) }));
}

/** Reads a fold in a process of its own, so that the folds learn side by side. */
async function readFoldApart({ test }: Split, fold: number): Promise<Read[]> {
  const script = [...process.execArgv, fileURLToPath(import.meta.url), '--fold', String(fold)];
  const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: ROOT, maxBuffer: 1 << 28 });
  const logits = JSON.parse(stdout) as number[][];
  return test.map((text, i) => ({ text, logits: Float32Array.from(logits[i] as number[]) }));
}

const hasLabel = (read: Read): read is Tempered => read.text.label !== null;

function judge(read: readonly Tempered[], calibration: Calibration): Judged[] {
  return read.map(({ text, logits }) => {
    const chances = chancesOf(logits, calibration.temperature);
    const guess = chances.indexOf(Math.max(...chances));
    return {
      truth: TEMPERAMENTS.indexOf(text.label),
      guess,
      confidence: chanceOf(chances[guess] ?? 0, calibration),
    };
  });
}

/** What the confidence is fitted on: whole mails and texts, real ones as far as their labels are to be trusted, none that was looked for as an error. */
function toHeldOut({ text, logits }: Tempered): HeldOut {
  let weight = 1;
  if (text.kind === 'holes' || text.kind === 'calm') weight = 0;
  else if (text.kind === 'real') weight = text.sure === 1 ? 0 : 0.2 * (text.sure - 1);
  else if (text.source === 'sentence') weight = 0.1;
  return { logits, truth: TEMPERAMENTS.indexOf(text.label), weight };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
