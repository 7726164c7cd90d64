import { MOST_KNOTS, MOST_SETS, readSets } from '../core/estimate/benchmarks/read-sets';
import { WITHHELD_REASONS } from '../core/insight/surface-state';
import { CONTACT_WAYS } from '../core/library/contact';
import { QUEUE_LIMIT } from '../core/library/queue';
import { STAGES } from '../core/library/stage';
import { PRICE_FORMATS } from '../core/price/price';
import { COMMENT_KINDS } from '../core/profile/comment-measures';
import { PLATFORM_IDS, type PlatformId } from '../core/profile/platform';
import type { ProfileKey } from '../core/profile/record';
import { z } from '../zod';
import { briefContent } from './brief-schema';
import type { Payload } from './client';
import { HANDLE_LIMIT, type MessageType } from './contract';
import { libraryMessages } from './library-schema';
import { reportMessages } from './report-schema';
import { settingsChange } from './settings-schema';

/** Every string and every list has an end: a page may say anything. */
const TEXT = { short: 200, url: 2048, long: 8192, id: 64 } as const;
const POST_LIMIT = 400;

const moment = z.string().check(
  z.maxLength(40),
  z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);
const platform = z.enum(PLATFORM_IDS as readonly [PlatformId, ...PlatformId[]]);
const handle = z.string().check(z.regex(/^[a-z0-9._]{1,30}$/));
const externalId = z.string().check(z.regex(/^[\w-]{1,64}$/));
const count = z.number().check(z.gte(0), z.lte(1e12));
const range = z.strictObject({ low: count, high: count }).check(z.refine(({ low, high }) => low <= high));
const small = z.int().check(z.gte(0), z.lte(1000));
const via = z.enum(['response', 'embedded', 'title', 'test-id', 'structure', 'meta', 'text', 'address']);

function text(limit: number) {
  return z.string().check(z.maxLength(limit));
}

function list<Item extends z.core.SomeType>(item: Item, limit: number) {
  return z.array(item).check(z.maxLength(limit));
}

function reading<Value extends z.core.SomeType>(value: Value) {
  return z.exactOptional(z.strictObject({ value, via, rung: small }));
}

const profileReadings = z.strictObject({
  id: reading(externalId),
  handle: reading(handle),
  name: reading(text(TEXT.short)),
  bio: reading(text(TEXT.long)),
  followers: reading(range),
  following: reading(range),
  postCount: reading(range),
  likesReceived: reading(range),
  verified: reading(z.boolean()),
  private: reading(z.boolean()),
  category: reading(text(TEXT.short)),
  links: reading(list(text(TEXT.url), 20)),
});

const postReadings = z.strictObject({
  id: reading(externalId),
  code: reading(externalId),
  url: reading(text(TEXT.url)),
  owner: reading(handle),
  kind: reading(z.enum(['image', 'carousel', 'video'])),
  publishedAt: reading(moment),
  likes: reading(range),
  likesHidden: reading(z.boolean()),
  comments: reading(range),
  shares: reading(range),
  saves: reading(range),
  views: reading(range),
  caption: reading(text(TEXT.long)),
  pinned: reading(z.boolean()),
  paidPartnership: reading(z.boolean()),
  coauthors: reading(list(handle, 20)),
});

const tally = z.int().check(z.gte(0), z.lte(100_000));
const commentMeasures = z.strictObject({
  postId: externalId,
  kinds: z.strictObject(
    Object.fromEntries(COMMENT_KINDS.map((kind) => [kind, tally])) as Record<
      (typeof COMMENT_KINDS)[number],
      typeof tally
    >,
  ),
  duplicates: tally,
  distinctAuthors: z.nullable(tally),
});

export const observationSchema = z.strictObject({
  platform,
  handle,
  observedAt: moment,
  profile: profileReadings,
  posts: list(postReadings, POST_LIMIT),
  comments: list(commentMeasures, POST_LIMIT),
});

const health = z.strictObject({
  status: z.enum(['everything-read', 'fallback-used', 'partly-read', 'site-changed']),
  fields: list(z.strictObject({ field: text(TEXT.id), rung: z.nullable(small), of: small }), 64),
  missing: list(text(TEXT.id), 64),
  missingSince: z.exactOptional(moment),
  at: moment,
});

const key = z.custom<ProfileKey>(
  (value) =>
    typeof value === 'string' &&
    PLATFORM_IDS.some((id) => value.startsWith(`${id}:`)) &&
    /^[a-z]+:[a-z0-9._]{1,30}(~[\w-]{1,64})?$/.test(value),
);
const rowId = z.string().check(z.regex(/^[\w-]{1,64}$/));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const tabId = z.nullable(z.int().check(z.gte(0)));
const nothing = z.strictObject({});

const benchmarkSet = z
  .strictObject({
    id: text(TEXT.short),
    platform,
    metric: text(TEXT.id),
    kind: z.exactOptional(z.enum(['static', 'video'])),
    year: z.number(),
    source: text(TEXT.long),
    knots: list(z.tuple([z.number(), z.number()]), MOST_KNOTS),
    tau: z.number(),
    s0: z.exactOptional(z.number()),
    nu: z.exactOptional(z.number()),
    delta: z.exactOptional(z.number()),
  })
  // One reader for files, storage and messages: what each figure may be is said there.
  .check(z.refine((set) => readSets([set]).status === 'read'));

const listName = z.string().check(z.trim(), z.minLength(1), z.maxLength(TEXT.short));

const sum = z.strictObject({ amount: z.number().check(z.gte(0), z.lte(1e9)), currency });
const maybeLine = z.nullable(text(TEXT.short));
const contactFields = {
  at: moment,
  how: z.enum(CONTACT_WAYS),
  by: maybeLine,
  listId: z.nullable(rowId),
  about: z.nullable(text(TEXT.url)),
  fee: z.nullable(sum),
  productValue: z.nullable(sum),
};
const line = z.exactOptional(z.nullable(text(TEXT.short)));
const entryFields = z.strictObject({
  name: line,
  stage: z.exactOptional(z.nullable(z.enum(STAGES))),
  owner: line,
  nextStep: line,
  dueOn: z.exactOptional(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))),
  price: z.exactOptional(z.nullable(sum)),
  tags: z.exactOptional(z.nullable(list(text(TEXT.id), 30))),
});

/** What each message must look like; parsed in the background before anything else looks at it. */
export const SCHEMAS = {
  'page.observed': z.strictObject({
    platform,
    page: z.enum(['profile', 'reels', 'post', 'other']),
    handle: z.nullable(handle),
    status: z.enum(['reading', 'read', 'incomplete', 'withheld', 'unsupported']),
    reason: z.nullable(z.enum(WITHHELD_REASONS)),
    observation: z.nullable(observationSchema),
    health: z.nullable(health),
    fromResponses: z.boolean(),
    ownerView: z.exactOptional(z.boolean()),
    wants: list(z.enum(['instagram-reader', 'tiktok-reader', 'surface', 'comments', 'rare-counts']), 5),
    handles: z.exactOptional(list(handle, HANDLE_LIMIT)),
  }),
  'surface.get': z.strictObject({ tabId }),
  'insight.suppose': z.strictObject({
    tabId,
    whatIf: z.strictObject({
      window: z.union([z.literal(12), z.literal(30)]),
      basis: z.nullable(z.enum(['views', 'followers'])),
      brief: z.union([z.literal('none'), small]),
    }),
  }),
  'tab.get': nothing,
  'handles.known': z.strictObject({ platform, handles: list(handle, HANDLE_LIMIT) }),
  'recent.list': z.strictObject({ limit: z.int().check(z.gte(1), z.lte(100)) }),
  'verdict.set': z.strictObject({
    key,
    listId: rowId,
    verdict: z.nullable(z.enum(['yes', 'maybe', 'no'])),
  }),
  'verdict.reason': z.strictObject({ key, listId: rowId, reason: maybeLine }),
  'contact.add': z.strictObject({ ...contactFields, key }),
  'contact.change': z.strictObject({ ...contactFields, id: rowId }),
  'contact.remove': z.strictObject({ id: rowId }),
  'card.save': z.strictObject({ key, email: maybeLine, country: maybeLine }),
  'queue.get': nothing,
  'queue.add': z.strictObject({
    accounts: list(z.strictObject({ platform, handle }), QUEUE_LIMIT).check(z.minLength(1)),
  }),
  'queue.step': z.strictObject({ step: z.enum(['next', 'previous']), tabId }),
  'queue.open': z.strictObject({ id: rowId, tabId }),
  'queue.clear': nothing,
  'profile.open': z.strictObject({ platform, handle, tabId: z.int().check(z.gte(0)) }),
  'note.save': z.strictObject({ key, text: text(20_000) }),
  ...libraryMessages(key, rowId, entryFields),
  'quote.save': z.strictObject({
    key,
    format: z.enum(PRICE_FORMATS),
    amount: z.number().check(z.positive(), z.lte(1e9)),
    currency,
  }),
  'quote.list': nothing,
  'quote.remove': z.strictObject({ id: rowId }),
  'note.add': z.strictObject({ key, text: z.string().check(z.minLength(1), z.maxLength(20_000)) }),
  'note.change': z.strictObject({ id: rowId, text: text(20_000) }),
  'entry.change': z.strictObject({
    listId: rowId,
    keys: list(key, 500).check(z.minLength(1)),
    change: entryFields,
  }),
  'import.commit': z.strictObject({
    batch: rowId,
    prefer: z.enum(['newer', 'mine', 'file']),
    author: z.nullable(rowId),
  }),
  'change.undo': nothing,
  'list.list': nothing,
  'list.create': z.strictObject({ name: listName }),
  'list.rename': z.strictObject({ listId: rowId, name: listName }),
  'list.remove': z.strictObject({ listId: rowId }),
  'list.restore': z.strictObject({ listId: rowId }),
  'list.next': nothing,
  'brief.list': nothing,
  'brief.get': z.strictObject({ listId: rowId }),
  'brief.save': z.strictObject({ listId: rowId, brief: z.nullable(briefContent) }),
  'brief.open': z.strictObject({ listId: rowId }),
  'entry.set': z.strictObject({ key, listId: rowId, listed: z.boolean() }),
  'profile.get': z.strictObject({ key }),
  ...reportMessages(key, rowId),
  'profile.forget': z.strictObject({ key, never: z.exactOptional(z.boolean()) }),
  'profile.search': z.strictObject({ handle: z.string().check(z.regex(/^[a-z0-9._]{1,30}$/)) }),
  'library.find': z.strictObject({
    text: z.string().check(z.maxLength(200)),
    limit: z.int().check(z.gte(1), z.lte(100)),
  }),
  'library.sizes': nothing,
  'due.get': nothing,
  'library.safety': nothing,
  'library.restore': nothing,
  'backup.note': nothing,
  'profile.claim': z.strictObject({ key, isMe: z.boolean() }),
  'library.erase': z.strictObject({ everything: z.literal(true) }),
  'consent.answer': z.strictObject({
    audience: z.enum(['brand', 'creator', 'team']),
    reading: z.enum(['page', 'page-and-responses']),
    memory: z.enum(['everyone', 'listed', 'nothing']),
    floor: count,
  }),
  'settings.get': nothing,
  'settings.change': settingsChange,
  'benchmarks.get': nothing,
  'benchmarks.measure': nothing,
  'benchmarks.set': z.strictObject({ sets: list(benchmarkSet, MOST_SETS) }),
  'sidepanel.open': z.strictObject({ tabId }),
} as const satisfies Partial<Record<MessageType, z.core.$ZodType>>;

export type Parsed<Type extends keyof typeof SCHEMAS> = z.infer<(typeof SCHEMAS)[Type]>;

/** Both directions: a contract that grows without its schema, or the other way round, does not compile. */
type Writable<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { -readonly [Name in keyof Value]: Writable<Value[Name]> };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Agreement = {
  [Type in keyof typeof SCHEMAS]: Same<Writable<Payload<Type>>, Writable<Parsed<Type>>>;
};
/** @public Never read: its type is the check. */
export const SCHEMAS_MATCH: { [Type in keyof Agreement]: true } extends Agreement ? true : never = true;
