import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS } from '../../lib/core/profile/platform';
import { filesBelow } from './source-files';

/** A platform without these four is not read, it is hoped for. */
const NEEDED: readonly (readonly [what: string, name: RegExp])[] = [
  ['a profile page', /profile/],
  ['a post page', /post|video/],
  ['a withheld page', /withheld|private|login|not-found/],
  [
    'a page in a second language',
    /-(de|fr|ko|ar|es|ja|tr)\b|german|french|korean|arabic|second-language|layout/,
  ],
];

describe.each(PLATFORM_IDS)('%s', (platform) => {
  const files = filesBelow(`tests/fixtures/${platform}`, /\.(html|json|ts)$/);

  it.each(NEEDED)('has a fixture of %s', (_what, name) => {
    const below = `tests/fixtures/${platform}`.length;
    expect(
      files.filter((path) => name.test(path.slice(below))),
      files.join('\n'),
    ).not.toEqual([]);
  });
});
