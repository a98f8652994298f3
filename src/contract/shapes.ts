/** Schemas of what crosses from a page into the background: anything that does not fit is refused before it is used. */
import * as v from 'valibot';
import { ADVICE_NAMES } from '../core/draft/advice/advice-text.ts';
import { DRAFT_CHECKS } from '../core/draft/draft.ts';
import { SCRIPT_LIMITS } from '../core/scripts/script-limits.ts';
import { COMPLAINT_CATEGORIES, LANGUAGES, SENDER_KINDS, SEVERITIES, SITUATIONS, TEMPERAMENTS } from '../core/types.ts';
import { DRAFT_CAP, MESSAGE_CAP, TEXT_CAP } from './limits.ts';
import { Hours, isZone, SettingsShape } from './settings.ts';

const short = (max: number) => v.pipe(v.string(), v.maxLength(max));
const Key = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
const Instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const PersonShape = v.object({ name: short(400), address: short(400) });
const MessageShape = v.object({
  id: short(300),
  from: PersonShape,
  date: short(200),
  side: v.picklist(['client', 'own', 'internal', 'unknown']),
  text: short(TEXT_CAP),
});

/** A thread as a content script saw it: which site and account, where, and its messages, oldest first. */
const SeenThreadShape = v.object({
  site: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/)),
  account: short(320),
  ownAddresses: v.pipe(v.array(short(320)), v.maxLength(50)),
  url: v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\//)),
  answered: v.boolean(),
  thread: v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
    subject: short(1_000),
    messages: v.pipe(v.array(MessageShape), v.maxLength(MESSAGE_CAP)),
  }),
});
export type SeenThread = v.InferOutput<typeof SeenThreadShape>;

const VersionShape = v.optional(v.object({ title: short(SCRIPT_LIMITS.title), text: short(SCRIPT_LIMITS.text) }));
const DraftShape = v.object({
  versions: v.object({
    en: VersionShape,
    'zh-Hans': VersionShape,
    'zh-Hant': VersionShape,
    ru: VersionShape,
    uk: VersionShape,
  }),
  situation: v.nullable(v.picklist(SITUATIONS)),
  temperaments: v.pipe(v.array(v.picklist(TEMPERAMENTS)), v.maxLength(TEMPERAMENTS.length)),
  tags: v.pipe(v.array(short(SCRIPT_LIMITS.tag)), v.maxLength(SCRIPT_LIMITS.tags)),
  shortcut: short(SCRIPT_LIMITS.shortcut),
});

/** A reply that is being written, as a content script sees it; the thread is empty where the page does not tell it. */
const SeenDraftShape = v.object({
  threadKey: short(600),
  subject: short(1_000),
  url: v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\//)),
  /** The client's mail that it answers. */
  clientText: short(DRAFT_CAP),
  /** Our own words in it. */
  text: short(DRAFT_CAP),
});
export type SeenDraft = v.InferOutput<typeof SeenDraftShape>;

const HintShape = v.object({
  check: v.picklist(DRAFT_CHECKS),
  rule: v.picklist(ADVICE_NAMES),
  phrase: short(DRAFT_CAP),
  isPlace: v.boolean(),
});

const ThreadKeys = v.pipe(v.array(Key), v.minLength(1), v.maxLength(1_000));
const Days = v.pipe(v.number(), v.minValue(0.5), v.maxValue(365));
const ThreadKeyOnly = v.object({ threadKey: Key });

/** One schema for each message that the background takes; the handlers are written against these. */
export const REQUEST_SHAPES = {
  'thread:seen': SeenThreadShape,
  'rows:seen': v.object({
    rows: v.pipe(v.array(v.object({ threadKey: Key, answered: v.boolean() })), v.maxLength(1_000)),
  }),
  'complaint:log': SeenThreadShape,
  'complaint:change': v.object({
    id: Key,
    category: v.picklist(COMPLAINT_CATEGORIES),
    severity: v.picklist(SEVERITIES),
  }),
  'complaint:close': v.object({ id: Key, closed: v.boolean() }),
  'complaint:delete': v.object({ id: Key }),
  'deadline:set': v.object({ seen: SeenThreadShape, dueAt: Instant }),
  'deadline:snooze': v.object({ threadKey: Key, until: Instant }),
  'deadline:dismiss': ThreadKeyOnly,
  'deadlines:snooze': v.object({ threadKeys: ThreadKeys, until: Instant }),
  'deadlines:dismiss': v.object({ threadKeys: ThreadKeys }),
  'thread:pin': v.object({ threadKey: Key, pinned: v.boolean() }),
  'turn:correct': v.object({ seen: SeenThreadShape, turn: v.nullable(v.picklist(['ours', 'theirs', 'nobody'])) }),
  'cadence:set': v.object({
    address: Key,
    /** Null is as for everybody. */
    cadence: v.nullable(
      v.pipe(
        v.object({ idealDays: Days, mostDays: Days }),
        v.check(({ idealDays, mostDays }) => idealDays <= mostDays),
      ),
    ),
  }),
  'reading:correct': v.object({ seen: SeenThreadShape, temperament: v.nullable(v.picklist(TEMPERAMENTS)) }),
  'sender:decide': v.object({
    seen: SeenThreadShape,
    kind: v.nullable(v.picklist(SENDER_KINDS)),
    /** For everybody at the sender's domain. */
    everybody: v.optional(v.boolean(), false),
  }),
  'action:undo': v.object({ actionId: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  'scripts:offer': v.object({ seen: SeenThreadShape }),
  'scripts:search': v.object({
    query: short(200),
    seen: v.optional(SeenThreadShape),
    language: v.optional(v.picklist(LANGUAGES)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  }),
  'shortcut:expand': v.object({ shortcut: short(SCRIPT_LIMITS.shortcut), seen: v.optional(SeenThreadShape) }),
  'shortcuts:list': v.object({}),
  'script:fill': v.object({
    id: Key,
    seen: v.optional(SeenThreadShape),
    language: v.optional(v.picklist(LANGUAGES)),
    fields: v.record(short(300), short(1_000)),
  }),
  'script:used': v.object({
    id: Key,
    seen: v.optional(SeenThreadShape),
    /** As it went into the reply. */
    text: short(DRAFT_CAP),
    dueAt: v.nullable(Instant),
  }),
  'script:save': v.object({ id: v.nullable(Key), draft: DraftShape }),
  'script:copy': v.object({ id: Key }),
  'script:delete': v.object({ id: Key }),
  'scripts:import': v.object({
    scripts: v.pipe(
      v.array(v.object({ id: v.nullable(v.pipe(v.string(), v.uuid())), draft: DraftShape })),
      v.maxLength(SCRIPT_LIMITS.scripts),
    ),
  }),
  'reply:await': v.object({
    threadKey: Key,
    reply: v.object({ text: short(20_000), cursor: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
  }),
  'reply:claim': ThreadKeyOnly,
  'snooze:choices': v.object({}),
  'snooze:read': v.object({ text: short(200) }),
  'editor:insert': v.object({ mark: v.pipe(v.string(), v.regex(/^data-[0-9a-f]{4,32}$/)), text: short(20_000) }),
  'thread:coming': v.object({ wantsStrip: v.boolean() }),
  'compose:load': v.object({}),
  'draft:review': SeenDraftShape,
  'draft:sent': v.object({ threadKey: Key, text: short(DRAFT_CAP) }),
  'hint:mute': v.object({ threadKey: short(600), hint: HintShape, forClient: v.boolean() }),
  'hint:unmute': v.object({ key: Key }),
  'promise:keep': v.object({
    draft: SeenDraftShape,
    phrase: v.pipe(short(1_000), v.minLength(1)),
    dueAt: Instant,
    kind: v.picklist(['firm', 'hedged']),
  }),
  'promise:settle': v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
    step: v.picklist(['accept', 'keep', 'keep-in-time', 'break', 'refuse', 'reopen', 'not-kept']),
  }),
  'promise:move': v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)), dueAt: Instant }),
  'settings:preview': v.object({ change: v.partial(SettingsShape) }),
  'settings:change': v.object({ change: v.partial(SettingsShape) }),
  'client:describe': v.object({ address: short(400) }),
  'client:preview': v.object({ address: Key, hours: v.nullable(Hours) }),
  'client:change': v.object({
    address: Key,
    change: v.partial(
      v.object({
        hours: v.nullable(Hours),
        zone: v.nullable(v.pipe(short(64), v.check(isZone))),
        country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
        quiet: v.boolean(),
      }),
    ),
  }),
  'page:open': v.object({ page: v.picklist(['dashboard', 'options']) }),
} as const;
