import { judgeMatter } from '../../src/core/situation/judge-matter.ts';
import { UNSURE_BELOW } from '../../src/core/temperament/certainty.ts';
import { HEAD_RANGES } from '../../src/core/temperament/heads.ts';
import { TEMPERAMENTS } from '../../src/core/types.ts';
import { temperamentOf } from './calibrate.ts';
import { calibrationError, confusionOf, type Judged, macroF1, perLabel, surestPart } from './measure.ts';
import type { Labelled } from './texts.ts';

const HEADER =
  'held out                                n  macro-F1  angry P/R    ECE   where not unsure: accuracy at coverage';

/** Tells whether nearly everybody would give this text its label; a doubtful label measures its labeller. */
const isSure = ({ kind, sure }: Labelled): boolean => (kind === 'real' || kind === 'unposed') && sure === 3;

/** Prints how well held-out texts were read, by kind and language, and the confusion of each kind. */
export function reportSets(rows: readonly { text: Labelled; judged: Judged }[]): void {
  const groups = new Map<string, Judged[]>();
  const kinds = new Map<string, Judged[]>();
  for (const { text, judged } of rows) {
    const kind = text.kind === 'authored' ? `authored ${text.source}` : text.kind;
    push(groups, `${kind} ${text.lang}`, judged);
    if (text.kind === 'corpus') push(groups, `corpus genre ${text.source}`, judged);
    push(kinds, kind, judged);
    if (isSure(text)) {
      push(kinds, `${kind}, sure`, judged);
      push(groups, `${kind} ${text.lang}, sure`, judged);
    }
  }
  console.log(HEADER);
  for (const [name, judged] of [...groups].sort(([a], [b]) => a.localeCompare(b))) console.log(line(name, judged));
  for (const [name, judged] of kinds) {
    console.log(line(`all ${name}`, judged));
    const table = confusionOf(judged);
    TEMPERAMENTS.forEach((label, l) => {
      console.log(`    ${label.padEnd(10)}${(table[l] ?? []).map((n) => String(n).padStart(6)).join('')}`);
    });
  }
}

/** Prints how well what held-out texts are about was read; `lift` moves the decision for a complaint. */
export function reportMatters(rows: readonly { text: Labelled; logits: Float32Array }[], lift: number): void {
  const groups = new Map<string, { text: Labelled; logits: Float32Array }[]>();
  for (const row of rows) {
    if (row.text.situation === null) continue;
    push(groups, `${row.text.kind} ${row.text.lang}`, row);
    push(groups, `${row.text.kind} ${row.text.kind === 'authored' ? row.text.source : 'all'}`, row);
  }
  console.log(`what it is about: n, situation right; complaint P/R/F1, category and severity right (lift ${lift})`);
  for (const [name, group] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const read = group.map(({ text, logits }) => {
      const lifted = logits.slice();
      lifted[HEAD_RANGES.complaint.from + 1] = (lifted[HEAD_RANGES.complaint.from + 1] as number) + lift;
      return { text, matter: judgeMatter(lifted, temperamentOf(logits), 'held') };
    });
    const share = (of: typeof read, is: (one: (typeof read)[number]) => boolean): string =>
      of.length === 0 ? '   –' : (of.filter(is).length / of.length).toFixed(3);
    const known = read.filter(({ text }) => text.complaint !== null);
    const real = known.filter(({ text }) => text.complaint === true);
    const found = known.filter(({ matter }) => matter.complaint);
    const both = real.filter(({ matter }) => matter.complaint);
    const f1 = known.length === 0 ? '   –' : ((2 * both.length) / (real.length + found.length)).toFixed(3);
    const category = share(both, ({ text, matter }) => text.category === matter.category);
    const severity = share(both, ({ text, matter }) => text.severity === matter.severity);
    const right = share(read, ({ text, matter }) => text.situation === matter.situation);
    const precision = share(found, ({ text }) => text.complaint === true);
    const recall = share(real, ({ matter }) => matter.complaint);
    console.log(
      `${name.padEnd(24)}${String(group.length).padStart(6)}  ${right}   ${precision}/${recall}/${f1}  ${category}  ${severity}`,
    );
  }
}

/** Prints how each source was read by one that learned nothing of it, and its texts of a sure label apart. */
export function reportSources(
  names: readonly string[],
  sources: readonly { text: Labelled; judged: Judged }[][],
): void {
  console.log(HEADER);
  sources.forEach((read, s) => {
    const sure = read.filter(({ text }) => isSure(text));
    console.log(
      line(
        `${names[s]}`,
        read.map(({ judged }) => judged),
      ),
    );
    if (sure.length > 0)
      console.log(
        line(
          `${names[s]}, sure`,
          sure.map(({ judged }) => judged),
        ),
      );
  });
}

function line(name: string, judged: readonly Judged[]): string {
  const angry = perLabel(judged)[TEMPERAMENTS.indexOf('angry')];
  const { accuracy, coverage } = surestPart(judged, UNSURE_BELOW);
  const figures = [
    macroF1(judged).toFixed(3).padStart(8),
    `${(angry?.precision ?? 0).toFixed(2)}/${(angry?.recall ?? 0).toFixed(2)}`.padStart(11),
    calibrationError(judged).toFixed(3).padStart(7),
    `${accuracy.toFixed(3)} at ${coverage.toFixed(2)}`.padStart(16),
  ];
  return `${name.padEnd(32)}${String(judged.length).padStart(9)}${figures.join('  ')}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
