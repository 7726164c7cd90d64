import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BARS } from '../../../lib/core/report/creator-sheet';
import { NO_LETTERHEAD } from '../../../lib/core/report/letterhead';
import { makeReport } from '../../../lib/core/report/make-report';
import type { KnownCreator } from '../../../lib/core/report/report';
import { clientSafe, OPEN_PARTS, OWN_PARTS } from '../../../lib/core/report/report-choices';
import { SAMPLES } from '../../../lib/samples/catalog';
import { sampleInsight } from '../../../lib/samples/sample-insight';
import { canary, knownCreator, NOW } from './known';

const matter = (creators: readonly KnownCreator[]) =>
  ({ of: 'list', letterhead: NO_LETTERHEAD, at: NOW, creators }) as const;

describe('what leaves', () => {
  it('holds nothing of the user’s own unless it was ticked, whatever else is ticked', () => {
    fc.assert(
      fc.property(fc.subarray([...OPEN_PARTS]), fc.subarray([...OWN_PARTS]), (open, own) => {
        const report = makeReport(matter([knownCreator()]), { ...clientSafe('Autumn'), open, own });
        const text = JSON.stringify(report);
        for (const part of OWN_PARTS) {
          const told = own.includes(part) && (part !== 'brief' || open.includes('score'));
          expect(text.includes(canary(part)), part).toBe(told);
        }
        expect(text).not.toContain('canary-never');
        expect(text).not.toContain('987654');
        expect(text).not.toContain('1971');
        expect(text).not.toContain('123457');
      }),
    );
  });

  it('begins with nothing ticked that is the user’s own', () => {
    expect(clientSafe('Autumn').own).toEqual([]);
    expect(makeReport(matter([knownCreator()]), clientSafe('Autumn')).sheets[0]?.own).toEqual({});
  });

  it('refuses an insight that a brief has coloured in place of the general one', () => {
    const mixed = knownCreator({ general: knownCreator().forBrief });
    expect(() => makeReport(matter([mixed]), clientSafe('Autumn'))).toThrow('brief');
  });

  it('keeps the general fit where the brief is ticked and the list has none', () => {
    const report = makeReport(matter([knownCreator({ forBrief: null })]), {
      ...clientSafe('Autumn'),
      own: ['brief'],
    });
    expect(report.sheets[0]?.score?.brief).toBeNull();
  });
});

describe('a report of a list', () => {
  const known = SAMPLES.map((creator) => {
    const general = sampleInsight(creator, NOW);
    return knownCreator({ key: general.key, handle: general.handle, general, forBrief: null });
  });
  const unread = knownCreator({ key: 'tiktok:nobody', platform: 'tiktok', handle: 'nobody', general: null });

  it('stands in the order of the low end of the fit, those without a score last', () => {
    const { sheets } = makeReport(matter(known), clientSafe('Autumn'));
    const lows = sheets.map(({ score }) => (score?.fit.status === 'scored' ? score.fit.low : -1));
    expect(sheets).toHaveLength(SAMPLES.length);
    expect(lows).toEqual([...lows].sort((a, b) => b - a));
  });

  it('says of whom nothing was read, and says nothing of those left out by choice', () => {
    const [first] = known;
    const report = makeReport(matter([...known, unread]), {
      ...clientSafe('Autumn'),
      without: first ? [first.key] : [],
    });
    expect(report.unread).toEqual([{ platform: 'tiktok', handle: 'nobody' }]);
    expect(report.sheets).toHaveLength(SAMPLES.length - 1);
    expect(JSON.stringify(report)).not.toContain(first?.handle);
  });

  it('gives every figure, or the reason why it is missing', () => {
    const { sheets } = makeReport(matter(known), clientSafe('Autumn'));
    for (const { figures, leftOut, posts, postsKnown } of sheets) {
      const missing = leftOut.flatMap((one) => (one.kind === 'figure' ? one.id : []));
      const there = (figures ?? []).map(({ id }) => id);
      expect([...there, ...missing].sort()).toEqual([
        'comment-rate-followers',
        'engagement-rate-followers',
        'engagement-rate-views',
        'paid-share',
        'posts-per-week',
        'typical-views',
      ]);
      expect(posts === null && postsKnown > 0).toBe(leftOut.some(({ kind }) => kind === 'no-bars'));
      expect(posts?.bars.length ?? 0).toBeLessThanOrEqual(MOST_BARS);
    }
  });
});
