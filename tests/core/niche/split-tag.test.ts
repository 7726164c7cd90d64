import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../../lib/core/niche/lexicon-index';
import { splitTag, wordsInRun } from '../../../lib/core/niche/split-tag';
import { wordStarts } from '../../../lib/core/niche/word-starts';

describe('splitTag', () => {
  it.each([
    ['makeupaddict', ['makeup']],
    ['mycatloveskitchens', ['cat', 'kitchen']],
    ['veganrecipeoftheday', ['vegan', 'recipe']],
    ['dogsofinstagram', ['dogsofinstagram']],
    ['scarf', ['scarf']],
    ['eatabread', ['bread']],
    ['iloveacat', ['cat']],
  ])('cuts %s', (tag, pieces) => {
    const found = splitTag(tag);
    for (const piece of pieces) expect(found.some((word) => word.startsWith(piece))).toBe(true);
  });

  it('does not see words where the rest makes no sense', () => {
    expect(splitTag('xqzcarwvkp')).toEqual([]);
    expect(splitTag('z'.repeat(500))).toEqual([]);
  });

  it('gives only words of a lexicon, from the tag, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'makeupdogfittravel'), maxLength: 40 }), (tag) => {
        let from = 0;
        for (const piece of splitTag(tag)) {
          expect(conceptsOf(piece).length).toBeGreaterThan(0);
          const at = tag.indexOf(piece, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + piece.length;
        }
      }),
    );
  });
});

describe('wordsInRun', () => {
  it('finds words in scripts without spaces', () => {
    expect(wordsInRun('今日は愛犬と旅行です')).toEqual(['愛犬', '旅行']);
  });
});

describe('wordStarts', () => {
  it('gives every word that stands at a place', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', '犬'), minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, fc.nat(3), (words, run, place) => {
        const starts = wordStarts();
        for (const one of words) starts.add(one, 1);
        const found = starts.at(run, place).words.filter((one) => run.startsWith(one, place));
        expect(found).toEqual(words.filter((one) => run.startsWith(one, place)));
      }),
    );
  });
});
