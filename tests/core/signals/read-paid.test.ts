import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloses } from '../../../lib/core/signals/disclosure';
import { mentionsIn, readPaid } from '../../../lib/core/signals/read-paid';
import { makeEvidence, makePost, withCaptions } from './make-evidence';

describe('discloses', () => {
  it.each([
    'New lamp! #ad',
    '#Anzeige mein neuer Mixer',
    'Anzeige | mein neuer Mixer',
    '*Werbung Schöne Tage am See',
    'Un café avec vous #sponsorisé',
    'Collaboration commerciale avec ma marque',
    'Mi rutina #publi',
    'Minha rotina #publipost',
    'La mia routine #adv',
    'Mijn keuken #gesponsord',
    'Mitt kök #betaltsamarbete',
    'Mit køkken #annonce',
    'Kjøkkenet mitt #annonse',
    'Moja kuchnia #współpracareklamowa',
    'Моя кухня #реклама',
    'Mutfağım #işbirliği',
    '新しいキッチン #PR',
    '주방 소개 #광고',
    'مطبخي #إعلان',
    'המטבח שלי #פרסומת',
    'Paid partnership with a lamp maker',
    'Made in partnership with the lamp people',
    '[Ad] a lamp',
  ])('hears a clear mark in %j', (caption) => {
    expect(discloses(caption)).toBe('strong');
  });

  it.each([
    'thank you @lamps for sending me this',
    '#gifted lamp',
    '#pr haul',
    '#lampbrandpartner',
    'use my code MIRA10',
    'Werbung, unbezahlt, da Marke erkennbar',
  ])('hears a hint in %j', (caption) => {
    expect(discloses(caption)).toBe('weak');
  });

  it.each([
    '#adventure with #dad and the #press',
    'a green #salad',
    'bad hair day',
    'ad hoc plans',
    'my partner and I',
    'add salt',
    '#advent',
    '',
  ])('hears nothing in %j', (caption) => {
    expect(discloses(caption)).toBeNull();
  });
});

describe('readPaid', () => {
  it("believes the platform's label before the words", () => {
    const evidence = makeEvidence({ posts: [makePost('p', { caption: 'hello', paidPartnership: true })] });
    const { posts, share, lowerBound } = readPaid(evidence);
    expect(posts).toEqual([{ id: 'p', disclosed: true, via: 'platform-label', strength: 'strong' }]);
    expect(share).toBe(1);
    expect(lowerBound).toBe(false);
  });

  it('counts a hint only beside a named brand', () => {
    const { posts, share } = readPaid(withCaptions(['#gifted lamp', '#gifted lamp by @lampworks']));
    expect(posts.map(({ disclosed }) => disclosed)).toEqual([false, true]);
    expect(posts.map(({ strength }) => strength)).toEqual(['weak', 'weak']);
    expect(share).toBe(0.5);
  });

  it('is a lower bound where a label could not be read, and unknown where nothing could', () => {
    expect(readPaid(withCaptions(['hello', '#ad'])).lowerBound).toBe(true);
    expect(readPaid(withCaptions([null, null])).share).toBeNull();
  });

  it('names the brands of paid posts, the busiest first, without the creator', () => {
    const { brands } = readPaid(
      withCaptions([
        '#ad with @Lampworks and @mira.invented',
        '#ad again @lampworks.',
        '#ad @oatmilk_co',
        'free day with @friend',
      ]),
    );
    expect(brands).toEqual([
      { handle: 'lampworks', posts: ['p0', 'p1'] },
      { handle: 'oatmilk_co', posts: ['p2'] },
    ]);
  });

  it('counts days since the newest paid post', () => {
    const posts = [
      makePost('a', { caption: '#ad', publishedAt: '2026-02-19T12:00:00Z' }),
      makePost('b', { caption: '#ad', publishedAt: '2026-01-19T12:00:00Z' }),
      makePost('c', { caption: 'hello', publishedAt: '2026-02-28T12:00:00Z' }),
    ];
    expect(readPaid(makeEvidence({ posts })).daysSinceLast).toBe(10);
    expect(readPaid(withCaptions(['hello'])).daysSinceLast).toBeNull();
  });

  it('leaves pinned posts out of the share', () => {
    const posts = [makePost('a', { caption: '#ad', pinned: true }), makePost('b', { caption: 'hello' })];
    expect(readPaid(makeEvidence({ posts })).share).toBe(0);
  });

  it('keeps the share between 0 and 1 and speaks of every post', () => {
    const caption = fc.option(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom('#ad', '#gifted @x')),
    );
    fc.assert(
      fc.property(fc.array(caption, { maxLength: 40 }), (captions) => {
        const { share, posts } = readPaid(withCaptions(captions));
        expect(posts).toHaveLength(captions.length);
        if (share !== null) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('takes a name without the full stop after it', () => {
    expect(mentionsIn('with @Lamp.works. and @lamp.works')).toEqual(['lamp.works']);
  });
});
