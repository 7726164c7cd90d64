import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/core/niche/match';
import { matchBrief } from '../../../lib/core/niche/match-brief';
import { withCaptions } from '../signals/make-evidence';

function match(captions: readonly (string | null)[], terms: readonly string[]): Match | null {
  return matchBrief(withCaptions(captions), { id: 'b', name: 'Invented brief', terms });
}

describe('matchBrief', () => {
  it('needs a brief with words', () => {
    expect(matchBrief(withCaptions(['dog']), null)).toBeNull();
    expect(match(['dog'], [])).toBeNull();
    expect(match(['dog'], ['  ', '#'])).toBeNull();
  });

  it('is unknown without a caption, 0 when nothing is found', () => {
    expect(match([null], ['dog'])?.value).toBeNull();
    expect(match(['hello'], ['dog'])?.value).toBe(0);
  });

  it('counts a word in full from three posts on', () => {
    expect(match(['oat milk', 'x'], ['oat milk'])?.value).toBeCloseTo(1 / 3, 9);
    expect(match(['oat milk', 'my oat milk', '#oatmilk', 'oat, milk'], ['oat milk'])).toMatchObject({
      value: 1,
      terms: [{ term: 'oat milk', posts: 4 }],
    });
  });

  it('names the newest three posts a word is in, in whatever order the posts come', () => {
    const evidence = withCaptions(['oat milk', 'none', 'oat milk', 'oat milk', 'oat milk']);
    const brief = { id: 'b', name: 'Invented brief', terms: ['oat milk', 'lamp'] };
    const match = matchBrief(evidence, brief);
    expect(match?.terms.map(({ newest }) => newest.map(({ post }) => post))).toEqual([
      ['p0', 'p2', 'p3'],
      [],
    ]);
    expect(match?.terms[0]?.newest[0]?.date).toBe('2026-02-28T00:00:00.000Z');
    expect(matchBrief({ ...evidence, posts: evidence.posts.toReversed() }, brief)).toEqual(match);
  });

  it('finds other forms, other languages and the words of a named niche', () => {
    expect(match(['We cooked all day'], ['cooking'])?.terms[0]?.posts).toBe(1);
    expect(match(['Mi perro y yo'], ['dog'])?.terms[0]?.posts).toBe(1);
    expect(match(['Our hotel by the sea'], ['travel'])?.terms[0]?.posts).toBe(1);
    expect(match(['愛犬と公園'], ['愛犬'])?.terms[0]?.posts).toBe(1);
    expect(match(['scar face'], ['car'])?.terms[0]?.posts).toBe(0);
  });

  const term = fc.constantFrom('dog', 'Recipe', 'oat milk', 'style', 'travel', '#vegan', 'lamp');
  const caption = fc.constantFrom(
    'my dog',
    'a recipe',
    '#oatmilk latte',
    'style and lamp',
    'hello',
    '#veganfood',
    'hotel',
  );

  it('is not raised by writing a word twice, in whatever form', () => {
    fc.assert(
      fc.property(
        fc.array(caption, { maxLength: 10 }),
        fc.array(term, { minLength: 1, maxLength: 5 }),
        (captions, terms) => {
          const twice = [
            ...terms,
            ...terms.map((word) => word.toUpperCase()),
            ...terms.map((word) => ` ${word} `),
          ];
          expect(match(captions, twice)?.value).toBe(match(captions, terms)?.value);
        },
      ),
    );
    expect(match(['my dogs'], ['dog', 'dogs', 'Dog', '#dogs'])?.terms).toHaveLength(1);
  });

  it('never falls when a caption is added, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(caption, { minLength: 1, maxLength: 10 }),
        caption,
        fc.array(term, { minLength: 1, maxLength: 5 }),
        (captions, more, terms) => {
          const before = match(captions, terms)?.value ?? 0;
          const after = match([...captions, more], terms)?.value ?? 0;
          expect(after).toBeGreaterThanOrEqual(before);
          expect(after).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
