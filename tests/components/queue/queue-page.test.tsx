// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMarksState } from '../../../components/notes/marks-state';
import { SILENT_MARKS } from '../../../components/notes/silent-port';
import { QueueBar } from '../../../components/queue/queue-bar';
import { QueuePage } from '../../../components/queue/queue-page';
import { createQueueState } from '../../../components/queue/queue-state';
import type { QueueLine } from '../../../lib/core/library/queue';
import { DEFAULT_LETTERS } from '../../../lib/core/settings/letter-keys';
import { PSEUDO } from '../../../lib/core/words/pseudo';
import { locateAccount } from '../../../lib/platforms/locate-account';
import { draw } from '../draw';
import { lineOf } from './lines';

const LINES = [
  lineOf('a.done', { state: 'done', verdict: 'no', reason: 'price' }),
  lineOf('b.private', { state: 'skipped', skippedFor: 'private' }),
  lineOf('c.now', { state: 'current' }),
  lineOf('d.next', { seenAt: '2026-04-18T10:00:00Z' }),
];

async function surface(lines: readonly QueueLine[]) {
  const port = {
    load: async () => lines,
    add: vi.fn(async () => ({ added: 2, twice: 1, renamed: [{ from: 'old.one', to: 'new.one' }], over: 0 })),
    step: vi.fn(async () => true),
    open: vi.fn(async () => true),
    clear: vi.fn(async () => {}),
    undo: vi.fn(async () => null),
  };
  const queue = createQueueState(port);
  await queue.getState().refresh();
  const bar = {
    queue,
    marks: createMarksState(SILENT_MARKS),
    letters: DEFAULT_LETTERS,
    shortcuts: { next: 'Alt+Shift+J', yes: null, maybe: null, no: null },
    now: '2026-04-20T10:00:00Z',
    onWhole: vi.fn(),
  };
  return { port, bar };
}

const heard = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/g, '');

describe('the bar', () => {
  it('tells how far it is, who comes next and what is known of them', async () => {
    const { bar } = await surface(LINES);
    draw(<QueueBar {...bar} />);
    expect(screen.getByText('3 of 4')).toBeDefined();
    expect(screen.getByText(/1 no/).textContent).toBe(' · 1 no · 1 skipped');
    expect(heard(screen.getByText(/^Next:/).textContent)).toBe('Next: @d.next, seen Apr 18');
    expect(screen.getByText('Everywhere: Alt+Shift+J next')).toBeDefined();
  });

  it('steps by button and by j and k', async () => {
    const { bar, port } = await surface(LINES);
    draw(<QueueBar {...bar} />);
    fireEvent.click(screen.getByRole('button', { name: 'Open the next profile of the queue' }));
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.body, { key: 'k' });
    expect(port.step.mock.calls).toEqual([['next'], ['next'], ['previous']]);
  });

  it('always says who hears the keys', async () => {
    const { bar } = await surface(LINES);
    draw(<QueueBar {...bar} />);
    fireEvent.blur(window);
    await waitFor(() => expect(screen.getByText('Keys go to the page')).toBeDefined());
    expect(screen.getByRole('button', { name: 'Take the keys back' })).toBeDefined();
    fireEvent.focus(window);
    await waitFor(() => expect(screen.getByText('Keys go to Touchstone')).toBeDefined());
  });

  it('is not there without a queue', async () => {
    const { bar } = await surface([]);
    const { container } = draw(<QueueBar {...bar} />);
    expect(container.textContent).toBe('');
  });
});

async function page(lines: readonly QueueLine[], speaker?: typeof PSEUDO) {
  const { port, bar } = await surface(lines);
  const onAdvance = vi.fn();
  const drawn = draw(
    <QueuePage {...bar} locate={locateAccount} advances={false} onAdvance={onAdvance} onBack={() => {}} />,
    speaker,
  );
  return { port, onAdvance, ...drawn };
}

describe('the page', () => {
  it('takes a pasted list: asks whose bare handles are, tells what it leaves out, and queues the rest', async () => {
    const { port } = await page([]);
    const add = () => screen.getByRole('button', { name: /^Queue \d/ });
    fireEvent.change(screen.getByLabelText('Handles or links'), {
      target: { value: '@mara.kneads\ntiktok.com/@nuri.newpan\nwhat is this\n@Mara.Kneads' },
    });
    expect(add().getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Instagram' }));
    expect(screen.getByText('2 creators · 1 named twice · 1 left out')).toBeDefined();
    expect(heard(screen.getByText(/^Line 3/).textContent)).toBe(
      'Line 3, what is this: this cannot be a handle.',
    );
    fireEvent.click(add());
    expect(port.add).toHaveBeenCalledWith([
      { platform: 'instagram', handle: 'mara.kneads' },
      { platform: 'tiktok', handle: 'nuri.newpan' },
    ]);
    const told = await screen.findByText(/2 creators queued/);
    expect(heard(told.textContent)).toBe(
      '2 creators queued. 1 was there already. @old.one is called @new.one now.',
    );
  });

  it('tells what became of everybody, and opens whom the user points at', async () => {
    const { port } = await page(LINES);
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => heard(textContent));
    expect(rows).toEqual([
      'a.doneno: price',
      'b.privatenew to you · skipped: Private account',
      'c.nownew to you · open now',
      'd.nextseen Apr 18',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /d\.next/ }));
    expect(port.open).toHaveBeenCalledWith('d.next');
  });

  it('lets a verdict open the next, and ends the queue', async () => {
    const { port, onAdvance } = await page(LINES);
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onAdvance).toHaveBeenCalledWith(true);
    fireEvent.click(screen.getByRole('button', { name: 'End this queue' }));
    expect(port.clear).toHaveBeenCalledOnce();
  });

  it('says nothing outside the catalogue', async () => {
    const { container } = await page(LINES, PSEUDO);
    const own = [...container.querySelectorAll('h2, p, label, summary, .queue-steps button')]
      .map(({ textContent }) => textContent?.trim() ?? '')
      .filter((text) => text !== '' && !text.startsWith('['));
    expect(own).toEqual([]);
  });
});
