import type { Language } from '../types.ts';
import { languagesOf, type ScriptDraft } from './own-script.ts';
import { findTemplateFault } from './render-script.ts';
import { SCRIPT_LIMITS } from './script-limits.ts';

export type FaultCode =
  | 'version_missing'
  | 'title_missing'
  | 'title_long'
  | 'text_missing'
  | 'text_long'
  | 'text_unreadable'
  | 'shortcut_form'
  | 'shortcut_taken'
  | 'tags_many'
  | 'tag_long';

/** Why a script cannot be kept as it is. */
export interface DraftFault {
  field: 'title' | 'text' | 'shortcut' | 'tags';
  /** The version at fault, or null where it is the whole script. */
  language: Language | null;
  code: FaultCode;
  /** Line of the text, from 1, and what stands there; where the text cannot be read as a template. */
  line?: number;
  near?: string;
}

/** Everything that is wrong with a tidy draft, in the order of the form; `isTaken` tells whether another script has a shortcut. */
export function checkDraft(draft: ScriptDraft, isTaken: (shortcut: string) => boolean): DraftFault[] {
  const faults: DraftFault[] = [];
  const languages = languagesOf(draft);
  if (languages.length === 0) faults.push({ field: 'text', language: null, code: 'version_missing' });
  for (const language of languages) {
    const { title = '', text = '' } = draft.versions[language] ?? {};
    const say = (field: 'title' | 'text', code: FaultCode) => faults.push({ field, language, code });
    if (title === '') say('title', 'title_missing');
    else if (title.length > SCRIPT_LIMITS.title) say('title', 'title_long');
    if (text === '') say('text', 'text_missing');
    else if (text.length > SCRIPT_LIMITS.text) say('text', 'text_long');
    else {
      const fault = findTemplateFault(text);
      if (fault) faults.push({ field: 'text', language, code: 'text_unreadable', ...fault });
    }
  }
  const { shortcut, tags } = draft;
  const say = (field: 'shortcut' | 'tags', code: FaultCode) => faults.push({ field, language: null, code });
  if (shortcut !== '' && !(shortcut.length <= SCRIPT_LIMITS.shortcut && /^[\p{L}\p{M}\p{N}-]+$/u.test(shortcut))) {
    say('shortcut', 'shortcut_form');
  } else if (shortcut !== '' && isTaken(shortcut)) say('shortcut', 'shortcut_taken');
  if (tags.length > SCRIPT_LIMITS.tags) say('tags', 'tags_many');
  if (tags.some((tag) => tag.length > SCRIPT_LIMITS.tag)) say('tags', 'tag_long');
  return faults;
}
