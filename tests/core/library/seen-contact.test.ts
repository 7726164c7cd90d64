import { describe, expect, it } from 'vitest';
import { emailsIn, flagsIn } from '../../../lib/core/library/seen-contact';

describe('what a profile says of how it can be reached', () => {
  it.each([
    ['Collabs: Hello@Mara-Kneads.example.', ['hello@mara-kneads.example']],
    ['mail me (a.b+c@x.co.uk) or b@y.example', ['a.b+c@x.co.uk', 'b@y.example']],
    ['@mara.kneads, twice@twice', []],
    [null, []],
  ])('%s', (text, emails) => {
    expect(emailsIn([text])).toEqual(emails);
  });

  it('takes an address of a link, and each once', () => {
    expect(emailsIn(['a@b.example', 'mailto:A@b.example'])).toEqual(['a@b.example']);
  });

  it('takes a flag for the country it stands for, and no other sign', () => {
    expect(flagsIn('Bread 🥖 from 🇦🇹 and 🇩🇪🇦🇹')).toEqual(['AT', 'DE']);
    expect(flagsIn('🥖 no flag')).toEqual([]);
    expect(flagsIn(null)).toEqual([]);
  });
});
