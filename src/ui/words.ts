/** Codes to sentences: the one place where the product's words meet the message files. */
import type { Problem } from '../contract/messages.ts';
import type { SenderReason } from '../core/clients/sender-kind.ts';
import type { DraftCheck } from '../core/draft/draft.ts';
import type { RowFaultCode } from '../core/scripts/exchange/found-script.ts';
import type {
  Certainty,
  ComplaintCategory,
  SenderKind,
  Severity,
  Situation,
  Step,
  Temperament,
} from '../core/types.ts';
import { type MessageKey, t, uiLanguage, uiLocale } from '../platform/i18n.ts';

export const temperamentWord = (value: Temperament): string => t(`temperament_${value}`);
export const certaintyWord = (value: Certainty): string => t(`certainty_${value}`);
export const situationWord = (value: Situation): string => t(`situation_${value}`);
export const categoryWord = (value: ComplaintCategory): string => t(`category_${value}`);
export const severityWord = (value: Severity): string => t(`severity_${value}`);
export const checkWord = (value: DraftCheck): string => t(`check_${value}`);
export const stepWord = (value: Step): string => t(`step_${value}`);
export const senderWord = (value: SenderKind): string => t(`sender_${value}`);

const SENDER_REASONS: Record<SenderReason, MessageKey> = {
  'override-address': 'sender_because_word',
  'override-domain': 'sender_because_word_for_all',
  'own-address': 'sender_because_own',
  'own-side': 'sender_because_own',
  'no-reply-address': 'sender_because_machine_address',
  'bot-header': 'sender_because_machine_words',
  'bot-subject': 'sender_because_machine_words',
  'bot-text': 'sender_because_machine_words',
  'bulk-header': 'sender_because_many',
  'bulk-address': 'sender_because_many',
  'unsubscribe-line': 'sender_because_unsubscribe',
  'internal-side': 'sender_because_own',
  'own-domain': 'sender_because_own',
  person: 'sender_because_person',
};

/** Why a sender is taken for what they are, in one sentence. */
export const senderReason = (reason: SenderReason): string => t(SENDER_REASONS[reason]);

/** "A, B, C", or "A、B、C" in Chinese: Intl.ListFormat, even narrow, says "A、B和C" in zh-TW. */
export const listText = (words: Iterable<string>): string =>
  [...words].join(uiLanguage().startsWith('zh') ? '、' : ', ');

/** The name of a country (ISO 3166) in the user's language. */
export const countryName = (code: string): string =>
  new Intl.DisplayNames(uiLocale(), { type: 'region' }).of(code) ?? code;

/** What keeps a script from being stored, and what to do; `line` and `near` where a text cannot be read. */
export const faultSentence = ({ code, line, near }: { code: RowFaultCode; line?: number; near?: string }): string =>
  t(`fault_${code}`, line ?? 1, near ?? '');

/** What went wrong and what to do, in one sentence. */
export function problemSentence(problem: Problem): string {
  return t(`problem_${problem.replaceAll('-', '_')}` as MessageKey);
}
