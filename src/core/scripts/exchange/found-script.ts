import type { Language } from '../../types.ts';
import type { FaultCode } from '../check-draft.ts';
import type { ScriptDraft } from '../own-script.ts';
import { SCRIPT_LIMITS } from '../script-limits.ts';

/** How much a file may hold; `depth` counts brackets within brackets. */
export const EXCHANGE_LIMITS = { bytes: 5_000_000, rows: SCRIPT_LIMITS.scripts, depth: 20 } as const;

/** Why a whole file cannot be brought in. */
export type FileRefusalCode =
  | 'file_long'
  | 'file_empty'
  | 'file_encoding'
  | 'file_format'
  | 'file_columns'
  | 'file_rows'
  | 'file_depth'
  | 'file_version';

/** Thrown where nothing of a file can be brought in. */
export class FileRefusal extends Error {
  constructor(readonly code: FileRefusalCode) {
    super(code);
  }
}

/** Why one script of a file cannot be brought in. */
export type RowFaultCode =
  | FaultCode
  | 'language_unknown'
  | 'situation_unknown'
  | 'temperament_unknown'
  | 'version_twice';

export interface RowFault {
  code: RowFaultCode;
  /** The words at fault, where there are any. */
  near?: string;
}

/** A script as a file tells it, from anybody: what the file does not say is left out. */
export interface FoundScript extends Partial<Omit<ScriptDraft, 'versions'>> {
  /** Row of the table, the heading being 1, or place in the list, from 1. */
  row: number;
  /** Of a script that was exported here; null for all others. */
  id: string | null;
  versions: ScriptDraft['versions'];
  /** Placeholders of another program that Tact has none for; they are asked for when the script is used. */
  unmapped: string[];
  faults: RowFault[];
}

/** Puts the version of another row into the same script; false when it has that language already. */
export function addVersion(script: FoundScript, language: Language, title: string, text: string): boolean {
  if (script.versions[language]) return false;
  script.versions[language] = { title, text };
  return true;
}
