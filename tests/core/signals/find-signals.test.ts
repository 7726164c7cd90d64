import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../lib/core/count/range';
import type { CommentKind, CommentMeasures } from '../../../lib/core/profile/comment-measures';
import { SIGNAL_CATALOG } from '../../../lib/core/signals/catalog';
import { findSignals } from '../../../lib/core/signals/find-signals';
import { measureConversation } from '../../../lib/core/signals/measure-conversation';
import { readPaid } from '../../../lib/core/signals/read-paid';
import { SIGNAL_IDS, type Signal, type SignalId } from '../../../lib/core/signals/signal';
import { ENGLISH } from '../../../lib/core/words/english';
import { say } from '../../../lib/core/words/say';
import { makeEvidence, makeMetrics, makePost, rateAt, samePosts, withCaptions } from './make-evidence';

type Evidence = Parameters<typeof measureConversation>[0];
type Metrics = ReturnType<typeof makeMetrics>;

function signalsOf(evidence: Evidence, metrics: Metrics = makeMetrics()): readonly Signal[] {
  return findSignals({
    evidence,
    metrics,
    conversation: measureConversation(evidence),
    paid: readPaid(evidence),
  });
}

function signalOf(id: SignalId, evidence: Evidence, metrics?: Metrics): Signal {
  const signal = signalsOf(evidence, metrics).find((entry) => entry.id === id);
  if (!signal) throw new Error(`no signal ${id}`);
  return signal;
}

function measures(
  postId: string,
  kinds: Partial<Record<CommentKind, number>>,
  duplicates = 0,
): CommentMeasures {
  const none = { owner: 0, scam: 0, mention: 0, emoji: 0, praise: 0, short: 0, substantive: 0 };
  return { postId, kinds: { ...none, ...kinds }, duplicates, distinctAuthors: null };
}

describe('findSignals', () => {
  it('answers every signal, unknown where there is no evidence', () => {
    const signals = signalsOf(makeEvidence());
    expect(signals.map(({ id }) => id)).toEqual(SIGNAL_IDS);
    expect(signals.every(({ status, severity }) => status === 'unknown' && severity === 0)).toBe(true);
  });

  it('gives a flag another explanation and numbers, and nothing else an explanation', () => {
    const evidence = makeEvidence({
      followers: exact(30_000),
      following: exact(9000),
      posts: samePosts(6, 900, 1),
    });
    const signals = signalsOf(evidence, makeMetrics({ 'engagement-rate-followers': rateAt(0.3) }));
    expect(signals.filter(({ status }) => status === 'flag').length).toBeGreaterThan(0);
    for (const { status, otherwise, because } of signals) {
      expect(otherwise === null).toBe(status !== 'flag');
      expect(say(ENGLISH, because)).not.toContain('{');
      if (status === 'flag') expect(say(ENGLISH, because)).toMatch(/\d/);
    }
  });

  it('never speaks of fakes', () => {
    for (const id of SIGNAL_IDS) {
      const { label, formula, source } = SIGNAL_CATALOG[id];
      expect(`${say(ENGLISH, { key: label, params: {} })} ${formula} ${source}`).not.toMatch(
        /fake|fraud|bot\b/i,
      );
    }
  });

  it('keeps severity between 0 and 1, whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.nat(2_000_000),
        fc.nat(20_000),
        fc.nat(50_000),
        fc.nat(9000),
        (z, followers, following, likes, comments) => {
          const evidence = makeEvidence({
            followers: exact(followers),
            following: exact(following),
            posts: samePosts(4, likes, comments, likes * 10),
          });
          const metrics = makeMetrics({
            'engagement-rate-followers': rateAt(z),
            'engagement-rate-views': rateAt(-z),
          });
          for (const { severity, status } of signalsOf(evidence, metrics)) {
            expect(severity).toBeGreaterThanOrEqual(0);
            expect(severity).toBeLessThanOrEqual(1);
            if (status === 'unknown') expect(severity).toBe(0);
          }
        },
      ),
    );
  });
});

describe('engagement-low-for-size', () => {
  const at = (z: number, n = 12): Signal =>
    signalOf(
      'engagement-low-for-size',
      makeEvidence(),
      makeMetrics({ 'engagement-rate-followers': rateAt(z, { n }) }),
    );

  it('flags below -2.2 sd, and harder the lower', () => {
    expect(at(-2.1).status).toBe('clear');
    expect(at(-2.3).status).toBe('flag');
    expect(at(-3).severity).toBeGreaterThan(at(-2.3).severity);
    expect(at(1).severity).toBe(0);
  });

  it('does not judge one or two posts', () => {
    expect(at(-4, 2).status).toBe('unknown');
  });
});

describe('likes-without-comments and comments-odd-for-likes', () => {
  const metrics = makeMetrics({ 'engagement-rate-followers': rateAt(1.2) });
  const evidence = (likes: number, comments: number): Evidence =>
    makeEvidence({ followers: exact(30_000), posts: samePosts(5, likes, comments) });

  it('flags many likes with next to no comments', () => {
    expect(signalOf('likes-without-comments', evidence(3000, 4), metrics).status).toBe('flag');
    expect(signalOf('likes-without-comments', evidence(3000, 80), metrics).status).toBe('clear');
  });

  it('flags unusually many and unusually few comments', () => {
    expect(signalOf('comments-odd-for-likes', evidence(1000, 400), metrics).because.key).toBe(
      'signal.comments-odd-for-likes.high',
    );
    expect(signalOf('comments-odd-for-likes', evidence(5000, 5), metrics).because.key).toBe(
      'signal.comments-odd-for-likes.low',
    );
    expect(signalOf('comments-odd-for-likes', evidence(1000, 27), metrics).status).toBe('clear');
  });

  it('does not count posts with hidden likes', () => {
    const posts = samePosts(5, 3, 90).map((post) => ({ ...post, likesHidden: true }));
    const hidden = makeEvidence({ followers: exact(30_000), posts });
    expect(signalOf('comments-odd-for-likes', hidden, metrics).status).toBe('unknown');
  });
});

describe('following-high', () => {
  const at = (followers: number, following: number): Signal =>
    signalOf('following-high', makeEvidence({ followers: exact(followers), following: exact(following) }));

  it('compares with accounts of the size', () => {
    expect(at(14_000, 5000).status).toBe('clear');
    expect(at(60_000, 6500).status).toBe('flag');
    expect(at(12_000, 7400).status).toBe('flag');
  });

  it('takes a few hundred followed accounts for ordinary at any size', () => {
    expect(at(2_000_000, 900)).toMatchObject({ status: 'clear', severity: 0 });
  });
});

describe('comments', () => {
  it('flags half of emoji and stock praise from 20 comments on 3 posts', () => {
    const low = ['a', 'b', 'c'].map((id) => measures(id, { emoji: 3, praise: 2, substantive: 3 }));
    expect(signalOf('low-quality-comments', makeEvidence({ comments: low })).status).toBe('flag');
    expect(signalOf('low-quality-comments', makeEvidence({ comments: low.slice(1) })).status).toBe('unknown');
    const fine = ['a', 'b', 'c'].map((id) => measures(id, { emoji: 2, substantive: 6 }));
    expect(signalOf('low-quality-comments', makeEvidence({ comments: fine })).status).toBe('clear');
  });

  it('flags repeated texts', () => {
    const evidence = (duplicates: number): Evidence =>
      makeEvidence({ comments: [measures('a', { substantive: 30 }, duplicates)] });
    expect(signalOf('duplicate-comments', evidence(1)).status).toBe('clear');
    expect(signalOf('duplicate-comments', evidence(6)).status).toBe('flag');
  });

  it('flags scams from three on, as a harm to followers', () => {
    const evidence = (scam: number): Evidence =>
      makeEvidence({ comments: [measures('a', { substantive: 30, scam })] });
    expect(signalOf('scam-comments', evidence(2)).status).toBe('clear');
    expect(say(ENGLISH, signalOf('scam-comments', evidence(4)).because)).toContain(
      'nothing about the creator',
    );
  });

  it('flags a circle only over five posts', () => {
    const circle = { comments: 60, distinctAuthors: 14, regulars: 9 };
    expect(signalOf('same-circle', makeEvidence({ circle: { ...circle, posts: 4 } })).status).toBe('unknown');
    expect(signalOf('same-circle', makeEvidence({ circle: { ...circle, posts: 6 } })).status).toBe('flag');
    const open = { posts: 6, comments: 120, distinctAuthors: 110, regulars: 2 };
    expect(signalOf('same-circle', makeEvidence({ circle: open })).status).toBe('clear');
  });
});

describe('likes-against-views', () => {
  it('flags both ends, and likes above 40 % of the views', () => {
    const at = (z: number): Signal =>
      signalOf(
        'likes-against-views',
        makeEvidence(),
        makeMetrics({ 'engagement-rate-views': rateAt(z, { median: 0.09, tau: 0.44 }) }),
      );
    expect(at(2.5).because.key).toBe('signal.likes-against-views.high');
    expect(at(-2.5).because.key).toBe('signal.likes-against-views.low');
    expect(at(0).status).toBe('clear');
    const liked = makeEvidence({ posts: samePosts(4, 450, 3, 1000) });
    expect(
      signalOf('likes-against-views', liked, makeMetrics({ 'engagement-rate-views': rateAt(1) })).status,
    ).toBe('flag');
  });
});

describe('follower-jump', () => {
  const day = (date: number): string => `2026-02-${String(date).padStart(2, '0')}T08:00:00Z`;
  const history = (counts: readonly number[]): Evidence['history'] =>
    counts.map((followers, index) => ({ at: day(1 + index * 3), followers }));

  it('needs four readings', () => {
    expect(
      signalOf('follower-jump', makeEvidence({ history: history([10_000, 13_000, 13_100]) })).status,
    ).toBe('unknown');
  });

  it('flags a jump against the own history, not steady growth', () => {
    const jump = history([10_000, 10_030, 10_060, 14_000, 14_030]);
    expect(signalOf('follower-jump', makeEvidence({ history: jump })).status).toBe('flag');
    const steady = history([10_000, 10_900, 11_800, 12_700, 13_600]);
    expect(signalOf('follower-jump', makeEvidence({ history: steady })).status).toBe('clear');
  });

  it('lets a viral post explain the jump', () => {
    const viral = makePost('v', { views: exact(900_000), publishedAt: day(8) });
    const usual = [1, 2, 3].map((n) => makePost(`u${n}`, { views: exact(9000), publishedAt: day(n) }));
    const evidence = makeEvidence({
      history: history([10_000, 10_030, 10_060, 14_000, 14_030]),
      posts: [viral, ...usual],
    });
    expect(signalOf('follower-jump', evidence).status).toBe('clear');
  });
});

describe('paid-saturation', () => {
  it('flags from half of at least eight posts', () => {
    const captions = (paid: number): readonly string[] =>
      Array.from({ length: 10 }, (_, index) => (index < paid ? '#ad' : 'hello'));
    expect(signalOf('paid-saturation', withCaptions(captions(6))).status).toBe('flag');
    expect(signalOf('paid-saturation', withCaptions(captions(2))).status).toBe('clear');
    expect(signalOf('paid-saturation', withCaptions(['#ad', '#ad'])).status).toBe('unknown');
  });
});

it('says nothing of accounts followed beside fewer followers than one: no ratio, no infinity', () => {
  for (const followers of [0, 1e-300, 0.3]) {
    const evidence = makeEvidence({ followers: exact(followers), following: exact(1e13) });
    expect(signalOf('following-high', evidence)).toMatchObject({ status: 'unknown' });
  }
});
