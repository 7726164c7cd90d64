import { expect, it } from 'vitest';
import { handleChange } from '../../../lib/core/profile/handle-change';
import type { ProfileKey } from '../../../lib/core/profile/record';

const seen = (key: ProfileKey, handle: string, day: number) => ({
  key,
  handle,
  lastSeenAt: `2026-05-0${day}T10:00:00.000Z`,
});

it.each([
  ['nobody else', seen('instagram:a', 'a', 2), [], null],
  ['only itself', seen('instagram:a', 'a', 2), [seen('instagram:a', 'a', 2)], null],
  ['the key of a freed handle', seen('instagram:a~7', 'a', 2), [], 'taken-over'],
  ['one that took a freed handle and moved on', seen('instagram:a~7', 'b', 2), [], null],
  [
    'the first of this name moved on',
    seen('instagram:b', 'a', 2),
    [seen('instagram:a', 'b', 1)],
    'taken-over',
  ],
  ['another, seen under it before', seen('instagram:b', 'a', 2), [seen('instagram:a', 'a', 1)], 'taken-over'],
  ['another, seen under it since', seen('instagram:a', 'a', 1), [seen('instagram:b', 'a', 2)], 'taken-away'],
] as const)('%s', (_what, profile, others, told) => {
  expect(handleChange(profile, others)).toBe(told);
});
