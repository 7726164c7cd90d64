import { describe, expect, it } from 'vitest';
import { readableName } from '../../../lib/core/profile/readable-name';

describe('a name', () => {
  it.each(['Mara Kneads', 'مارا 🍞', 'Zoë', '미운부부', '👩‍🍳', 'ทำขนมปัง', 'བཀྲ་ཤིས', '1'])(
    '%s is shown as it is',
    (name) => {
      expect(readableName(name)).toBe(name);
    },
  );

  it.each([
    null,
    '',
    '  ',
    '\u200b\u200d',
    '\u202e',
    '\u3164',
    '\u2800\u2800',
    '\ufe0f',
    '\u0301\u0301',
    '\u00ad',
  ])('that shows nothing is none: %j', (name) => {
    expect(readableName(name)).toBeNull();
  });

  it('under a flood of marks keeps a few', () => {
    const flooded = `M${'\u0335\u0321\u0327'.repeat(500)}ara`;
    expect(readableName(flooded)).toBe(`M${'\u0335\u0321\u0327'.repeat(2)}ara`);
  });
});
