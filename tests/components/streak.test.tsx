// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, findingOf, type Span } from '../../components/streak/finding';
import { bandScale, evenScale, factorScale } from '../../components/streak/scale';
import { Streak } from '../../components/streak/streak';
import { draw } from './draw';

const value = fc.double({ min: 0.0001, max: 2, noNaN: true });
const span = fc.tuple(value, value).map(([a, b]): Span => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const band = fc
  .tuple(fc.double({ min: 0.001, max: 0.5, noNaN: true }), fc.double({ min: 1.05, max: 20, noNaN: true }))
  .map(([low, factor]): Span => ({ low, high: low * factor }));

/** Reads the judgement from the drawing alone, the way an eye would. */
function seen(container: HTMLElement): Finding {
  const box = container.querySelector('.streak-band');
  const range = container.querySelector('.streak-range');
  const at = (element: Element | null, end: string): number => Number(element?.getAttribute(`data-${end}`));
  const overLow = at(range, 'from') < at(box, 'from');
  const overHigh = at(range, 'to') > at(box, 'to');
  if (at(range, 'to') < at(box, 'from')) return 'below';
  if (at(range, 'from') > at(box, 'to')) return 'above';
  if (overLow && overHigh) return 'too-wide';
  if (overLow) return 'below-to-usual';
  return overHigh ? 'usual-to-above' : 'usual';
}

describe('picture and words', () => {
  it('say the same of every range and band', () => {
    fc.assert(
      fc.property(span, band, (likely, usual) => {
        const figure = { likely, value: Math.sqrt(likely.low * likely.high), band: usual };
        const { container, unmount } = draw(<Streak figure={figure} scale={bandScale(usual)} label="x" />);
        expect(seen(container)).toBe(findingOf(likely, usual));
        unmount();
      }),
      { numRuns: 60 },
    );
  });

  it.each<[Finding, Span]>([
    ['below', { low: 1, high: 1.9 }],
    ['below-to-usual', { low: 1, high: 3 }],
    ['usual', { low: 2, high: 4 }],
    ['usual-to-above', { low: 3, high: 5 }],
    ['above', { low: 4.1, high: 9 }],
    ['too-wide', { low: 1, high: 9 }],
  ])('%s', (finding, likely) => {
    expect(findingOf(likely, { low: 2, high: 4 })).toBe(finding);
  });
});

describe('the drawing', () => {
  it('of the unknown is an empty track with its reason', () => {
    const { container } = draw(
      <Streak figure={null} scale={evenScale({ low: 0, high: 100 })} label="no posts" />,
    );
    expect(container.querySelector('.streak-range')).toBeNull();
    expect(container.querySelector('.streak-tick')).toBeNull();
    expect(container.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('no posts');
  });

  it('has no tick where only a range may be shown', () => {
    const figure = { likely: { low: 1, high: 2 }, value: null, band: null };
    const { container } = draw(
      <Streak figure={figure} scale={factorScale({ low: 0.1, high: 10 })} label="x" />,
    );
    expect(container.querySelector('.streak-tick')).toBeNull();
    expect(container.querySelector('.streak-range')).not.toBeNull();
  });

  it('keeps every value on the track, in order', () => {
    fc.assert(
      fc.property(band, value, value, (usual, a, b) => {
        const scale = bandScale(usual);
        expect(scale(a)).toBeGreaterThanOrEqual(0);
        expect(scale(a)).toBeLessThanOrEqual(1);
        if (a <= b) expect(scale(a)).toBeLessThanOrEqual(scale(b));
      }),
    );
  });

  it('puts 0 at the start instead of nowhere', () => {
    expect(factorScale({ low: 1, high: 10 })(0)).toBe(0);
  });

  it('has the band in the middle of its own scale', () => {
    fc.assert(
      fc.property(band, (usual) => {
        const scale = bandScale(usual);
        expect(scale(usual.low) + scale(usual.high)).toBeCloseTo(1, 6);
      }),
    );
  });
});
