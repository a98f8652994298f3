import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { EXCHANGE_LIMITS, FileRefusal } from '../../../core/scripts/exchange/found-script.ts';
import { createImportPlan, type ImportStep } from '../../../core/scripts/exchange/plan-import.ts';
import { readScriptFile } from '../../../core/scripts/exchange/read-file.ts';
import type { OwnScript } from '../../../core/scripts/own-script.ts';
import { ask } from '../../../platform/ask.ts';
import { t } from '../../../platform/i18n.ts';
import type { NoteRunner } from '../../../ui/use-note.ts';
import { faultSentence, listText } from '../../../ui/words.ts';

/** How many rows of the dry run are listed, refused ones first. */
const LISTED = 100;
/** How many scripts are planned before the page may draw again. */
const AT_ONCE = 100;

/** A file whose scripts were planned, and nothing stored yet. */
interface DryRun {
  name: string;
  steps: ImportStep[];
}

/** Brings scripts in from a file: first what would happen, row by row, then all of it or nothing. */
export function ImportScripts(props: { own: OwnScript[]; notes: NoteRunner; onClose: () => void }): JSX.Element {
  const { own, notes, onClose } = props;
  const [dryRun, setDryRun] = useState<DryRun | null>(null);
  const [refusal, setRefusal] = useState('');
  /** How far the work is, 0–1, and what it is; null while there is none. */
  const [work, setWork] = useState<{ said: string; share: number | null } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const read = async (file: File): Promise<void> => {
    // What was said last floats over the foot of the page, where this file's button is going to stand.
    notes.say(null);
    setDryRun(null);
    setRefusal('');
    setWork({ said: t('readingFile'), share: 0 });
    try {
      // Before a file of gigabytes fills the memory.
      if (file.size > EXCHANGE_LIMITS.bytes) throw new FileRefusal('file_long');
      const found = readScriptFile(new Uint8Array(await file.arrayBuffer()));
      const plan = createImportPlan(own);
      const steps: ImportStep[] = [];
      for (const script of found) {
        steps.push(plan(script));
        if (steps.length % AT_ONCE !== 0) continue;
        setWork({ said: t('readingFile'), share: steps.length / found.length });
        await new Promise((resolve) => setTimeout(resolve));
      }
      setDryRun({ name: file.name, steps });
    } catch (error) {
      setRefusal(t(error instanceof FileRefusal ? error.code : 'file_format'));
    }
    setWork(null);
  };
  const scripts = dryRun?.steps.flatMap(({ store }) => (store ? [store] : [])) ?? [];
  const store = async (): Promise<void> => {
    setWork({ said: t('storing'), share: null });
    const answer = await notes.answerOf(ask('scripts:import', { scripts }));
    setWork(null);
    if (!answer) return;
    notes.say({ text: t('broughtIn', scripts.length), actionId: answer.actionId });
    onClose();
  };

  return (
    <section class="import" aria-labelledby="import">
      <h2 id="import" ref={heading} tabIndex={-1}>
        {t('bringIn')}
      </h2>
      <p class="soft">{t('bringInWhat')}</p>
      <label>
        {t('chooseFile')}
        <input
          type="file"
          accept=".json,.csv,.tsv,.txt,application/json,text/csv"
          disabled={work !== null}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void read(file);
          }}
        />
      </label>
      <div role="status">
        {work && (
          <p>
            {work.said} <progress {...(work.share === null ? {} : { value: work.share })} aria-label={work.said} />
          </p>
        )}
        {refusal !== '' && <p class="fault">{refusal}</p>}
        {dryRun && <p class="summary">{summaryOf(dryRun)}</p>}
      </div>
      {dryRun && <Steps steps={dryRun.steps} />}
      {dryRun && scripts.length === 0 && <p class="soft">{t('nothingToStore')}</p>}
      <div class="row">
        {scripts.length > 0 && (
          <button type="button" class="primary" disabled={work !== null} onClick={() => void store()}>
            {t('storeThem', scripts.length)}
          </button>
        )}
        <button type="button" disabled={work !== null} onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}

function summaryOf({ name, steps }: DryRun): string {
  const count = (wanted: ImportStep['outcome']): number => steps.filter(({ outcome }) => outcome === wanted).length;
  return t('dryRun', name, count('new'), count('changed'), count('same'), count('refused'));
}

/** What would happen to each row: those that need a look first. */
function Steps({ steps }: { steps: ImportStep[] }): JSX.Element {
  const gravity = ({ outcome, unmapped }: ImportStep): number =>
    outcome === 'refused' ? 0 : unmapped.length > 0 ? 1 : 2;
  const sorted = [...steps].sort((a, b) => gravity(a) - gravity(b) || a.row - b.row);
  return (
    <>
      <table class="steps">
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            <th scope="col">{t('scriptTitle')}</th>
            <th scope="col">{t('whatHappens')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, LISTED).map(({ row, title, outcome, faults, unmapped }, i) => (
            <tr key={i} class={outcome}>
              <td>{row}</td>
              <td>{title}</td>
              <td>
                <b>{t(`outcome_${outcome}`)}</b>
                {faults.map((fault) => (
                  <p key={fault.code}>{faultSentence(fault)}</p>
                ))}
                {unmapped.length > 0 && <p class="soft">{t('unmapped', listText(new Set(unmapped)))}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > LISTED && <p class="soft">{t('andMore', sorted.length - LISTED)}</p>}
    </>
  );
}
