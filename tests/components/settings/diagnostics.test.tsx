// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Insight } from '../../../lib/core/insight/insight';
import { unmarked } from '../../../lib/core/insight/unmarked';
import { draw, everySurface } from '../draw';
import { HOSTILE } from '../surface-states';

const PARTLY: Insight = {
  ...HOSTILE,
  health: {
    status: 'partly-read',
    fields: [
      { field: 'followers', rung: 1, of: 4 },
      { field: HOSTILE.handle, rung: 0, of: 1 },
    ],
    missing: ['following', HOSTILE.name ?? ''],
    at: HOSTILE.observedAt,
  },
};

const STATE = {
  status: 'ready',
  insight: PARTLY,
  own: { ...unmarked('autumn', 'Flour, autumn'), note: 'Answers fast.' },
} as const;

/** Every text and every number of the insight that says something of the person or its account. */
function personal({ handle, name, bio, category, links, followers, following, postCount, posts }: Insight) {
  const counts = [
    followers,
    following,
    postCount,
    ...posts.flatMap(({ views, engagements }) => [views, engagements]),
  ];
  const numbers = counts.flatMap((range) => (range ? [range.low, range.high] : []));
  return [
    handle,
    ...[name, bio, category].flatMap((text) => text?.split(/\s+/) ?? []),
    ...links,
    ...posts.map(({ id }) => id),
    ...numbers.filter((each) => each > 99).map(String),
  ].filter((each) => each.length > 2);
}

describe('copied diagnostics', () => {
  for (const surface of ['panel', 'popup'] as const) {
    it(`hold nothing personal, whatever the profile says: ${surface}`, async () => {
      const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
      const { getByText, findByText } = draw(everySurface(STATE)[surface]);
      fireEvent.click(getByText('Copy diagnostics'));
      await findByText('Copied:');
      const text = writeText.mock.lastCall?.[0] ?? '';
      expect(text).toContain('followers: 2/4');
      expect(personal(PARTLY).length).toBeGreaterThan(10);
      expect(personal(PARTLY).filter((each) => text.includes(each))).toEqual([]);
      expect(text).not.toContain(STATE.own.note);
    });
  }

  it('can be had where a site has changed so much that nothing is shown', () => {
    const { getByText } = draw(
      everySurface({
        status: 'withheld',
        platform: 'instagram',
        handle: 'lena.bakes',
        reason: 'layout-changed',
        health: PARTLY.health,
      }).popup,
    );
    expect(getByText('Copy diagnostics')).toBeDefined();
  });

  it('are shown to be selected where the browser forbids copying', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    const { getByText, findByLabelText } = draw(everySurface(STATE).panel);
    fireEvent.click(getByText('Copy diagnostics'));
    const shown = await findByLabelText('Diagnostics');
    expect((shown as HTMLTextAreaElement).value).toContain('followers: 2/4');
  });
});
