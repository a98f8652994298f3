/** Everything that Tact understands of one message, in one call. */
import { findAsked } from './dates/find-asked.ts';
import { detectLanguage } from './language/detect-language.ts';
import { findOwnWords, joinOwnWords } from './language/own-words.ts';
import { createTextReader } from './temperament/text-reader.ts';
import type { Language, Reading, Span } from './types.ts';

/** One message as it came in; `tz` is the reader's IANA zone, in which days without a zone are meant. */
export interface ReadInput {
  text: string;
  subject?: string;
  /** Instant, ms. */
  receivedAt: number;
  tz: string;
  /** The sender's IANA zone or offset, in which their hours are meant; the reader's where it is not known. */
  senderTz?: string | undefined;
  /** The language of this client's last message. */
  priorLanguage?: Language | null;
}

export type MessageReader = (input: ReadInput) => Reading;

/** Builds the reader from the weights file; throws when that is damaged. Spans in the reading are offsets into `input.text`. */
export function createMessageReader(weights: ArrayBuffer): MessageReader {
  const reader = createTextReader(weights);
  return ({ text, subject, receivedAt, tz, senderTz, priorLanguage }) => {
    const own = joinOwnWords(findOwnWords(text));
    const language =
      detectLanguage(own.text, priorLanguage).language ??
      // Words that two languages share: the quote and the device line are written in one of them.
      detectLanguage(own.text, detectLanguage(text).language).language;
    const read = reader.read(own.text, language, subject);
    const asked = findAsked(own.text, { receivedAt, tz, senderTz, language });
    return {
      language,
      temperament: read.temperament,
      confidence: read.confidence,
      scores: read.scores,
      unsure: read.unsure,
      evidence: read.evidence.filter(isQuotable).flatMap(({ start, end }) => own.toSource(start, end) ?? []),
      situation: read.matter.situation,
      complaint: read.matter.complaint,
      category: read.matter.category,
      severity: read.matter.severity,
      asked: asked && { ...asked, ...own.toSource(asked.start, asked.end) },
      clientText: own.text,
    };
  };
}

/** A reason is a clause that can be read at a glance: a page of log without a full stop is none. */
function isQuotable({ start, end }: Span): boolean {
  return end - start <= 400;
}
