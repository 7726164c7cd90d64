import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../../lib/core/niche/lexicon-index';
import { splitTag, wordsInRun } from '../../../lib/core/niche/split-tag';
import { wordTrie } from '../../../lib/core/niche/word-trie';

describe('splitTag', () => {
  it.each([
    ['makeupaddict', ['makeup']],
    ['mycatloveskitchens', ['cat', 'kitchen']],
    ['veganrecipeoftheday', ['vegan', 'recipe']],
    ['dogsofinstagram', ['dogsofinstagram']],
    ['scarf', ['scarf']],
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

describe('wordTrie', () => {
  it('holds exactly the words it was given', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), word, (words, probe) => {
        const trie = wordTrie(words.map((entry) => [entry, 1] as const));
        let node = 0;
        for (let at = 0; at < probe.length && node !== -1; at++) node = trie.step(node, probe.charCodeAt(at));
        expect(node !== -1 && trie.endAt(node) === 1).toBe(words.includes(probe));
      }),
    );
  });
});
