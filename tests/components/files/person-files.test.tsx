// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PersonFiles } from '../../../components/files/person-files';
import { draw } from '../draw';

it('writes every row about a creator for that person to read, with nothing that acts as markup', async () => {
  const files: string[] = [];
  draw(
    <PersonFiles
      profile="instagram:mara"
      today="2026-04-21"
      rows={async () => [
        {
          table: 'profiles',
          rows: [
            {
              handle: 'mara',
              bio: '<b>bread</b>\n# not a title',
              followers: { low: 12_300, high: 12_399 },
              category: null,
              seen: { bio: { via: 'embedded' } },
              posts: [{ id: '1', caption: 'first' }],
              links: ['a.example', 'b.example'],
            },
          ],
        },
        { table: 'notes', rows: [{ text: 'warm', createdAt: '2026-04-20T10:00:00Z', schema: 1 }] },
      ]}
      onFile={(handle, text) => files.push(handle, text)}
    />,
  );
  await act(async () => screen.getByRole('button').click());
  const [handle, text = ''] = files;
  expect(handle).toBe('mara');
  expect(text).toContain('# What is kept of @mara on Instagram');
  expect(text).toContain('## Profiles');
  expect(text).toContain('- bio: \\<b\\>bread\\</b\\> \\# not a title');
  expect(text).toContain('- followers\n  - low: 12300\n  - high: 12399');
  expect(text).toContain('- posts\n  - 1\n    - id: 1\n    - caption: first');
  expect(text).toContain('- links: a.example, b.example');
  expect(text).toContain('- text: warm\n- created at: 2026-04-20T10:00:00Z');
  expect(text, 'what is not known, and what is ours').not.toMatch(/category|seen|schema/);
});
