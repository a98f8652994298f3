/**
 * What the contexts say to each other, grouped by direction, one sentence each.
 * Names are `noun:verb`. Answers that can fail are `{ problem }`: a stable code, worded by the interface in the user's language.
 */
import type { InferOutput } from 'valibot';
import type { SenderReason } from '../core/clients/sender-kind.ts';
import type { FoundPromise } from '../core/dates/find-promises.ts';
import type { TimedDeadline } from '../core/deadlines/due-soon.ts';
import type { WhoseTurn } from '../core/deadlines/whose-turn.ts';
import type { DraftHint } from '../core/draft/draft.ts';
import type { ProposalPart } from '../core/promises/propose-date.ts';
import type { ClientTemperament } from '../core/temperament/client-temperament.ts';
import type {
  Certainty,
  Complaint,
  Language,
  Person,
  PromiseGiven,
  Reading,
  SenderKind,
  Span,
  Step,
  Temperament,
} from '../core/types.ts';
import type { ClientClock } from '../core/working-time/client-clock.ts';
import type { Settings } from './settings.ts';
import type { REQUEST_SHAPES, SeenDraft, SeenThread } from './shapes.ts';

/** What can go wrong, as shown to people; every code has a sentence in each language. */
export type Problem =
  | 'database-blocked'
  | 'database-failed'
  | 'database-full'
  | 'model-missing'
  | 'message-empty'
  | 'message-too-long'
  | 'sender-missing'
  | 'no-reply-box'
  | 'insert-failed'
  | 'nothing-to-undo'
  | 'changed-since'
  | 'not-found'
  | 'already-logged'
  | 'not-a-client'
  | 'bad-request'
  | 'calendar-closed'
  | 'script-refused'
  | 'scripts-many';

/** A user's action done: `actionId` undoes it. */
export type Done = { actionId: number } | { problem: Problem };

/** Everything that the strip and the popup show about the thread on screen. */
export interface ThreadView {
  threadKey: string;
  /** The message that was read: the newest one that is not ours. Empty when there is none. */
  messageId: string;
  sender: {
    kind: SenderKind;
    reason: SenderReason;
    /** Whom a reply goes to; empty where nobody but us wrote. */
    person: Person;
    /** Who is told to be of this kind: `person`, or one of us where nobody else wrote. */
    writer: Person;
    /** The domain of their firm, for decisions about everybody there; null where it is a free-mail provider's. */
    firm: string | null;
  };
  /** Null when there is nothing to read (bulk, bot, own thread, empty message). */
  reading: Reading | null;
  /** How sure, in the three words that people are shown. */
  certainty: Certainty;
  /** Whether the user's earlier corrections made another label of it. */
  learned: boolean;
  /** The user's correction of this message, if any; it overrules the reading. */
  corrected: Temperament | null;
  /** How the client tends to be, over so many of their messages; null while there is but one. */
  client: (ClientTemperament & { messages: number }) | null;
  deadline: TimedDeadline | null;
  complaint: Complaint | null;
  /** What is promised in it, by us and by them, and what Tact proposes to keep, the soonest first. */
  promises: PromiseGiven[];
  /** Whose turn it is, and why; `theirs` and `nobody` need no deadline. */
  turn: WhoseTurn['turn'];
  turnReason: WhoseTurn['reason'];
  /** IANA zone in which times are shown. */
  tz: string;
  /** What Tact could not do this time; the rest above still holds. */
  problems: Problem[];
}

/** What goes into a reply. */
export type ReplyText = Pick<ScriptOffer, 'text' | 'cursor'>;

/** A script filled in for the thread on screen. */
export interface ScriptOffer {
  id: string;
  title: string;
  why: string;
  text: string;
  /** What the user still has to say: `label` is in the script's language. */
  missing: { name: string; label: string }[];
  /** True for the user's own; built-in ones say why they suit. */
  own: boolean;
  language: Language;
  /** Without the semicolon; empty where there is none. */
  shortcut: string;
  /** Offset in the text at which the caret belongs, or null for its end. */
  cursor: number | null;
  /** When a holding reply promises the full answer, instant, ms; null for every other script. */
  dueAt: number | null;
}

/** An own script as it was stored: `actionId` undoes it. */
export interface SavedScript {
  actionId: number;
  id: string;
}

/** Everything that is shown about a reply before it is sent. */
export interface DraftView {
  /** At most five, the gravest first; offsets are into the draft's text. */
  hints: DraftHint[];
  /** The six steps of answering a complaint; null where the mail is none. */
  steps: Record<Step, boolean> | null;
  /** Dates that the reply gives; `isKept` where the user wants them kept. */
  promises: (Pick<FoundPromise, 'phrase' | 'dueAt' | 'kind'> & { isKept: boolean })[];
  /** Placeholders that nobody filled in. */
  gaps: Span[];
  /** Whom the reply goes to, by name; empty where that is not known. */
  client: string;
  /** True where the mail is an angry one and the user wants a calm look before the answer goes. */
  needsSecondLook: boolean;
  /** What the client's clock shows; null where it is not known where they are. */
  clock: ClientClock | null;
  /** IANA zone in which times are shown. */
  tz: string;
  /** What could not be looked up; the words were reviewed all the same. */
  problem: Problem | null;
}

/** Preset instants to snooze to, soonest first. */
export interface SnoozeChoice {
  id: 'later-today' | 'tomorrow' | 'monday' | 'hour' | 'answer';
  until: number;
}

/** What a list row is marked with. */
export interface RowMark {
  threadKey: string;
  deadline: TimedDeadline | null;
  complaint: boolean;
}

/** What is set and known of one client. */
export interface ClientView {
  address: string;
  /** Working hours within which they are answered; null: as everybody. */
  hours: number | null;
  /** IANA zone and country (ISO 3166) that the user set; null where they did not. */
  zone: string | null;
  country: string | null;
  quiet: boolean;
  clock: ClientClock | null;
  /** For so many working hours of work each a date that can be kept (instant, ms), why, and a sentence that gives it, in their language. */
  proposals: { hours: number; dueAt: number; parts: ProposalPart[]; sentence: string }[];
}

/** What a change of settings moves; `nearest` is the one that is due first then (instants, ms). */
export interface MovePreview {
  count: number;
  nearest: { who: string; subject: string; from: number; to: number } | null;
}

/** The settings as they were, for undo; `actionId` undoes what moved, null where nothing did. */
export interface SettingsChanged {
  before: Settings;
  actionId: number | null;
}

/** Page or popup → background. The request side is validated by `REQUEST_SHAPES`. */
export interface Answers {
  /** A thread is on screen: read it, start or meet its deadline, say what to show. */
  'thread:seen': ThreadView;
  /** A list is on screen: which of its rows carry a mark; answered rows meet their deadline. */
  'rows:seen': RowMark[];
  /** One click logs the thread's client message as a complaint. */
  'complaint:log': Done;
  /** The user corrects what a complaint is about. */
  'complaint:change': Done;
  /** A complaint is settled, or taken up again. */
  'complaint:close': Done;
  'complaint:delete': Done;
  /** The user gives the thread on screen a deadline of their own. */
  'deadline:set': Done;
  'deadline:snooze': Done;
  /** Done, or no answer needed. */
  'deadline:dismiss': Done;
  /** The same for many threads at once, taken back at once. */
  'deadlines:snooze': Done;
  'deadlines:dismiss': Done;
  /** The user wants a thread on top of Today, or no more. */
  'thread:pin': Done;
  /** The user says whose turn it is, until the next message; null takes it back. */
  'turn:correct': Done;
  /** How often a client should hear from us. */
  'cadence:set': Done;
  /** The user says how the client really is; null takes the correction back. */
  'reading:correct': Done;
  /** The user says what kind of sender this address is; null takes back the word that holds now. */
  'sender:decide': Done;
  /** Takes one action back, as long as nothing has changed since. */
  'action:undo': { done: true } | { problem: Problem };
  /** The three scripts that suit the thread on screen, filled with what is known. */
  'scripts:offer': ScriptOffer[] | { problem: Problem };
  /** The scripts that hold the words of a query, own ones first; without words those that suit, else the most used. */
  'scripts:search': ScriptOffer[] | { problem: Problem };
  /** The own script with this shortcut, filled in. */
  'shortcut:expand': ScriptOffer | { problem: Problem };
  /** The shortcuts that expand on this page, lower case; none where the user does not want them. */
  'shortcuts:list': string[];
  /** One script filled in again with what the user typed for its gaps, by placeholder name. */
  'script:fill': ScriptOffer | { problem: Problem };
  /** A script went into a reply: counts it; what a holding reply promises will be kept once it is sent, with undo. */
  'script:used': Done | { done: true };
  /** A script of the user's own, new or changed. */
  'script:save': SavedScript | { problem: Problem };
  /** Makes an own script of a built-in one, in all its languages, or a second one of an own one. */
  'script:copy': SavedScript | { problem: Problem };
  'script:delete': Done;
  /** All of them or none. */
  'scripts:import': Done;
  /** The reply box is about to open on another page: keep this text for it for one minute. */
  'reply:await': { done: true };
  /** A reply box opened: the text that waits for this thread, once. */
  'reply:claim': { reply: ReplyText | null };
  /** When "later today", "tomorrow" and so on are, by the user's working hours. */
  'snooze:choices': SnoozeChoice[];
  /** What Tact understands of a typed moment; null where it names none. */
  'snooze:read': { until: number | null };
  /** Give this text to the editor marked in the asking frame by the editor's own means; `done` when something took it. */
  'editor:insert': { done: boolean };
  /** A conversation opens in the asking frame: get ready to read it, and bring the strip's script where it is wanted. */
  'thread:coming': { done: true };
  /** The asking frame shows a reply: bring the script for that into it. */
  'compose:load': { done: true };
  /** Typing stopped in a reply: look at it. */
  'draft:review': DraftView | { problem: Problem };
  /** The person pressed Send on a reply with these words. */
  'draft:sent': { done: true } | { problem: Problem };
  /** The user wants to see a hint no more, for this client or for everybody. */
  'hint:mute': Done;
  'hint:unmute': Done;
  /** The user wants a date in the reply kept, once it is sent. */
  'promise:keep': Done;
  /** What the user says of a promise: keep it, kept, broken, none at all. */
  'promise:settle': Done;
  /** The promise is due at another time. */
  'promise:move': Done;
  /** What other settings would move, before they are stored. */
  'settings:preview': MovePreview | { problem: Problem };
  /** Stores settings and moves the deadlines that they move. */
  'settings:change': SettingsChanged | { problem: Problem };
  /** What is set and known of one client. */
  'client:describe': ClientView | { problem: Problem };
  /** What other hours for one client would move, before they are stored. */
  'client:preview': MovePreview | { problem: Problem };
  /** What the user sets for one client: hours, zone, country, quiet; moves the deadlines that the hours move. */
  'client:change': Done;
  'page:open': { done: true };
}

export type RequestName = keyof typeof REQUEST_SHAPES;
export type Request<N extends RequestName> = InferOutput<(typeof REQUEST_SHAPES)[N]>;
export type Answer<N extends RequestName> = Answers[N];

/** Popup or background → the content scripts of one tab. */
export interface TabAnswers {
  /** What is on screen in this tab; answered by the frame that shows a thread, else by the top frame. */
  'page:describe': PageState;
  /** Put this text into the reply box of the thread on screen, opening one where the site can. */
  'reply:insert': { done: true } | { problem: Problem };
  /** Put a hint's fix into the open reply; what stands there is changed only where the words stand in it once. */
  'draft:fix': { done: true } | { problem: Problem };
  /** Open the palette; answered by the frame that has the caret. `inVain`: none had it, and the top frame says so. */
  'palette:open': { done: true };
  /** Something was changed elsewhere: ask for the view again; `isTold` where the strip is being told by an answer. */
  'view:refresh': undefined;
  /** Tact may no longer be on these pages: stop where one of the patterns matches. */
  'site:off': undefined;
}
export interface TabRequests {
  'page:describe': Record<string, never>;
  'reply:insert': ReplyText;
  'draft:fix': { phrase: string; text: string };
  'palette:open': { inVain: boolean };
  'view:refresh': { isTold: boolean };
  'site:off': { patterns: string[] };
}
export type TabRequestName = keyof TabRequests;

/** The state of a tab, for the popup. */
export interface PageState {
  site: string;
  siteLabel: string;
  screen: string;
  seen: SeenThread | null;
  /** The reply that is open, if it has words in it. */
  draft: SeenDraft | null;
  /** Spots that should be there and are not, by name. */
  missing: string[];
  /** A report of the page's structure without any words, to copy when something is missing. */
  report: string | null;
}
