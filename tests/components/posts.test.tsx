// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrangeBars,
  BAR_FILTERS,
  BAR_SORTS,
  FIRST_VIEW,
  usefulFilters,
} from '../../components/posts/arrange-bars';
import { layBars } from '../../components/posts/bar-layout';
import { PostsChart } from '../../components/posts/posts-chart';
import type { Insight, PostBar } from '../../lib/core/insight/insight';
import { draw } from './draw';
import { SAMPLE_INSIGHT } from './sample-insight';

const bar = (id: string, change: Partial<PostBar> = {}): PostBar => ({
  id,
  url: `https://www.instagram.com/p/${id}/`,
  publishedAt: '2026-04-01T00:00:00Z',
  kind: 'video',
  views: { low: 1000, high: 1000 },
  engagements: null,
  multiple: 1,
  pinned: false,
  young: false,
  paid: false,
  likesHidden: false,
  ...change,
});

const POSTS: readonly PostBar[] = [
  bar('old', { kind: 'image', views: { low: 500, high: 500 }, multiple: 0.5 }),
  bar('hit', { views: { low: 3000, high: 3000 }, multiple: 3 }),
  bar('ad', { kind: 'carousel', paid: true, views: { low: 900, high: 900 }, multiple: 0.9 }),
  bar('dark', { views: null, multiple: null }),
  bar('plain'),
  bar('top', { pinned: true, views: { low: 9000, high: 9000 }, multiple: 9 }),
];
const INSIGHT: Insight = { ...SAMPLE_INSIGHT, barBasis: 'views', posts: POSTS };
const layout = layBars(INSIGHT);
const ids = (view: Partial<typeof FIRST_VIEW>): string =>
  arrangeBars(layout, { ...FIRST_VIEW, ...view })
    .bars.map(({ post }) => post.id)
    .join(' ');

describe('posts are arranged', () => {
  it('by time, by size or by kind, the pinned ones apart', () => {
    expect(ids({})).toBe('old hit ad dark plain top');
    expect(ids({ sort: 'multiple' })).toBe('hit plain ad old dark top');
    expect(ids({ sort: 'kind' })).toBe('old ad hit dark plain top');
    expect([...arrangeBars(layout, { ...FIRST_VIEW, sort: 'kind' }).gaps]).toEqual([1, 2, 5]);
    expect([...arrangeBars(layout, FIRST_VIEW).gaps]).toEqual([5]);
  });

  it('down to the paid ones, the videos, or those that are not pinned', () => {
    expect(ids({ filters: ['paid'] })).toBe('ad');
    expect(ids({ filters: ['video', 'unpinned'] })).toBe('hit dark plain');
    expect(ids({ filters: ['paid', 'video'] })).toBe('');
  });

  it('with filters that would change something', () => {
    expect(usefulFilters(layout)).toEqual(['paid', 'video', 'unpinned']);
    expect(usefulFilters(layBars({ posts: [bar('a'), bar('b')], barBasis: 'views' }))).toEqual([]);
  });

  it('without inventing, losing or changing one, whatever is chosen', () => {
    const view = fc.record({
      sort: fc.constantFrom(...BAR_SORTS),
      filters: fc.subarray([...BAR_FILTERS]),
    });
    const all = [...layout.bars, ...layout.pinned];
    fc.assert(
      fc.property(view, (chosen) => {
        const { bars } = arrangeBars(layout, chosen);
        expect(new Set(bars).size).toBe(bars.length);
        for (const each of bars) expect(all).toContain(each);
        if (chosen.filters.length === 0) expect(bars).toHaveLength(all.length);
        const firstPinned = bars.findIndex(({ post }) => post.pinned);
        if (firstPinned >= 0) expect(bars.slice(firstPinned).every(({ post }) => post.pinned)).toBe(true);
      }),
    );
  });
});

describe('the chart', () => {
  function open() {
    const { container } = draw(<PostsChart insight={INSIGHT} />);
    const bars = () => [...container.querySelectorAll<HTMLElement>('.posts-bar')];
    const readout = () => container.querySelector('.posts-readout');
    return { container, bars, readout };
  }
  const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

  it('keeps the post that was read last, with a link that the Tab key reaches', async () => {
    const { bars, readout } = open();
    await act(async () => bars()[1]?.focus());
    await act(async () => bars()[1]?.blur());
    expect(readout()?.textContent).toContain('3K views, 3 times its median');
    const link = readout()?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://www.instagram.com/p/hit/');
    await act(async () => void fireEvent.pointerEnter(bars()[2] ?? document.body));
    expect(readout()?.textContent).toContain('paid');
    await act(async () => void fireEvent.pointerLeave(bars()[2] ?? document.body));
    expect(readout()?.textContent).toContain('3 times its median');
  });

  it('is sorted and filtered, table and all, and says how many are on show', async () => {
    const { container, bars } = open();
    await press('by size');
    expect(bars()[0]?.getAttribute('aria-label')).toContain('3 times its median');
    expect(screen.getByRole('list', { name: '6 posts as bars, the largest first' })).toBeDefined();
    await press('videos');
    await press('not pinned');
    expect(bars()).toHaveLength(3);
    expect(container.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(screen.getByRole('status').textContent).toBe(
      '3 of 6 posts on show; heights and median are of all.',
    );
    const only = screen.getByRole('group', { name: 'Only' });
    expect(within(only).getAllByRole('button', { pressed: true })).toHaveLength(2);
    await press('videos');
    await press('not pinned');
    expect(bars()).toHaveLength(6);
  });

  it('may be left without a post, and comes back', async () => {
    const { bars } = open();
    await press('paid');
    await press('videos');
    expect(bars()).toHaveLength(0);
    await press('videos');
    expect(bars()).toHaveLength(1);
  });
});
