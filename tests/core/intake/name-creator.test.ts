import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameCreator } from '../../../lib/core/intake/name-creator';
import { locateAccount } from '../../../lib/platforms/locate-account';

const named = (text: string) => nameCreator(text, locateAccount);

describe('who is meant', () => {
  it.each([
    ['https://www.instagram.com/Mara.Kneads/?hl=de', 'instagram', 'mara.kneads'],
    ['instagram.com/mara.kneads', 'instagram', 'mara.kneads'],
    ['https://www.tiktok.com/@Mara_Kneads?lang=en', 'tiktok', 'mara_kneads'],
    ['tiktok.com/@mara/video/7300000000000000001', 'tiktok', 'mara'],
    ['TikTok: @mara', 'tiktok', 'mara'],
    ['instagram:mara', 'instagram', 'mara'],
  ])('by %s', (text, platform, handle) => {
    expect(named(text)).toEqual({ status: 'named', platform, handle });
  });

  it.each([' @Mara.Kneads ', 'mara.kneads', 'MARA.KNEADS'])(
    'by %s alone, of a site to be asked for',
    (text) => {
      expect(named(text)).toEqual({ status: 'bare', handle: 'mara.kneads' });
    },
  );

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['Mara Kneads', 'no-handle'],
    ['mara@example.com', 'no-handle'],
    ['https://example.com/mara', 'other-site'],
    ['https://www.instagram.com.example/mara', 'other-site'],
    ['https://www.instagram.com/p/DAbc_-12345/', 'no-account'],
    ['https://www.instagram.com/', 'no-account'],
    ['@', 'no-handle'],
    ['x'.repeat(31), 'no-handle'],
  ])('cannot be told by %j', (text, because) => {
    expect(named(text)).toEqual({ status: 'refused', because });
  });

  it('is answered for any text, and a handle is always in lower case and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = named(text);
        if (found.status !== 'refused') expect(found.handle).toMatch(/^[a-z0-9._]{1,30}$/);
      }),
    );
  });
});
