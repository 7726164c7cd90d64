import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countLanguages,
  fullerTelling,
  mainLanguage,
  shareIn,
  tellingTexts,
} from '../../../lib/core/niche/caption-languages';

const LONG = 'Heute backen wir ein Roggenbrot mit sehr viel Saatgut und Butter';

describe('texts whose language can be told', () => {
  it('leave out tags, names and links', () => {
    const [telling] = tellingTexts([`${LONG} #bread @mill.house https://example.org/rye`]);
    expect(telling).toEqual({ text: `${LONG}\n`, captions: 1 });
  });

  it('are put together from captions that are too short alone', () => {
    const texts = tellingTexts([
      'Rye bread again today',
      null,
      '#bread',
      'and this time with caraway seeds in it',
    ]);
    expect(texts).toEqual([
      { text: 'Rye bread again today\nand this time with caraway seeds in it\n', captions: 2 },
    ]);
  });

  it('are none where there are too few letters', () => {
    expect(tellingTexts(['Yes!', '#bread #rye', null, '1234567890'.repeat(9)])).toEqual([]);
  });

  it('stay few and short whatever the captions hold', () => {
    const texts = tellingTexts(Array.from({ length: 400 }, () => LONG.repeat(100)));
    expect(texts).toHaveLength(24);
    expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThanOrEqual(401);
  });
});

describe('the languages of captions', () => {
  const told = (...tags: readonly (string | null)[]) =>
    countLanguages(tags.map((tag) => ({ tag, captions: 1 })));

  it('are counted by caption, the commonest first, regions left out', () => {
    expect(told('de', 'en', 'de-AT', null, 'und')).toEqual({
      captions: 3,
      shares: [
        { tag: 'de', share: 2 / 3 },
        { tag: 'en', share: 1 / 3 },
      ],
    });
  });

  it('are unknown where none could be told', () => {
    expect(told(null, 'und')).toBeNull();
    expect(mainLanguage(null)).toBeNull();
  });

  it('name a main one only from half of the captions on', () => {
    expect(mainLanguage(told('de', 'en'))).toBe('de');
    expect(mainLanguage(told('de', 'en', 'fr'))).toBeNull();
  });

  it('meet a wish in any of the languages wished for', () => {
    const languages = told('de', 'de', 'en', 'fr');
    expect(languages && shareIn(languages, ['de-CH', 'fr'])).toBe(0.75);
    expect(languages && shareIn(languages, ['ja'])).toBe(0);
  });

  it('have shares that add up to one', () => {
    const tag = fc.option(fc.constantFrom('de', 'en', 'pt-BR', 'und'), { nil: null });
    const tags = fc.array(fc.record({ tag, captions: fc.integer({ min: 1, max: 5 }) }));
    fc.assert(
      fc.property(tags, (all) => {
        const languages = countLanguages(all);
        const sum = languages?.shares.reduce((total, { share }) => total + share, 0) ?? 1;
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });

  it('join to the telling that heard more, in whichever order', () => {
    const [few, many] = [told('de') ?? undefined, told('en', 'en') ?? undefined];
    expect(fullerTelling(few, many)).toBe(many);
    expect(fullerTelling(many, few)).toBe(many);
    expect(fullerTelling(undefined, few)).toBe(few);
    const [one, other] = [told('de') ?? undefined, told('en') ?? undefined];
    expect(fullerTelling(one, other)).toEqual(fullerTelling(other, one));
  });
});
