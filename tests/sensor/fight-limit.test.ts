import { expect, it } from 'vitest';
import { fightLimit } from '../../lib/sensor/fight-limit';

it('tries ten times in ten seconds, pauses once, then stops', () => {
  const fight = fightLimit();
  const steps = Array.from({ length: 12 }, (_, index) => fight(index * 100));
  expect(steps).toEqual([...Array(10).fill('again'), 'pause', 'stop']);
});

it('does not count tries that lie far apart', () => {
  const fight = fightLimit();
  expect(
    Array.from({ length: 50 }, (_, index) => fight(index * 2000)).every((step) => step === 'again'),
  ).toBe(true);
});
