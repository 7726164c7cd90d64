import fc from 'fast-check';
import { COMMENT_KINDS, type CommentMeasures } from '../../../lib/core/profile/comment-measures';
import type {
  PostReadings,
  ProfileObservation,
  ProfileReadings,
  Reading,
  Via,
} from '../../../lib/core/profile/observation';
import type { ProfileRecord } from '../../../lib/core/profile/record';

const VIAS: readonly Via[] = ['response', 'embedded', 'structure', 'meta', 'text'];

function reading<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> {
  return fc.record({ value, via: fc.constantFrom(...VIAS), rung: fc.integer({ min: 0, max: 3 }) });
}

const count = fc
  .tuple(fc.integer({ min: 90, max: 110 }), fc.constantFrom(0, 0, 5, 15))
  .map(([low, width]) => ({ low, high: low + width }));
const text = fc.constantFrom('Bread', 'Bread and…', 'Bread and butter', 'Rye');
const moment = fc
  .integer({ min: 0, max: 40 })
  .map((hours) => new Date(Date.UTC(2026, 2, 1, hours)).toISOString());

function post(number: number): fc.Arbitrary<PostReadings> {
  const fields = fc.record(
    {
      likes: reading(count),
      views: reading(count),
      caption: reading(text),
      kind: reading(fc.constantFrom('image' as const, 'video' as const)),
      publishedAt: reading(moment),
      likesHidden: reading(fc.boolean()),
      pinned: reading(fc.boolean()),
      coauthors: reading(fc.constantFrom(['other.one'], [])),
    },
    { requiredKeys: [] },
  );
  const names = fc.constantFrom<readonly ('id' | 'code')[]>(['id'], ['code'], ['id', 'code']);
  return fc.tuple(fields, names).map(([values, given]) => ({
    ...values,
    ...(given.includes('id') ? { id: { value: `10${number}`, via: 'response', rung: 0 } } : {}),
    ...(given.includes('code') ? { code: { value: `C${number}`, via: 'address', rung: 0 } } : {}),
  }));
}

const posts = fc
  .uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 })
  .chain((numbers) => fc.tuple(...numbers.map(post)));

const comments: fc.Arbitrary<readonly CommentMeasures[]> = fc.array(
  fc.record({
    postId: fc.constantFrom('101', 'C1', '102', 'C9'),
    kinds: fc
      .integer({ min: 0, max: 4 })
      .map((n) => Object.fromEntries(COMMENT_KINDS.map((kind) => [kind, n])) as CommentMeasures['kinds']),
    duplicates: fc.integer({ min: 0, max: 2 }),
    distinctAuthors: fc.constantFrom(null, 3, 4),
  }),
  { maxLength: 2 },
);

/** What a page of one made-up profile may show, at one of a few moments; ids and codes overlap on purpose. */
export const observation: fc.Arbitrary<ProfileObservation> = fc.record({
  platform: fc.constant('instagram' as const),
  handle: fc.constantFrom('bread.maker', 'bread.makers'),
  observedAt: moment,
  profile: fc.record(
    {
      id: reading(fc.constant('77')),
      name: reading(text),
      bio: reading(text),
      followers: reading(count),
      following: reading(count),
      verified: reading(fc.boolean()),
      links: reading(fc.constantFrom(['https://a.example/'], [])),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<ProfileReadings>,
  posts,
  comments,
});

/** The record with the names of key and posts replaced by ones that do not depend on what was seen first. */
export function valuesOf(record: ProfileRecord): unknown {
  const name = new Map(record.posts.map((one) => [one.id, one.code ?? `?${one.platformId}`]));
  return {
    ...record,
    key: null,
    posts: record.posts
      .map((one) => ({ ...one, id: name.get(one.id) }))
      .sort((a, b) => String(a.id).localeCompare(String(b.id))),
    comments: record.comments
      .map((one) => ({ ...one, postId: name.get(one.postId) ?? one.postId }))
      .sort((a, b) => a.postId.localeCompare(b.postId)),
  };
}
