import { expect, it } from 'vitest';
import { rangeWords, scaleOf, valueWords } from '../../components/insight/figure-kinds';
import { ENGLISH } from '../../lib/core/words/english';
import { say } from '../../lib/core/words/say';

it('draws growth on even steps with nothing gained in the middle, and says its sign', () => {
  const scale = scaleOf('follower-growth', null);
  expect(scale(0)).toBeCloseTo(0.5, 9);
  expect(scale(-0.1)).toBeGreaterThan(0.2);
  expect(scale(-0.1)).toBeLessThan(scale(0.1));
  expect(scale(-0.9)).toBe(0);
  expect(say(ENGLISH, valueWords('follower-growth', 0.031))).toBe('+3.1%');
  expect(say(ENGLISH, rangeWords('follower-growth', { low: -0.02, high: 0.04 }))).toBe('-2% to +4%');
});
