// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PageList } from '../../components/insight/page-list';
import type { KnownHandle } from '../../lib/core/library/known-handle';
import { draw } from './draw';

const NOBODY: KnownHandle = {
  handle: '',
  seenAt: null,
  points: null,
  verdict: null,
  reason: null,
  said: [],
  contact: null,
};
const ACCOUNTS: readonly KnownHandle[] = [
  { ...NOBODY, handle: 'new.one' },
  { ...NOBODY, handle: 'seen.once', seenAt: '2026-04-18T10:00:00Z', points: 64 },
  { ...NOBODY, handle: 'said.no', verdict: 'no', reason: 'posts too rarely' },
];

function drawList(accounts = ACCOUNTS) {
  const onOpen = vi.fn();
  const onQueue = vi.fn();
  draw(
    <PageList
      accounts={accounts}
      now="2026-04-20T10:00:00Z"
      onOpen={onOpen}
      onQueue={onQueue}
      queued={new Set(['seen.once'])}
    />,
  );
  return { onOpen, onQueue };
}

const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('the accounts of a page', () => {
  it('stand in its order with what is known of each', () => {
    drawList();
    expect(rows()).toEqual([
      'new.onenew to you',
      expect.stringMatching(/^seen\.onceseen .* · queued64$/),
      expect.stringMatching(/^said\.no.*posts too rarely/),
    ]);
  });

  it('can be cut down to the new ones', () => {
    drawList();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(rows()).toEqual(['new.onenew to you']);
  });

  it('say so when nobody is new', () => {
    drawList(ACCOUNTS.slice(1));
    fireEvent.click(screen.getByRole('checkbox'));
    expect(screen.getByText(/Nobody new/)).toBeTruthy();
  });

  it('open by click, and are walked with the arrow keys', () => {
    const { onOpen } = drawList();
    const [first, second] = screen.getAllByRole('button');
    first?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.click(document.activeElement ?? document.body);
    expect(onOpen).toHaveBeenCalledWith('seen.once');
  });

  it('are queued by key, or all the new ones at once', () => {
    const { onQueue } = drawList();
    const [first] = screen.getAllByRole('button');
    first?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'q' });
    expect(onQueue).toHaveBeenLastCalledWith(['new.one']);
    fireEvent.click(screen.getByRole('button', { name: 'Queue the new one' }));
    expect(onQueue).toHaveBeenCalledTimes(2);
  });

  it('tell what was said for other lists, and who wrote when, before anything else', () => {
    const said = {
      listId: 'spring',
      listName: 'Spring',
      verdict: 'no',
      reason: 'price',
      points: null,
      at: '2026-04-01T00:00:00Z',
      evidenceId: null,
      own: true,
    } as const;
    const contact = {
      id: 'c',
      at: '2026-04-18T10:00:00Z',
      how: 'email',
      by: 'Ana',
      listId: null,
      listName: null,
      about: null,
      fee: null,
      productValue: null,
      own: true,
    } as const;
    drawList([{ ...NOBODY, handle: 'known.one', seenAt: '2026-04-18T10:00:00Z', said: [said], contact }]);
    expect(rows()[0]?.replace(/[\u2068\u2069]/g, '')).toBe(
      'known.oneno for Spring: price · Ana wrote Apr 18',
    );
    expect(screen.queryByRole('button', { name: /Queue/ })).toBeNull();
  });

  it('says of a handle whose creator moved on where they are now', () => {
    const moved = { ...NOBODY, handle: 'mara.kneads', nowAt: 'mara.bakes', verdict: 'no' } as const;
    drawList([moved]);
    expect(rows()[0]?.replace(/[\u2068\u2069]/g, '')).toBe('mara.kneadsmoved to @mara.bakes · no');
  });
});
