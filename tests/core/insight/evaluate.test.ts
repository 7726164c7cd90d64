import { describe, expect, it } from 'vitest';
import { METRIC_IDS } from '../../../lib/core/estimate/metric-ids';
import { ENGINE_VERSION } from '../../../lib/core/insight/engine-version';
import { evaluate } from '../../../lib/core/insight/evaluate';
import { SIGNAL_IDS } from '../../../lib/core/signals/signal';
import { evidenceOf, TWELVE, videos } from '../estimate/evidence-of';

const full = evidenceOf({
  posts: videos(TWELVE).map((post) => ({ ...post, caption: 'rye #bread @nordmehl #ad' })),
});

describe('an evaluation', () => {
  it('holds every metric and signal, and the version of the engine', () => {
    const { engine, metrics, signals, match, findings } = evaluate(full);
    expect(engine).toBe(ENGINE_VERSION);
    expect(Object.keys(metrics).sort()).toEqual([...METRIC_IDS].sort());
    expect(signals.map(({ id }) => id)).toEqual([...SIGNAL_IDS]);
    expect([match, findings]).toEqual([null, []]);
  });

  it('answers a brief with match and findings', () => {
    const brief = { id: 'b', name: 'Rye', terms: ['rye'], ownBrands: ['nordmehl'] };
    const { match, findings } = evaluate(full, { brief });
    expect(match).toMatchObject({ value: 1, terms: [{ term: 'rye', posts: 12 }] });
    expect(findings[0]).toMatchObject({ kind: 'own-brand', term: 'nordmehl' });
  });

  it('takes window, currency and benchmarks from its context', () => {
    const set = {
      id: 'own',
      platform: 'tiktok' as const,
      metric: 'engagement-rate-views',
      year: 2026,
      source: 'own',
      knots: [[1000, 0.5]] as const,
      tau: 0.4,
    };
    const { metrics, price } = evaluate(full, { window: 5, currency: 'EUR', benchmarks: [set] });
    expect(metrics['engagement-rate-views']).toMatchObject({ n: 5, benchmark: { id: 'own' } });
    expect(price).toMatchObject({ currency: 'EUR' });
  });

  it('says of an empty profile only what is lacking', () => {
    const { metrics, score, conversation, niche, paid } = evaluate(
      evidenceOf({ followers: null, following: null }),
    );
    expect(Object.values(metrics).every(({ status }) => status === 'unmeasured')).toBe(true);
    expect(score.status).toBe('withheld');
    expect([conversation.status, niche.status, paid.share]).toEqual(['unmeasured', 'unclear', null]);
  });
});
