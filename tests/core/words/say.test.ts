import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../lib/core/words/english';
import { PSEUDO, PSEUDO_RTL } from '../../../lib/core/words/pseudo';
import { type Speaker, say } from '../../../lib/core/words/say';
import { sentence } from '../../../lib/core/words/sentence';
import { filled, KEYS, slotsOf, textsOf } from './templates';

/** Speaks one template whatever the key. */
function speaking(template: string | { one: string; other: string }, locale = 'en'): Speaker {
  return { locale, direction: 'ltr', template: () => template };
}

function spoken(template: string, value: number | string, locale = 'en'): string {
  return say(speaking(template, locale), { key: 'product.name', params: { n: value } });
}

describe('a sentence', () => {
  it('is plain data until it is spoken', () => {
    const made = sentence('unit.posts', { n: 12 });
    expect(made).toEqual({ key: 'unit.posts', params: { n: 12 } });
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(sentence('product.name')).toEqual({ key: 'product.name', params: {} });
  });

  it.each([
    [0, '0 posts'],
    [1, '1 post'],
    [2, '2 posts'],
    [1234, '1,234 posts'],
  ])('takes its plural form from n = %d', (n, text) => {
    expect(say(ENGLISH, sentence('unit.posts', { n }))).toBe(text);
  });

  it('uses the plural rules of the language, not of English', () => {
    const french = speaking({ one: 'un', other: 'plusieurs' }, 'fr');
    expect(say(french, sentence('unit.posts', { n: 0 }))).toBe('un');
    expect(say(french, sentence('unit.posts', { n: 2 }))).toBe('plusieurs');
  });
});

describe('a number in a sentence', () => {
  it.each([
    ['{n}', 1234.4, '1,234'],
    ['{n:whole}', 0.4, '0'],
    ['{n:one}', 2.45, '2.5'],
    ['{n:compact}', 12345, '12.3K'],
    ['{n:compact}', 812.4, '812'],
    ['{n:percent}', 0.0342, '3.4%'],
    ['{n:percent}', 0.342, '34%'],
    ['{n:percent}', 0.0004, '0.04%'],
    ['{n:percent}', 0.000004, '0.0004%'],
    ['{n:percent}', 0, '0%'],
    ['{n:tenth}', 0.72, '7'],
    ['{n:ago}', 0.3, 'today'],
    ['{n:ago}', 1.9, 'yesterday'],
    ['{n:ago}', 9.7, '9 days ago'],
  ])('%s of %d is %s', (template, value, text) => {
    expect(spoken(template, value)).toBe(text);
  });

  it('is written as the language writes it', () => {
    expect(spoken('{n:whole}', 1234567, 'de')).toBe('1.234.567');
    expect(spoken('{n:percent}', 0.0342, 'de')).toBe('3,4\u00a0%');
  });
});

describe('a text in a sentence', () => {
  it('is taken as it is, and its own braces are not slots', () => {
    expect(spoken('by {n}', 'a {b} $& $1')).toBe('by a {b} $& $1');
  });

  it('that is missing leaves its slot visible', () => {
    expect(say(speaking('{other:whole} of {n}'), { key: 'product.name', params: { n: 2 } })).toBe(
      '{other:whole} of 2',
    );
  });
});

describe('the pseudo language', () => {
  it.each(KEYS)('%s is longer, marked, and fills the same slots', (key) => {
    const english = say(ENGLISH, filled(key));
    const pseudo = say(PSEUDO, filled(key));
    expect(pseudo.length).toBeGreaterThanOrEqual(english.length * 1.2);
    expect(pseudo).toMatch(/^\[.*\]$/s);
    expect(pseudo).not.toMatch(/[{}]/);
    if (textsOf(key).some((text) => /[aeiouyAEIOU]/.test(text.replace(/\{[^}]*\}/g, ''))))
      expect(pseudo).toMatch(/[áéíóúýÁÉÍÓÚ]/);
  });

  it('leaves the name of a slot alone', () => {
    const key = KEYS.find((each) => slotsOf(each).some(({ name }) => /[aeiou]/.test(name)));
    expect(key).toBeDefined();
    if (key !== undefined) expect(say(PSEUDO, filled(key, 'Zz'))).toContain('Zz');
  });

  it('comes in both directions', () => {
    expect([PSEUDO.direction, PSEUDO_RTL.direction]).toEqual(['ltr', 'rtl']);
    expect(say(PSEUDO_RTL, sentence('unit.posts', { n: 12345 }))).toMatch(/12,345/);
  });
});
