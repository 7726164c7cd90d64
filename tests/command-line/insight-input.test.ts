import { describe, expect, it } from 'vitest';
import { readInsightArguments } from '../../lib/command-line/insight-arguments';
import { readBenchmarks, readBrief } from '../../lib/command-line/insight-files';
import { type InputLine, readInputLine } from '../../lib/command-line/insight-input';

const POST = { id: '1', kind: 'video', publishedAt: '2026-05-01T08:00:00Z' };
const LEAST = {
  key: 'k',
  platform: 'tiktok',
  observedAt: '2026-06-01T00:00:00Z',
  followers: 1000,
  posts: [POST],
};

function read(change: object = {}): InputLine {
  const line = readInputLine(JSON.stringify({ ...LEAST, ...change }));
  if (typeof line === 'string') throw new Error(line);
  return line;
}

function wrong(change: object): string {
  const line = readInputLine(JSON.stringify({ ...LEAST, ...change }));
  return typeof line === 'string' ? line : 'accepted';
}

const post = (change: object) => ({ posts: [{ ...POST, ...change }] });

describe('a line', () => {
  it('needs only key, platform, moment, followers and posts; the rest is not known', () => {
    const { key, evidence } = read();
    expect(key).toBe('k');
    expect(evidence).toMatchObject({
      following: null,
      postCount: null,
      bio: null,
      private: null,
      history: [],
    });
    expect(evidence.posts[0]).toMatchObject({ likes: null, comments: null, views: null, caption: null });
    expect(evidence.posts[0]).toMatchObject({ pinned: false, likesHidden: false, paidPartnership: null });
  });

  it('takes plain numbers, fractions, ranges and null as counts', () => {
    const { evidence } = read({
      followers: { low: 12_250, high: 12_349 },
      ...post({ likes: 12.5, views: null }),
    });
    expect(evidence.followers).toEqual({ low: 12_250, high: 12_349 });
    expect(evidence.posts[0]?.likes).toEqual({ low: 12.5, high: 12.5 });
    expect(evidence.posts[0]?.views).toBeNull();
  });

  it('takes -1 likes as hidden', () => {
    expect(read(post({ likes: -1 })).evidence.posts[0]).toMatchObject({ likes: null, likesHidden: true });
    expect(read(post({ likes: 900, likesHidden: true })).evidence.posts[0]?.likes).toBeNull();
  });

  it('takes the code of a post whose id is null, and an undated post', () => {
    expect(read(post({ id: null, code: 'Cx1', publishedAt: null })).evidence.posts[0]).toMatchObject({
      id: 'Cx1',
      publishedAt: null,
    });
  });

  it('knows the handle of its own keys', () => {
    expect(read({ key: 'tiktok:mara.kneads' }).evidence.handle).toBe('mara.kneads');
    expect(read().evidence.handle).toBeNull();
  });

  it('counts comments and history', () => {
    const { evidence } = read({
      comments: [
        { postId: '1', author: 'ann', byOwner: false, text: 'how long did you let it rest?' },
        { postId: '1', text: '🔥' },
      ],
      history: [{ at: '2026-05-01T00:00:00Z', followers: 900 }],
    });
    expect(evidence.comments[0]?.kinds).toMatchObject({ substantive: 1, emoji: 1 });
    expect(evidence.history).toEqual([{ at: '2026-05-01T00:00:00Z', followers: 900 }]);
  });

  it.each([
    ['key', { key: 7 }],
    ['key', { key: '' }],
    ['platform', { platform: 'orkut' }],
    ['observedAt', { observedAt: 'yesterday' }],
    ['observedAt', { observedAt: 1_780_000_000 }],
    ['followers', { followers: undefined }],
    ['followers', { followers: '12K' }],
    ['followers', { followers: -1 }],
    ['followers', { followers: { low: 5 } }],
    ['followers', { followers: { low: 5, high: 4 } }],
    ['following', { following: 1e14 }],
    ['posts', { posts: null }],
    ['posts[0]', { posts: [null] }],
    ['posts[0].id', post({ id: 5 })],
    ['posts[0].id', post({ id: undefined })],
    ['posts[0].kind', post({ kind: 'story' })],
    ['posts[0].publishedAt', post({ publishedAt: undefined })],
    ['posts[0].publishedAt', post({ publishedAt: '2026-13-40T00:00:00Z' })],
    ['posts[0].likes', post({ likes: -2 })],
    ['posts[0].likes', post({ likes: { low: -1, high: 5 } })],
    ['posts[0].views', post({ views: [1, 2] })],
    ['posts[0].caption', post({ caption: 5 })],
    ['posts[0].pinned', post({ pinned: 'yes' })],
    ['posts[0].coauthors[0]', post({ coauthors: [5] })],
    ['comments', { comments: 'none' }],
    ['comments[0].text', { comments: [{ postId: '1' }] }],
    ['history[0].at', { history: [{ followers: 5 }] }],
    ['history[0].followers', { history: [{ at: '2026-05-01T00:00:00Z' }] }],
  ])('names %s when it is not as agreed', (field, change) => {
    expect(wrong(change).startsWith(`${field} `) || wrong(change).startsWith(`${field}.`)).toBe(true);
  });

  it('that is not JSON or not an object is said so', () => {
    expect(readInputLine('{"key":')).toBe('the line is not JSON');
    expect(readInputLine('')).toBe('the line is not JSON');
    expect(readInputLine('[]')).toContain('must be an object');
    expect(readInputLine(JSON.stringify({ ...LEAST, followers: 1 }).replace(':1,', ':1e999,'))).toContain(
      'followers',
    );
  });
});

describe('arguments', () => {
  it('are files for benchmarks and brief', () => {
    expect(readInsightArguments([])).toEqual({ benchmarks: null, brief: null });
    expect(readInsightArguments(['--brief', 'b.json', '--benchmarks', 's.json'])).toEqual({
      benchmarks: 's.json',
      brief: 'b.json',
    });
  });

  it.each([[['--speed']], [['profiles.jsonl']], [['--brief']], [['--brief', 'a', '--brief', 'b']]])(
    'refuse %j',
    (words) => {
      expect(typeof readInsightArguments(words)).toBe('string');
    },
  );
});

describe('a benchmarks file', () => {
  const set = {
    id: 'own',
    platform: 'tiktok',
    metric: 'engagement-rate-views',
    year: 2026,
    source: 'own',
    knots: [[1000, 0.1]],
    tau: 0.4,
  };

  it('may leave kind and spread to the built-in sets', () => {
    expect(readBenchmarks([set])).toEqual([set]);
    expect(readBenchmarks([{ ...set, kind: 'video', s0: 0.3, nu: 5, delta: 0.1 }])[0]).toMatchObject({
      nu: 5,
    });
  });

  it.each([
    ['the file', {}],
    ['[0].metric', [{ ...set, metric: 'likes' }]],
    ['[0].knots', [{ ...set, knots: [] }]],
    ['[0].knots[0][1]', [{ ...set, knots: [[1000, 0]] }]],
    ['[0].tau', [{ ...set, tau: 0 }]],
    ['[0].nu', [{ ...set, nu: 0 }]],
    ['[0].kind', [{ ...set, kind: 'story' }]],
  ])('names %s when it is not as agreed', (field, file) => {
    expect(() => readBenchmarks(file)).toThrow(new RegExp(`^${field.replace(/[[\].]/g, '\\$&')} `));
  });
});

describe('a brief file', () => {
  it('needs only id and name', () => {
    expect(readBrief({ id: 'b', name: 'Autumn' })).toEqual({ id: 'b', name: 'Autumn' });
  });

  it('takes everything else a brief may hold', () => {
    const brief = {
      id: 'b',
      name: 'Autumn',
      platforms: ['tiktok'],
      followers: { min: 5000, max: 50_000 },
      niches: ['food'],
      terms: ['rye'],
      languages: ['de'],
      redLines: ['vodka'],
      ownBrands: ['nordmehl'],
      rivalBrands: ['südmehl'],
      lookBackDays: 90,
      budgetPerPost: { amount: 300, currency: 'EUR' },
      weights: { niche: 30 },
    };
    expect(readBrief(brief)).toEqual(brief);
  });

  it.each([
    ['id', { name: 'x' }],
    ['niches[0]', { id: 'b', name: 'x', niches: ['bread'] }],
    ['followers', { id: 'b', name: 'x', followers: { min: 5, max: 1 } }],
    ['budgetPerPost.currency', { id: 'b', name: 'x', budgetPerPost: { amount: 5, currency: 'euro' } }],
    ['weights: a key', { id: 'b', name: 'x', weights: { beauty: 5 } }],
    ['weights.niche', { id: 'b', name: 'x', weights: { niche: -5 } }],
    ['terms', { id: 'b', name: 'x', terms: 'rye' }],
  ])('names %s when it is not as agreed', (field, file) => {
    expect(() => readBrief(file)).toThrow(field);
  });
});
