import { describe, expect, it } from 'vitest';
import { INSTAGRAM_EXAMPLES } from '../../../lib/platforms/instagram/examples';
import { locate } from '../../../lib/platforms/instagram/locate';
import { dateOfId, idOfCode } from '../../../lib/platforms/instagram/shortcode';
import { BREAD } from '../../fixtures/instagram/creators';

describe('locate', () => {
  it.each(INSTAGRAM_EXAMPLES)('%s', (url, expected) => {
    expect(locate(new URL(url))).toEqual(expected);
  });

  it.each([
    'accounts',
    'explore',
    'p',
    'reels',
    'stories',
    'direct',
    'api',
    'graphql',
    'qr',
    'web',
    'Popular',
  ])('takes /%s/ for no account', (segment) => {
    expect(locate(new URL(`https://www.instagram.com/${segment}/`))?.handle).toBeNull();
  });
});

describe('post codes', () => {
  it('spell the id', () => {
    expect(idOfCode(BREAD.code)).toBe(BREAD.pk);
    expect(idOfCode('B')).toBe('1');
  });

  it('of private accounts are longer and spell none', () => {
    expect(idOfCode(`${BREAD.code}AbCdEfGhIjKlMnOpQrStUvWxYz12`)).toBeNull();
    expect(idOfCode('no code!')).toBeNull();
  });

  it('tell when the upload began', () => {
    expect(dateOfId(BREAD.pk)).toBe('2026-08-03T08:59:00.000Z');
    expect(dateOfId('12')).toBeNull();
    expect(dateOfId('9999999999999999999')).toBeNull();
  });
});
