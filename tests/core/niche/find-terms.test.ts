import { describe, expect, it } from 'vitest';
import { findInText } from '../../../lib/core/niche/find-terms';
import type { Brief } from '../../../lib/core/score/brief';
import { readPaid } from '../../../lib/core/signals/read-paid';
import { makeEvidence, makePost, withCaptions } from '../signals/make-evidence';

function brief(wanted: Partial<Brief>): Brief {
  return { id: 'b', name: 'Invented brief', ...wanted };
}

describe('findInText', () => {
  it('finds nothing without a brief or without words', () => {
    expect(findInText(withCaptions(['vodka']), null)).toEqual([]);
    expect(findInText(withCaptions(['vodka']), brief({}))).toEqual([]);
  });

  it('quotes a red line with its post and date, and the bio without', () => {
    const findings = findInText(
      withCaptions(['A glass of Vodka tonight'], 'vodka friend'),
      brief({ redLines: ['vodka'] }),
    );
    expect(findings).toEqual([
      {
        kind: 'red-line',
        term: 'vodka',
        post: null,
        date: null,
        url: null,
        where: 'bio',
        paid: null,
        quote: 'vodka friend',
      },
      {
        kind: 'red-line',
        term: 'vodka',
        post: 'p0',
        date: '2026-02-28T00:00:00.000Z',
        url: null,
        where: 'caption',
        paid: null,
        quote: 'A glass of Vodka tonight',
      },
    ]);
  });

  it.each([
    'I like Lamp Works!',
    'made by @lampworks',
    '@lamp_works.official shines',
    '#lampworks',
    '#lampworkspartner',
    'LAMP-WORKS forever',
  ])('finds a brand in %j', (caption) => {
    expect(findInText(withCaptions([caption]), brief({ rivalBrands: ['Lamp Works'] }))).toHaveLength(1);
  });

  it.each(['clampworks', 'a lamp that works', 'lamps work'])('does not find it in %j', (caption) => {
    expect(findInText(withCaptions([caption]), brief({ rivalBrands: ['Lamp Works'] }))).toEqual([]);
  });

  it.each([
    ['I like Lamp Works!', [], 'caption'],
    ['made by @lampworks', [], 'mention'],
    ['@lamp_works.official shines', [], 'mention'],
    ['#lampworkspartner', [], 'tag'],
    ['no word of it', ['lampworks.official'], 'coauthor'],
    ['by Lamp Works', ['lampworks'], 'caption'],
  ] as const)('says where a brand stands: %j', (caption, coauthors, where) => {
    const evidence = makeEvidence({
      posts: [makePost('p', { caption, coauthors, url: 'https://www.instagram.com/p/p/' })],
    });
    const found = findInText(evidence, brief({ rivalBrands: ['Lamp Works'] }));
    expect(found).toMatchObject([{ where, url: 'https://www.instagram.com/p/p/' }]);
  });

  it('says how the post says that it is paid', () => {
    const evidence = makeEvidence({
      posts: [
        makePost('label', { caption: 'Lamp Works', paidPartnership: true }),
        makePost('tag', { caption: 'Lamp Works #ad' }),
        makePost('free', { caption: 'Lamp Works' }),
      ],
    });
    const found = findInText(evidence, brief({ ownBrands: ['Lamp Works'] }), readPaid(evidence).posts);
    expect(found.map(({ paid }) => paid)).toEqual(['platform-label', 'caption', null]);
  });

  it('takes short names only whole', () => {
    expect(findInText(withCaptions(['#sheila and #heat']), brief({ ownBrands: ['hea'] }))).toEqual([]);
    expect(findInText(withCaptions(['all by HEA.']), brief({ ownBrands: ['hea'] }))).toHaveLength(1);
  });

  it('looks at co-authors, and at scripts without spaces', () => {
    const withBrand = makeEvidence({ posts: [makePost('p', { coauthors: ['lampworks'] })] });
    expect(findInText(withBrand, brief({ ownBrands: ['lampworks'] }))).toHaveLength(1);
    expect(findInText(withCaptions(['昨日はお酒を飲みました']), brief({ redLines: ['お酒'] }))).toHaveLength(
      1,
    );
  });

  it('looks back only as far as the brief says, and at undated posts', () => {
    const posts = [
      makePost('old', { caption: 'vodka', publishedAt: '2025-01-01T00:00:00Z' }),
      makePost('new', { caption: 'vodka', publishedAt: '2026-02-01T00:00:00Z' }),
      makePost('undated', { caption: 'vodka' }),
    ];
    const found = findInText(makeEvidence({ posts }), brief({ redLines: ['vodka'], lookBackDays: 90 }));
    expect(found.map(({ post }) => post)).toEqual(['new', 'undated']);
  });

  it('cuts a long caption around the word', () => {
    const caption = `${'far away '.repeat(40)}vodka ${'and on '.repeat(40)}`;
    const [finding] = findInText(withCaptions([caption]), brief({ redLines: ['vodka'] }));
    expect(finding?.quote).toContain('vodka');
    expect(finding?.quote.length).toBeLessThan(140);
    expect(finding?.quote.startsWith('…')).toBe(true);
  });

  it('takes signs in a term for signs', () => {
    expect(findInText(withCaptions(['plain text']), brief({ redLines: ['.*', '(', '+'] }))).toEqual([]);
  });
});
