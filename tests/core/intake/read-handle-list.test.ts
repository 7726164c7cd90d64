import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHandleList } from '../../../lib/core/intake/read-handle-list';
import { PLATFORM_IDS, profileAddress } from '../../../lib/core/profile/platform';
import { locateAccount } from '../../../lib/platforms/locate-account';

const PASTED = [
  '@Mara.Kneads',
  'https://www.instagram.com/ivo.unboxes/?hl=en',
  '',
  'tiktok.com/@nuri.newpan',
  'mara.kneads, tiktok:tobi.trails',
  'https://www.youtube.com/@somebody',
  'not a handle!',
  'https://www.instagram.com/p/Cabcdefgh12/',
].join('\r\n');

describe('a pasted list', () => {
  it('asks whose its bare handles are', () => {
    const read = readHandleList(PASTED, locateAccount, null);
    expect(read.bare).toEqual(['mara.kneads']);
    expect(read.twice).toBe(1);
    expect(read.accounts).toEqual([
      { platform: 'instagram', handle: 'ivo.unboxes' },
      { platform: 'tiktok', handle: 'nuri.newpan' },
      { platform: 'tiktok', handle: 'tobi.trails' },
    ]);
  });

  it('keeps its order once that is answered', () => {
    const { accounts, bare } = readHandleList(PASTED, locateAccount, 'instagram');
    expect(bare).toEqual([]);
    expect(accounts.map(({ handle }) => handle)).toEqual([
      'mara.kneads',
      'ivo.unboxes',
      'nuri.newpan',
      'tobi.trails',
    ]);
  });

  it('says of each line that names nobody where it stands and why', () => {
    expect(readHandleList(PASTED, locateAccount, 'instagram').refused).toEqual([
      { line: 6, text: 'https://www.youtube.com/@somebody', because: 'other-site' },
      { line: 7, text: 'not a handle!', because: 'no-handle' },
      { line: 8, text: 'https://www.instagram.com/p/Cabcdefgh12/', because: 'no-account' },
    ]);
  });

  it('names everybody once, whether by handle or by the address that would be opened', () => {
    const account = fc.record({
      platform: fc.constantFrom(...PLATFORM_IDS),
      handle: fc.stringMatching(/^zz[a-z0-9_]{1,20}$/),
      asLink: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(account, { maxLength: 40 }), (all) => {
        const text = all.map(({ platform, handle, asLink }) =>
          asLink ? profileAddress(platform, handle) : `${platform}:${handle}`,
        );
        const { accounts, twice, refused } = readHandleList(text.join('\n'), locateAccount, null);
        expect(refused).toEqual([]);
        expect(accounts.length + twice).toBe(all.length);
        expect(new Set(accounts.map(({ platform, handle }) => `${platform}:${handle}`))).toEqual(
          new Set(all.map(({ platform, handle }) => `${platform}:${handle}`)),
        );
      }),
    );
  });
});
