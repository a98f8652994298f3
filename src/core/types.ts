/**
 * The product's nouns, plain and JSON-safe: every floor above speaks in these.
 * Instants are milliseconds since 1970 UTC (`…At`); calendar days are `YYYY-MM-DD` (`…On`); offsets are UTF-16.
 */

/** The five languages that Tact reads and writes; Simplified and Traditional Chinese count as two. */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'ru', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a client comes across (handbook 1); `neutral` is "not enough to tell", not a fifth temper. */
export const TEMPERAMENTS = ['assertive', 'hesitant', 'angry', 'friendly', 'neutral'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

/** What the message is about: the nine situations of handbook 5 and the five that the other texts add. */
export const SITUATIONS = [
  'requirement_unclear',
  'limited_knowledge',
  'resource_conflict',
  'unreasonable_request',
  'bug_found',
  'many_issues',
  'module_failure',
  'severe_outage',
  'routine_meeting',
  'delay',
  'billing',
  'praise',
  'scope_change',
  'other',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** The three drivers of satisfaction (handbook 4), which are also what a complaint is about. */
export const COMPLAINT_CATEGORIES = ['attitude', 'timeliness', 'quality'] as const;
export type ComplaintCategory = (typeof COMPLAINT_CATEGORIES)[number];

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The six steps of answering a complaint, in order (handbook 2). */
export const STEPS = ['listen', 'acknowledge', 'apologise', 'act', 'thank', 'follow'] as const;
export type Step = (typeof STEPS)[number];

/** The three words for a confidence that people are shown. */
export type Certainty = 'clear' | 'likely' | 'unsure';

/** A stretch of a text: `text` is exactly `source.slice(start, end)`. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

export interface Person {
  name: string;
  /** Lower case; empty where the page does not show it. */
  address: string;
}

/** Who wrote a message, as seen from the mailbox's owner. */
export type Side = 'client' | 'own' | 'internal' | 'unknown';

/** One message as a site adapter reads it. */
export interface Message {
  id: string;
  from: Person;
  /** As the page shows it, or ISO where the page has that; empty where there is none. */
  date: string;
  side: Side;
  /** The sender's own words: quotes, history and signature cut off. */
  text: string;
}

/** One conversation as a site adapter reads it; messages oldest first. */
export interface Thread {
  /** Unique within its site and account. */
  id: string;
  subject: string;
  messages: Message[];
}

/** The date that a client asks for. */
export interface Asked {
  phrase: string;
  start: number;
  end: number;
  /** Instant, ms. */
  dueAt: number;
}

/** What Tact understood of one client message. */
export interface Reading {
  /** Null when the text is too short or in none of the five. */
  language: Language | null;
  /** The best guess, also when `unsure`. */
  temperament: Temperament;
  /** Calibrated chance that `temperament` is right, 0–1. */
  confidence: number;
  scores: Record<Temperament, number>;
  /** True when Tact should say "not enough to tell" instead of the guess. */
  unsure: boolean;
  /** Offsets into the text that was read; always inside the client's own words. */
  evidence: Span[];
  situation: Situation;
  complaint: boolean;
  category: ComplaintCategory | null;
  severity: Severity | null;
  asked: Asked | null;
  /** The client's own words, for display and search. */
  clientText: string;
}

/** Who writes to us. `bulk` and `bot` get no strip, no deadline. */
export const SENDER_KINDS = ['client', 'colleague', 'me', 'bulk', 'bot'] as const;
export type SenderKind = (typeof SENDER_KINDS)[number];

/** A moment by which an answer is owed; a thread has at most one. */
export interface Deadline {
  /** `site:account:thread`, also the primary key. */
  threadKey: string;
  clientAddress: string;
  clientName: string;
  subject: string;
  /** Address of the thread's page, to open it again. */
  url: string;
  /** The oldest client message not answered, with which the clock began. */
  messageId: string;
  /** When that message came, or was first seen where its date cannot be read. Instant, ms. */
  startedAt: number;
  dueAt: number;
  /** IANA zone in which the working hours were counted. */
  tz: string;
  /** Who decided: the policy for this temperament, the user, or what we promised in our last message. */
  source: 'policy' | 'user' | 'promise';
  temperament: Temperament;
  state: 'running' | 'met' | 'dismissed';
  /** While in the future the deadline keeps quiet. Instant, ms, or null. */
  snoozedUntil: number | null;
  /** Set where our first answer to an open complaint was given, and the client is owed the next word on it. */
  isUpdate?: true;
  /** When the user snoozed it: a client's message after that wakes it. Instant, ms; absent while awake. */
  snoozedAt?: number;
  /** Since when the clock stands still because we wait for the client. Instant, ms; absent while it runs. */
  pausedAt?: number;
  /** When it ended, or null while running. */
  endedAt: number | null;
}

/** A complaint as logged from a thread; the words are the client's own. */
export interface Complaint {
  id: string;
  threadKey: string;
  clientAddress: string;
  clientName: string;
  subject: string;
  url: string;
  words: string;
  language: Language | null;
  temperament: Temperament;
  category: ComplaintCategory;
  severity: Severity;
  openedAt: number;
  closedAt: number | null;
}

/** How a promise stands: `proposed` is found and not yet the user's word, `renegotiated` has another in its place. */
export const PROMISE_STATES = ['proposed', 'open', 'kept', 'broken', 'renegotiated', 'refused'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** A date that one side gave the other (named so because `Promise` is taken). */
export interface PromiseGiven {
  /** Of the message and the place in it, so that reading twice finds the same. */
  id: string;
  threadKey: string;
  clientAddress: string;
  clientName: string;
  subject: string;
  url: string;
  messageId: string;
  /** Who gave it. */
  direction: 'ours' | 'theirs';
  /** The words of the mail that promise. */
  phrase: string;
  language: Language | null;
  /** `hedged`: meant, yet not sure. */
  kind: 'firm' | 'hedged';
  givenAt: number;
  dueAt: number;
  /** IANA zone in which the working hours are counted. */
  tz: string;
  /** When to remind the user, always between `givenAt` and the time to act. */
  remindAt: number;
  state: PromiseState;
  /** When it ended, or null while proposed or open. */
  endedAt: number | null;
  /** The id of the promise that took its place, or null. */
  followedBy: string | null;
  /** True where a holding reply gave it: any later answer of ours seems to keep it. */
  isAnswer?: boolean;
  /** Words of a later mail that seem to keep it, until the user says whether they do. */
  keptBy?: string;
  /** When that mail was sent, instant, ms. */
  keptAt?: number;
  /** The id of the promise that this one seems to move, until the user says whether it does. */
  replaces?: string;
}
