import { reviewDraft } from '../../core/draft/review-draft.ts';
import { LANGUAGES, TEMPERAMENTS } from '../../core/types.ts';
import { type Line, optionalText, textField } from '../json-lines.ts';

/** The `draft` command: what to look at in a draft of ours, and which of the six steps it covers. */
export function draft(line: Line): Line {
  const { hints, steps } = reviewDraft({
    text: textField(line, 'text'),
    language: choiceField(line, 'language', LANGUAGES) ?? null,
    clientTemperament: choiceField(line, 'client_temperament', TEMPERAMENTS),
    clientText: optionalText(line, 'client_text'),
    complaint: flagField(line, 'complaint'),
  });
  const shown = hints.map(({ check, phrase, start, end, advice, fix }) => ({ check, phrase, start, end, advice, fix }));
  return { id: line.id, hints: shown, steps };
}

function choiceField<Choice extends string>(line: Line, name: string, choices: readonly Choice[]): Choice | undefined {
  const value = optionalText(line, name);
  const choice = choices.find((one) => one === value);
  if (value !== undefined && choice === undefined) throw new Error(`"${name}" must be one of ${choices.join(', ')}.`);
  return choice;
}

function flagField(line: Line, name: string): boolean {
  const value = line[name] ?? false;
  if (typeof value !== 'boolean') throw new Error(`"${name}" must be true or false.`);
  return value;
}
