/** Everything that Tact understands of one message, in one call. */
import { findAsked } from './dates/find-asked.ts';
import { detectLanguage } from './language/detect-language.ts';
import { findOwnWords, joinOwnWords, type OwnText } from './language/own-words.ts';
import { createTextReader, type TextReading } from './temperament/text-reader.ts';
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
  /** The reader's own addresses and names: what they wrote and an empty answer quotes is not the client's. */
  ours?: readonly string[];
}

export interface MessageReader {
  read(input: ReadInput): Reading;
  /** The readings of many messages in their order, up to a fifth faster: each step finds the processor ready for it. */
  readAll(inputs: readonly ReadInput[]): Reading[];
}

/** Builds the reader from the weights file; throws when that is damaged. Spans in a reading are offsets into its `text`. */
export function createMessageReader(weights: ArrayBuffer): MessageReader {
  const reader = createTextReader(weights);

  // A list for each step: one object a mail that grows from step to step would be copied at each.
  const readAll = (inputs: readonly ReadInput[]): Reading[] => {
    const owns = inputs.map(({ text, ours }) => joinOwnWords(findOwnWords(text, ours)));
    const languages = owns.map(({ text }, at) => detectSpoken(text, inputs[at] as ReadInput));
    const reads = owns.map(({ text }, at) => reader.read(text, languages[at] as Language | null, inputs[at]?.subject));
    return inputs.map(({ receivedAt, tz, senderTz }, at) => {
      const own = owns[at] as OwnText;
      const read = reads[at] as TextReading;
      const language = languages[at] as Language | null;
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
    });
  };

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
