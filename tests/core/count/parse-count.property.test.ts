import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonCountLocale } from '../../../lib/core/count/common-count-locales';
import type { CountStyle } from '../../../lib/core/count/count-locale';
import { everyCountLocale } from '../../../lib/core/count/every-count-locale';
import { parseCount } from '../../../lib/core/count/parse-count';
import { COMMON } from '../../tools/count-tables';

const LANGUAGES =
  'en en-GB en-IN en-ZA de de-AT de-CH fr fr-CA es es-MX es-AR pt-BR pt-PT it nl pl ru uk tr sv da nb nn fi cs sk hu ro hr sr sr-Latn sl bg el id ms vi th ja ko zh-CN zh-TW zh-HK hi mr bn ta te gu kn ml pa ne si my km lo ur ar ar-EG ar-MA fa he sw af ca eu gl et lv lt is ka hy az kk uz ky mn mk bs sq be fil am'.split(
    ' ',
  );
/** Up to 8 thousand million, more than any count on a site; even in the logarithm, so that small and large counts are met alike, and the edges where one more digit begins. */
const counts = fc.oneof(
  fc.double({ min: 0, max: 9.9, noNaN: true }).map((power) => Math.floor(10 ** power)),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -1, max: 1 }))
    .map(([power, offset]) => 10 ** power + offset),
  fc.nat(1_000_000),
);
const RUNS = { numRuns: 120 };
const MODES: readonly (readonly [CountStyle, 'trunc' | 'halfExpand'])[] = [
  ['truncated', 'trunc'],
  ['rounded', 'halfExpand'],
];

describe.each(LANGUAGES)('counts shown in %s', (language) => {
  const locale = everyCountLocale(language);

  it.each(MODES)('%s: the range holds the value and is narrow', (style, roundingMode) => {
    const short = new Intl.NumberFormat(language, {
      notation: 'compact',
      maximumFractionDigits: 1,
      roundingMode,
    });
    fc.assert(
      fc.property(counts, (value) => {
        const text = short.format(value);
        for (const asked of [style, 'either'] as const) {
          const range = parseCount(text, locale, asked);
          if (range === null) throw new Error(`${text} (${value}) is not read`);
          expect(range.low, text).toBeLessThanOrEqual(value);
          expect(range.high, text).toBeGreaterThanOrEqual(value);
          expect(range.high - range.low, text).toBeLessThanOrEqual(Math.max(1, 0.17 * value));
        }
      }),
      RUNS,
    );
  });

  it('rounded to two digits, as og: tags are: the range holds the value', () => {
    const short = new Intl.NumberFormat(language, { notation: 'compact' });
    fc.assert(
      fc.property(counts, (value) => {
        const text = short.format(value);
        const range = parseCount(text, locale, 'rounded');
        expect(range, text).not.toBeNull();
        expect(range?.low, text).toBeLessThanOrEqual(value);
        expect(range?.high, text).toBeGreaterThanOrEqual(value);
      }),
      RUNS,
    );
  });

  it('every digit: exact', () => {
    const full = new Intl.NumberFormat(language);
    fc.assert(
      fc.property(counts, (value) => {
        expect(parseCount(full.format(value), locale, 'either')).toEqual({ low: value, high: value });
      }),
      RUNS,
    );
  });
});

it.each(COMMON)('the common table reads %s as the full one does', (language) => {
  const short = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });
  fc.assert(
    fc.property(counts, (value) => {
      const text = short.format(value);
      const range = parseCount(text, commonCountLocale(language), 'rounded');
      expect(range).not.toBeNull();
      expect(range).toEqual(parseCount(text, everyCountLocale(language), 'rounded'));
    }),
    RUNS,
  );
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ..."0123456789.,  \u00a0\u202f'-KMBkmt",
    'mil',
    'тыс.',
    '万',
    '٣',
    '٫',
    '۷',
    '\u200f',
    'é',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('gives null or a range of whole numbers in order', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('und', ...LANGUAGES),
        fc.constantFrom<CountStyle>('truncated', 'rounded', 'either'),
        (text, language, style) => {
          const range = parseCount(text, everyCountLocale(language), style);
          if (range === null) return;
          expect(Number.isSafeInteger(range.low) && Number.isSafeInteger(range.high)).toBe(true);
          expect(range.low).toBeGreaterThanOrEqual(0);
          expect(range.high).toBeGreaterThanOrEqual(range.low);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('is never read without a language in a way that a language contradicts', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        const unknown = parseCount(text, null, 'either');
        const known = parseCount(text, everyCountLocale(language), 'either');
        if (unknown !== null && known !== null) expect(known).toEqual(unknown);
      }),
      { numRuns: 5000 },
    );
  });
});
