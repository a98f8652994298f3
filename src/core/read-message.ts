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

export interface MessageReader {
  read(input: ReadInput): Reading;
  /** The readings of many messages in their order, up to a fifth faster: each step finds the processor ready for it. */
  readAll(inputs: readonly ReadInput[]): Reading[];
}

/** Builds the reader from the weights file; throws when that is damaged. Spans in a reading are offsets into its `text`. */
export function createMessageReader(weights: ArrayBuffer): MessageReader {
  const reader = createTextReader(weights);

  const readAll = (inputs: readonly ReadInput[]): Reading[] =>
    inputs
      .map((input) => ({ ...input, own: joinOwnWords(findOwnWords(input.text)) }))
      .map((mail) => ({ ...mail, language: detectSpoken(mail.own.text, mail) }))
      .map((mail) => ({ ...mail, read: reader.read(mail.own.text, mail.language, mail.subject) }))
      .map(({ own, language, read, ...mail }) => {
        const asked = findAsked(own.text, { ...mail, language });
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
      });

  return { readAll, read: (input) => readAll([input])[0] as Reading };
}

/** The language of the client's own words; where two languages share them, the quote and the device line are written in one. */
function detectSpoken(words: string, { text, priorLanguage }: ReadInput): Language | null {
  return detectLanguage(words, priorLanguage).language ?? detectLanguage(words, detectLanguage(text).language).language;
}

/** A reason is a clause that can be read at a glance: a page of log without a full stop is none. */
function isQuotable({ start, end }: Span): boolean {
  return end - start <= 400;
}
