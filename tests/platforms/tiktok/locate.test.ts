import { describe, expect, it } from 'vitest';
import { TIKTOK_EXAMPLES } from '../../../lib/platforms/tiktok/examples';
import { locate } from '../../../lib/platforms/tiktok/locate';

describe('what a TikTok address speaks of', () => {
  it.each(TIKTOK_EXAMPLES)('%s', (url, expected) => {
    expect(locate(new URL(url))).toEqual(expected);
  });
});
