import { findDateGroups, READ_AT_MOST } from '../dates/find-date-groups.ts';
import { type Folded, fold, foldText } from '../dates/fold-text.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { findOwnWords, findUnquotedLines, joinOwnWords, type OwnText } from '../language/own-words.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Language, Span, Temperament } from '../types.ts';
import { ADVICE } from './advice/advice.ts';
import type { Draft, MutedHint, Sentence } from './draft.ts';
import { MASK } from './phrases.ts';
import { wordsOf } from './words/words.ts';

/** A draft to review, and what is known of whom it goes to. */
export interface DraftInput {
  text: string;
  /** Null to tell it from the text. */
  language: Language | null;
  clientTemperament?: Temperament | null | undefined;
  /** The client's mail that the draft answers; quotes and signature may still be in it. */
  clientText?: string | undefined;
  /** True where the mail is a complaint: it is then answered as an angry one, unless the temperament says otherwise. */
  complaint?: boolean | undefined;
  /** Words that this client knows: product names, terms of a shared glossary. */
  glossary?: readonly string[] | undefined;
  /** What this client, or nobody, is to be warned of. */
  muted?: readonly MutedHint[] | undefined;
  /** The next date that could be promised, as it is written in a mail of the draft's language; for fixes. */
  moment?: ((language: Language) => string | null) | undefined;
}

/** Somebody else's words, addresses and code: what stands there is not said by the writer. Every part is bounded. */
const NOT_SAID =
  /"[^"\n]{1,300}"|“[^“”\n]{1,300}”|«[^«»\n]{1,300}»|„[^„“”\n]{1,300}[“”]|『[^『』\n]{1,300}』|`[^`\n]{1,200}`|(?:https?:\/\/|www\.)\S{1,300}|[\w.+-]{1,64}@[\w.-]{1,200}/gu;
const LIST_ITEM = /^(?:[-*•·–—]|\d{1,2}[.)、])\s?/u;
const QUESTION = /[?？]["”»」)]?$|[吗嗎呢][。.]?$/u;
const LONGEST_SENTENCE = 600;
/** Each is searched for every cue; no reply has so many. */
const SENTENCES_AT_MOST = 500;
/** A value still to be filled in: nobody knows yet whether it is a date. */
const OPEN_PLACE = /\{\{|\[/u;

/**
 * Reads a draft: its own words, at most 16,384 characters of them, cut into sentences, at most 500. Null where
 * there are none, or in none of the five languages. `own` leads back to the offsets of the text.
 */
export function readDraft(input: DraftInput): { draft: Draft; own: OwnText } | null {
  const unquoted = findUnquotedLines(input.text);
  const ours = new Set(unquoted);
  // A reply without a word in it yet gives the message below it.
  const spans = findOwnWords(input.text).filter((span) => ours.has(firstLine(span.text)));
  const own = joinOwnWords(spans);
  const text = own.text.slice(0, READ_AT_MOST);
  const clientText = joinOwnWords(findOwnWords(input.clientText ?? '')).text.slice(0, READ_AT_MOST);
  const language = input.language ?? detectLanguage(text, detectLanguage(clientText).language).language;
  if (text === '' || language === null) return null;
  const folded = fold(text);
  const draft: Draft = {
    text,
    folded: folded.text,
    language,
    temperament: temperamentFor(input),
    sentences: readSentences(text, folded, language),
    signOff: foldText(
      unquoted.slice(unquoted.lastIndexOf(text.slice(text.lastIndexOf('\n') + 1).trim()) + 1).join('\n'),
    ),
    clientText,
    glossary: (input.glossary ?? []).map(foldText),
    ...wordsOf(language),
    advice: ADVICE[language],
    moment: input.moment?.(language) ?? null,
  };
  return { draft, own };
}

const firstLine = (text: string): string => text.slice(0, /[\n\r]/u.exec(text)?.index ?? text.length).trim();

function temperamentFor({ clientTemperament = null, complaint = false }: DraftInput): Temperament | null {
  const unknown = clientTemperament === null || clientTemperament === 'neutral';
  return unknown && complaint ? 'angry' : clientTemperament;
}

/** A sentence without an end is looked at piece by piece, so that a giant one costs no more than many. */
function cutLong({ text, start }: Span): Span[] {
  if (text.length <= LONGEST_SENTENCE) return [{ text, start, end: start + text.length }];
  const pieces: Span[] = [];
  for (let at = 0; at < text.length; at += LONGEST_SENTENCE) {
    const piece = text.slice(at, at + LONGEST_SENTENCE);
    pieces.push({ text: piece, start: start + at, end: start + at + piece.length });
  }
  return pieces;
}

function readSentences(text: string, folded: Folded, language: Language): Sentence[] {
  const plain = folded.text.replace(NOT_SAID, (found) => MASK.repeat(found.length));
  const spans = splitSentences(text).flatMap(cutLong).slice(0, SENTENCES_AT_MOST);
  const dates = findDateGroups(folded, language, 'UTC').map(({ core }) => core);
  let next = 0;
  const isDated = spans.map((span) => {
    while (next < dates.length && (dates[next] as number) < span.start) next++;
    return (dates[next] ?? span.end) < span.end || OPEN_PLACE.test(span.text);
  });
  return spans.map((span, index) => ({
    start: span.start,
    end: span.end,
    plain: plain.slice(span.start, span.end),
    isQuestion: QUESTION.test(span.text),
    isListed: LIST_ITEM.test(span.text),
    isDated: isDated[index] === true || isDated[index + 1] === true,
  }));
}
