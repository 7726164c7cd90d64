import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/core/niche/fold-text';
import { stem } from '../../../lib/core/niche/stem';

describe('foldText', () => {
  it('drops case, accents and fancy letters, and leaves other scripts whole', () => {
    expect(foldText('Élégant Café')).toBe('elegant cafe');
    expect(foldText('𝐌𝐚𝐤𝐞𝐮𝐩')).toBe('makeup');
    expect(foldText('ペット')).toBe('ペット');
    expect(foldText('강아지')).toBe('강아지');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});

describe('stem', () => {
  it.each([
    ['dog', 'dogs'],
    ['recipe', 'recipes'],
    ['receta', 'recetas'],
    ['ricetta', 'ricette'],
    ['cooking', 'cooked'],
    ['training', 'train'],
    ['travelling', 'travelled'],
    ['puppy', 'puppies'],
    ['рецепт', 'рецепты'],
    ['مطعم', 'المطعم'],
  ])('lets %s and %s meet', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it.each([
    ['new', 'news'],
    ['dress', 'dre'],
    ['bus', 'bu'],
    ['pasta', 'past'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});
