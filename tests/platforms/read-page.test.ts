import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../lib/command-line/read-saved-page';
import type { PageLocation, PlatformAdapter, PostSource } from '../../lib/platforms/contract';
import { readPage } from '../../lib/platforms/read-page';
import { AT } from './fixture-case';

const PROFILE: PageLocation = { kind: 'profile', handle: 'Mara', post: null, list: 'own' };
const ONE = { low: 1, high: 1 };

interface Parts extends Partial<PlatformAdapter> {
  readonly place?: PageLocation;
  readonly found?: readonly Partial<PostSource>[];
  readonly html?: string;
}

function read({ place = PROFILE, found = [], html = '<p></p>', ...parts }: Parts) {
  const adapter: PlatformAdapter = {
    id: 'tiktok',
    required: ['followers'],
    locate: () => place,
    readResponse: () => [],
    readEmbedded: () => [],
    withheld: () => null,
    profile: {
      handle: [{ via: 'address', name: 'a', seen: '2026-01', read: ({ location }) => location.handle }],
      followers: [{ via: 'meta', name: 'f', seen: '2026-01', read: () => ONE }],
    },
    posts: (page) =>
      found.map((post) => ({
        page,
        responses: [],
        embedded: [],
        element: null,
        code: null,
        id: null,
        ...post,
      })),
    post: {
      id: [{ via: 'address', name: 'i', seen: '2026-01', read: ({ id }) => id }],
      code: [{ via: 'address', name: 'c', seen: '2026-01', read: ({ code }) => code }],
      likes: [
        { via: 'response', name: 'l', seen: '2026-01', read: ({ responses }) => responses[0]?.likes ?? null },
      ],
      views: [
        { via: 'response', name: 'v', seen: '2026-01', read: ({ responses }) => responses[0]?.views ?? null },
      ],
      likesHidden: [
        {
          via: 'response',
          name: 'h',
          seen: '2026-01',
          read: ({ responses }) => responses[0]?.likesHidden ?? null,
        },
      ],
    },
    tiles: () => [],
    comments: () => [],
    handles: () => [],
    ownerView: () => false,
    ...parts,
  };
  const page = openSavedPage(adapter, { url: new URL('https://www.tiktok.com/@mara'), html, responses: [] });
  if (!page) throw new Error('no page');
  return readPage(adapter, page, AT);
}

const fails = () => {
  throw new Error('the site changed');
};

describe('reading a page', () => {
  it('names the account in lower case and leaves comments to their own reader', () => {
    const { observation, status } = read({});
    expect(status).toBe('read');
    expect(observation).toMatchObject({ handle: 'mara', observedAt: AT, comments: [], posts: [] });
  });

  it('lists each post once, and drops what has no name of its own', () => {
    const { observation } = read({
      found: [
        { id: '1', code: 'a', responses: [{ likes: ONE }] },
        { responses: [{ likes: ONE }] },
        { id: '2' },
        { code: 'a', responses: [{ likes: { low: 9, high: 9 }, views: ONE }] },
        { id: '2', responses: [{ views: ONE }] },
      ],
    });
    const posts = observation?.posts ?? [];
    expect(posts.map(({ id, code }) => [id?.value, code?.value])).toEqual([
      ['1', 'a'],
      ['2', undefined],
    ]);
    expect(posts[0]?.likes?.value).toEqual(ONE);
    expect(posts.map(({ views }) => views?.value)).toEqual([ONE, ONE]);
  });

  it('knows no number of likes where they are hidden', () => {
    const { observation } = read({ found: [{ id: '1', responses: [{ likes: ONE, likesHidden: true }] }] });
    expect(observation?.posts[0]).toHaveProperty('likesHidden');
    expect(observation?.posts[0]).not.toHaveProperty('likes');
  });

  it('bounds the number of posts', () => {
    const found = Array.from({ length: 2000 }, (_, index) => ({ id: String(index) }));
    expect(read({ found }).observation?.posts).toHaveLength(500);
  });

  it('never counts a list of other people', () => {
    const reading = read({ place: { ...PROFILE, list: 'others' }, found: [{ id: '1' }] });
    expect(reading.observation?.posts).toEqual([]);
    expect(reading.observation?.profile.followers?.value).toEqual(ONE);
  });

  it('is incomplete without a required field', () => {
    const reading = read({ required: ['followers', 'bio'] });
    expect(reading.status).toBe('incomplete');
    expect(reading.health).toMatchObject({ status: 'partly-read', missing: ['bio'] });
  });

  it('says when it had to fall back', () => expect(read({}).health.status).toBe('fallback-used'));

  it('is incomplete on a page of one post that gives no post', () => {
    const post: PageLocation = { kind: 'post', handle: 'mara', post: '1', list: 'none' };
    expect(read({ place: post }).status).toBe('incomplete');
    expect(read({ place: post, found: [{ id: '1' }] }).status).toBe('read');
  });

  it('keeps the header of a private account, and none of what another refusal shows', () => {
    const closed = read({ withheld: () => 'private', found: [{ id: '1' }] });
    expect(closed).toMatchObject({ status: 'withheld', reason: 'private' });
    expect(closed.observation?.profile.followers?.value).toEqual(ONE);
    expect(closed.observation?.posts).toEqual([]);
    expect(read({ withheld: () => 'challenge' })).toMatchObject({ status: 'withheld', observation: null });
  });

  it('tells a page that has not come from one that has changed', () => {
    const empty = { profile: {} };
    expect(read(empty)).toMatchObject({ status: 'withheld', reason: 'no-data', observation: null });
    const drawn = read({ ...empty, html: '<a href="/x">x</a>'.repeat(30) });
    expect(drawn).toMatchObject({ status: 'withheld', reason: 'layout-changed', observation: null });
    expect(drawn.health.status).toBe('site-changed');
  });

  it('produces no profile on a page of nobody', () => {
    const other: PageLocation = { kind: 'other', handle: null, post: null, list: 'none' };
    expect(read({ place: other, found: [{ id: '1' }] })).toMatchObject({
      status: 'unsupported',
      observation: null,
    });
  });

  it('survives an adapter of which every part fails', () => {
    const reading = read({ withheld: fails, posts: fails, readEmbedded: fails });
    expect(reading.status).toBe('read');
    expect(reading.observation?.posts).toEqual([]);
  });
});
