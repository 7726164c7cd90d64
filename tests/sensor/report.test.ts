import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostReadings } from '../../lib/core/profile/observation';
import { REPORT_LIMIT } from '../../lib/messages/contract';
import { SCHEMAS } from '../../lib/messages/schemas';
import { POST_LIMIT, toReport } from '../../lib/sensor/report';
import { z } from '../../lib/zod';
import { madeReading, read } from './made-reading';

function manyPosts(count: number, caption: string): readonly PostReadings[] {
  return Array.from({ length: count }, (_, index) => ({
    id: read(String(7_000_000 + index)),
    caption: read(caption),
    likes: read({ low: index, high: index }),
  }));
}

describe('a report', () => {
  it('is what the background takes', () => {
    const { report } = toReport('instagram', madeReading());
    expect(z.safeParse(SCHEMAS['page.observed'], report).success).toBe(true);
  });

  it('has the same fingerprint at another time and another one for another count', () => {
    const first = toReport('instagram', madeReading());
    const reading = madeReading();
    const later = {
      ...reading,
      health: { ...reading.health, at: '2026-11-21T12:00:00.000Z' },
      observation: reading.observation && {
        ...reading.observation,
        observedAt: '2026-11-21T12:00:00.000Z',
      },
    };
    expect(toReport('instagram', later).fingerprint).toBe(first.fingerprint);
    const grown = madeReading({}, { followers: read({ low: 12100, high: 12199 }) });
    expect(toReport('instagram', grown).fingerprint).not.toBe(first.fingerprint);
  });

  it('says where a reading came from an answer, and is not fooled by a caption that says so', () => {
    const lying = madeReading({}, {}, [{ id: read('1'), caption: read('{"via":"response"}') }]);
    expect(toReport('instagram', lying).report.fromResponses).toBe(false);
    const heard = madeReading({}, { name: { value: 'Kiln', via: 'response', rung: 0 } });
    expect(toReport('instagram', heard).report.fromResponses).toBe(true);
  });

  it('cuts captions before posts to stay within the limit', () => {
    const { report } = toReport('instagram', madeReading({}, {}, manyPosts(POST_LIMIT, 'ü'.repeat(5000))));
    expect(JSON.stringify(report).length).toBeLessThanOrEqual(REPORT_LIMIT);
    expect(report.observation?.posts).toHaveLength(POST_LIMIT);
  });

  it('of any text at all is within the limit and taken by the background', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.nat(200),
        fc.nat(12),
        (text, count, times) => {
          const long = text.repeat(times + 1);
          const profile = { name: read(long), bio: read(long), links: read([long, 'https://kiln.example']) };
          const { report } = toReport('tiktok', madeReading({}, profile, manyPosts(count, long)));
          expect(JSON.stringify(report).length).toBeLessThanOrEqual(REPORT_LIMIT);
          expect(z.safeParse(SCHEMAS['page.observed'], report).success).toBe(true);
        },
      ),
      { numRuns: 6 },
    );
  });
});
