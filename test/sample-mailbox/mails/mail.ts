/** The shape of a sample mail: plain data, with what a careful reader would say of it. */
import type {
  ComplaintCategory,
  Language,
  Person,
  SenderKind,
  Situation,
  Temperament,
} from '../../../src/core/types.ts';

/** A piece of HTML as data, so that pages build it with createElement and mails with a serialiser. */
export type Markup = string | { tag: string; attributes?: Record<string, string>; children?: Markup[] };

/** Who wrote a sample mail: a person, or the mailbox's owner. */
export type Writer = Person | 'me';

/** A mail that is only there as history below another one. */
export interface QuotedMail {
  from: Writer;
  hoursAgo: number;
  text: string;
}

/**
 * One mail. `text` is the writer's own words, paragraphs parted by an empty line; `{day+3}` in it becomes the date three
 * working days from now, in the thread's language.
 */
export interface SampleMail extends QuotedMail {
  signature?: string;
  /** What stands below as history: the mail before it in the thread, or one that the thread does not hold. */
  history?: 'previous' | QuotedMail;
  /** The program it was written in, which decides how quotes look. Gmail where nothing is said. */
  program?: 'gmail' | 'outlook' | 'plain';
  /** Sent by a machine: to a list (with an unsubscribe header), or as a notification. */
  automatic?: 'list' | 'notification';
  /** HTML put after `text`, as it is: for mails that are more than words. */
  extra?: Markup[];
}

/** What a careful reader says of a thread, judged by the newest mail that is not the owner's. */
export interface Expected {
  kind: SenderKind;
  /** Null where the sender is not a client. */
  temperament: Temperament | null;
  situation: Situation | null;
  complaint: boolean;
  category: ComplaintCategory | null;
  /** The words that ask for a date, or null. */
  asked: string | null;
  /** True when the thread's last mail is the owner's, so that nothing is owed. */
  answered: boolean;
}

/** One conversation of the sample mailbox; mails oldest first. */
export interface SampleThread {
  /** A readable name, unique in the mailbox; all ids are derived from it. */
  slug: string;
  language: Language;
  subject: string;
  mails: SampleMail[];
  expect: Expected;
}
