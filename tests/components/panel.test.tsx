// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/insight/panel';
import { createMarksState } from '../../components/notes/marks-state';
import { draw, panelProps, SILENT_PORT } from './draw';
import { QUIET_STATES, READY_STATES } from './surface-states';

const ready = READY_STATES.ready ?? { status: 'elsewhere' };

function drawPanel(changes: Partial<PanelProps> = {}) {
  const port = { ...SILENT_PORT, setVerdict: vi.fn(() => Promise.resolve()) };
  const marks = createMarksState(port);
  const { container } = draw(<Panel {...panelProps(ready, { marks, ...changes })} />);
  return { container, port, marks };
}

async function press(key: string, target: Element | Window = window): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(target, { key });
  });
}

describe('keys', () => {
  it.each([
    ['s', 'yes'],
    ['m', 'maybe'],
    ['x', 'no'],
  ] as const)('%s says %s', async (key, verdict) => {
    const { port } = drawPanel();
    await press(key);
    expect(port.setVerdict).toHaveBeenCalledWith('instagram:lena.bakes', 'autumn', verdict);
  });

  it('do nothing while typing, with a modifier, or switched off', async () => {
    const { port, container } = drawPanel();
    await press('x', container.querySelector('textarea') ?? window);
    await act(async () => {
      fireEvent.keyDown(window, { key: 'x', ctrlKey: true });
    });
    expect(port.setVerdict).not.toHaveBeenCalled();
    const off = drawPanel({ letters: null });
    await press('x');
    expect(off.port.setVerdict).not.toHaveBeenCalled();
  });

  it('n moves into the note, Escape out of it, Escape again closes', async () => {
    const onClose = vi.fn();
    const { container } = drawPanel({ onClose });
    const note = container.querySelector('textarea');
    await press('n');
    expect(document.activeElement).toBe(note);
    await press('Escape', note ?? window);
    expect(document.activeElement).not.toBe(note);
    expect(onClose).not.toHaveBeenCalled();
    await press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each(Object.entries(QUIET_STATES))('Escape closes it without figures too: %s', async (_name, state) => {
    const onClose = vi.fn();
    draw(<Panel {...panelProps(state, { onClose })} />);
    await press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('each have a button that can be seen', () => {
    drawPanel();
    for (const name of ['Yes', 'Maybe', 'No', 'Keys', 'Close']) {
      expect(screen.getByRole('button', { name: new RegExp(`^${name}`) })).toBeDefined();
    }
  });
});

describe('where visibility is not proven', () => {
  const editing = { status: 'locked', why: 'locked.covered' } as const;

  it('nothing can be changed, by click or key, and the reason stands there', async () => {
    const onSidePanel = vi.fn();
    const { port, container } = drawPanel({ editing, onSidePanel });
    await press('x');
    fireEvent.click(screen.getByRole('button', { name: /^No/ }));
    expect(port.setVerdict).not.toHaveBeenCalled();
    expect(container.querySelector('textarea')?.readOnly).toBe(true);
    expect(container.querySelector('.foot-locked')?.textContent).toContain('nothing can be changed here');
  });

  it('events that a script made change nothing', async () => {
    const { port } = drawPanel({ trusts: (event) => event.isTrusted });
    await press('x');
    fireEvent.click(screen.getByRole('button', { name: /^No/ }));
    expect(port.setVerdict).not.toHaveBeenCalled();
  });
});

describe('the score', () => {
  it('is explained by parts that add up before the reader’s eyes', () => {
    const { container } = drawPanel();
    const lines = [...container.querySelectorAll('.part-points')].map((each) => each.textContent ?? '');
    const points = lines.map((line) => Number(line.match(/^(\S+) of /)?.[1] ?? 0));
    const rated = lines.map((line) => Number(line.match(/ of (\S+)/)?.[1] ?? 0));
    const title = screen.getByRole('heading', { name: /^Why 76/ }).textContent;
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(title).toBe(`Why 76: ${sum(points)} of the ${sum(rated)} points that could be rated`);
    expect(Math.round((100 * sum(points)) / sum(rated))).toBe(76);
  });

  it('that is withheld is no figure anywhere', () => {
    const state = READY_STATES['too-little'] ?? { status: 'elsewhere' };
    const { container } = draw(<Panel {...panelProps(state)} />);
    expect(container.querySelector('.score-figure')).toBeNull();
    expect(container.textContent).toContain('2 posts so far, a score needs 3');
    expect(container.querySelector('.streak-tick')).toBeNull();
  });

  it('has nothing that the product does not say on the screen', () => {
    const { container } = drawPanel();
    expect(container.textContent).not.toMatch(/\b(streak|rung|coverage|caps|volatility|fake|fraud|bot)\b/i);
  });
});

describe('the posts', () => {
  it('are read bar by bar with the arrow keys, one stop for Tab', async () => {
    const { container } = drawPanel();
    const bars = [...container.querySelectorAll<HTMLElement>('.posts-bar')];
    expect(bars.filter((bar) => bar.tabIndex === 0)).toHaveLength(1);
    await act(async () => bars[0]?.focus());
    await press('ArrowRight', bars[0]);
    expect(document.activeElement).toBe(bars[1]);
    const readout = container.querySelector('.posts-readout');
    expect(readout?.firstElementChild?.textContent).toBe(bars[1]?.getAttribute('aria-label'));
  });

  it('stand in a table with the same figures', () => {
    const { container } = drawPanel();
    const bars = container.querySelectorAll('.posts-bar').length;
    expect(container.querySelectorAll('.posts-bar').length).toBeGreaterThan(10);
    expect(container.querySelectorAll('table caption')).not.toHaveLength(0);
    expect(container.querySelectorAll('.unfold tbody tr').length).toBeGreaterThanOrEqual(bars);
  });
});

describe('what the panel says of how a profile is kept', () => {
  it('tells a newcomer that is shown and not kept, and a handle that was another creator’s', () => {
    if (ready.status !== 'ready') throw new Error('no insight');
    drawPanel({ state: { ...ready, handleChange: 'taken-over', crowded: true } });
    expect(document.body.textContent).toContain('Shown, not kept');
    expect(document.body.textContent).toContain('This handle was another creator’s');
  });

  it('tells a handle that another creator has now', () => {
    if (ready.status !== 'ready') throw new Error('no insight');
    drawPanel({ state: { ...ready, handleChange: 'taken-away' } });
    expect(document.body.textContent).toContain('Another creator has this handle now');
  });

  it('says neither of a usual one', () => {
    if (ready.status !== 'ready') throw new Error('no insight');
    drawPanel({ state: ready });
    expect(document.body.textContent).not.toContain('Shown, not kept');
    expect(document.body.textContent).not.toContain('another creator’s');
  });
});
