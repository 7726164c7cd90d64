import { CONTACT_WAYS } from '../core/library/contact';
import { QUEUE_ITEM_STATES } from '../core/library/queue-item-state';
import { STAGES } from '../core/library/stage';
import { PRICE_FORMATS } from '../core/price/price';
import { COMMENT_KINDS } from '../core/profile/comment-measures';
import { PLATFORM_IDS, type PlatformId } from '../core/profile/platform';
import { CHANGED_FIELDS, VISIT_METRICS, type VisitMetric } from '../core/profile/visit';
import { isLogo } from '../core/report/letterhead';
import { z } from '../zod';
import type { CheckedTable } from './rows';

/** What a row must have to be shown. Loose: what a later version added is kept when this one writes the row back. */
const text = z.string();
const moment = z.string().check(z.refine((value) => !Number.isNaN(Date.parse(value))));
const platform = z.enum(PLATFORM_IDS as readonly [PlatformId, ...PlatformId[]]);
const number = z.number();
const range = z.looseObject({ low: number, high: number }).check(z.refine(({ low, high }) => low <= high));
const strings = z.array(text);
const maybe = <Value extends z.core.SomeType>(value: Value) => z.nullable(value);

const beside = z.looseObject({ value: z.union([range, text]), via: text, rung: number, at: moment });
const place = z.looseObject({ via: text, rung: number, at: moment, beside: z.optional(beside) });
/** A number names one of the record's places. */
const seen = z.record(text, z.union([number, place]));

const post = z.looseObject({
  id: text,
  platformId: maybe(text),
  code: maybe(text),
  url: maybe(text),
  owner: maybe(text),
  kind: maybe(z.enum(['image', 'carousel', 'video'])),
  publishedAt: maybe(moment),
  likes: maybe(range),
  likesHidden: z.boolean(),
  comments: maybe(range),
  shares: maybe(range),
  saves: maybe(range),
  views: maybe(range),
  caption: maybe(text),
  pinned: z.boolean(),
  paidPartnership: maybe(z.boolean()),
  coauthors: strings,
  seen,
});

const comments = z.looseObject({
  postId: text,
  kinds: z.looseObject(
    Object.fromEntries(COMMENT_KINDS.map((kind) => [kind, number])) as Record<string, typeof number>,
  ),
  duplicates: number,
  distinctAuthors: maybe(number),
});

const record = z.looseObject({
  key: text,
  platform,
  handle: text,
  id: maybe(text),
  name: maybe(text),
  bio: maybe(text),
  followers: maybe(range),
  following: maybe(range),
  postCount: maybe(range),
  likesReceived: maybe(range),
  verified: maybe(z.boolean()),
  private: maybe(z.boolean()),
  category: maybe(text),
  links: strings,
  places: z.optional(z.array(place)),
  seen,
  posts: z.array(post),
  comments: z.array(comments),
  languages: z.optional(
    z.looseObject({ captions: number, shares: z.array(z.looseObject({ tag: text, share: number })) }),
  ),
  firstSeenAt: moment,
  lastSeenAt: moment,
  visits: number,
  visitDays: strings,
});

const authored = { id: text, author: text, createdAt: moment, updatedAt: moment, schema: number };
const insight = z.looseObject({ key: text, platform, handle: text, observedAt: moment, engine: text });
const figure = z.looseObject({ value: maybe(number), low: number, high: number, n: number });
const words = z.optional(strings);
/** Whatever the engine reads of a brief must be what it takes it for. */
const brief = z.looseObject({
  id: text,
  name: text,
  platforms: words,
  followers: z.optional(z.looseObject({ min: number, max: number })),
  niches: words,
  terms: words,
  languages: words,
  redLines: words,
  ownBrands: words,
  rivalBrands: words,
  lookBackDays: z.optional(number),
  budgetPerPost: z.optional(z.looseObject({ amount: number, currency: text })),
  weights: z.optional(z.record(text, number)),
});
const sum = z.looseObject({ amount: number, currency: text });
const rowChange = z.looseObject({ table: text, id: text, before: z.unknown(), after: z.unknown() });

const visitFigure = z.tuple([maybe(number), number, number, number]);
const visitNote = z.looseObject({
  figures: z.optional(
    z.looseObject(
      Object.fromEntries(VISIT_METRICS.map((metric) => [metric, z.optional(visitFigure)])) as Record<
        VisitMetric,
        z.ZodMiniOptional<typeof visitFigure>
      >,
    ),
  ),
  changed: z.optional(z.array(z.enum(CHANGED_FIELDS))),
});

/** Table -> what its rows must look like. */
export const ROW_SCHEMAS = {
  profiles: z.looseObject({
    key: text,
    schema: number,
    platform,
    handle: text,
    platformId: maybe(text),
    lastSeenAt: moment,
    notFoundAt: z.optional(moment),
    record,
  }),
  series: z.looseObject({
    key: text,
    month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
    schema: number,
    at: z.array(moment),
    followers: z.array(number),
    rounded: z.array(z.boolean()),
    noted: z.optional(z.array(maybe(visitNote))),
  }),
  notes: z.looseObject({ ...authored, key: text, text }),
  lists: z.looseObject({
    ...authored,
    name: text,
    briefId: maybe(text),
    questions: z.optional(z.array(z.looseObject({ id: text, text, removed: z.optional(z.literal(true)) }))),
    reasons: words,
  }),
  entries: z.looseObject({
    ...authored,
    listId: text,
    key: text,
    stamps: z.optional(z.record(text, z.looseObject({ at: moment, author: text, over: maybe(moment) }))),
    name: z.optional(maybe(text)),
    stage: z.optional(maybe(z.enum(STAGES))),
    owner: z.optional(maybe(text)),
    nextStep: z.optional(maybe(text)),
    dueOn: z.optional(maybe(text)),
    price: z.optional(maybe(sum)),
    tags: z.optional(maybe(strings)),
  }),
  verdicts: z.looseObject({
    ...authored,
    listId: text,
    key: text,
    verdict: z.enum(['yes', 'maybe', 'no']),
    reason: maybe(text),
    points: maybe(number),
    evidenceId: maybe(text),
  }),
  briefs: z.looseObject({ ...authored, brief }),
  evidence: z.looseObject({
    ...authored,
    key: text,
    listId: text,
    insight,
    brief: maybe(brief),
    verdict: z.optional(z.enum(['yes', 'maybe', 'no'])),
    reason: z.optional(maybe(text)),
    listName: z.optional(text),
    window: z.optional(number),
    answers: z.optional(
      z.array(
        z.looseObject({
          question: text,
          answer: z.enum(['yes', 'no', 'unsure']),
          at: moment,
          author: text,
        }),
      ),
    ),
  }),
  quotes: z.looseObject({
    ...authored,
    key: text,
    format: z.enum(PRICE_FORMATS),
    amount: number.check(z.positive()),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    expected: maybe(number),
    views: maybe(range),
    engagements: maybe(range),
    at: moment,
  }),
  answers: z.looseObject({
    ...authored,
    listId: text,
    key: text,
    questionId: text,
    answer: z.enum(['yes', 'no', 'unsure']),
  }),
  contacts: z.looseObject({
    ...authored,
    key: text,
    at: moment,
    how: z.enum(CONTACT_WAYS),
    by: maybe(text),
    listId: maybe(text),
    about: maybe(text),
    fee: maybe(sum),
    productValue: maybe(sum),
  }),
  cards: z.looseObject({ ...authored, key: text, email: maybe(text), country: maybe(text) }),
  queues: z.looseObject({
    ...authored,
    key: text,
    platform,
    handle: text,
    place: number,
    state: z.enum(QUEUE_ITEM_STATES),
    reason: maybe(text),
  }),
  claims: z.looseObject({ key: text, isMe: z.boolean(), author: text, updatedAt: moment, schema: number }),
  letterhead: z.looseObject({
    name: text,
    logo: maybe(text.check(z.refine(isLogo))),
    author: text,
    updatedAt: moment,
    schema: number,
  }),
  removals: z.looseObject({ id: text, name: text, author: text, updatedAt: moment, schema: number }),
  links: z.looseObject({ ...authored, key: text, other: text }),
  views: z.looseObject({ ...authored, name: text, query: z.record(text, z.unknown()), columns: strings }),
  insights: z.looseObject({
    key: text,
    schema: number,
    engine: text,
    platform,
    handle: text,
    name: maybe(text),
    tier: maybe(text),
    niche: maybe(text),
    language: z.optional(maybe(text)),
    points: maybe(number),
    low: maybe(number),
    high: maybe(number),
    confidence: maybe(text),
    posts: number,
    perView: maybe(figure),
    perFollower: maybe(figure),
    views: maybe(figure),
    cadence: maybe(figure),
    paid: maybe(figure),
    followers: maybe(number),
    lastSeenAt: moment,
    visits: number,
    notFoundAt: z.optional(moment),
    sort: z.record(text, number),
    words: z.optional(strings),
  }),
  search: z.looseObject({ key: text, schema: number, words: strings }),
  changes: z.looseObject({
    schema: number,
    author: text,
    at: moment,
    what: text,
    key: maybe(text),
    undone: z.boolean(),
    rows: z.array(rowChange),
    parts: z.optional(z.array(number)),
    isPart: z.optional(z.literal(true)),
  }),
} as const satisfies Record<CheckedTable, z.core.$ZodType>;
