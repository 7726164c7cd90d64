// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../components/insight/panel';
import { createMarksState } from '../../components/notes/marks-state';
import { draw, panelProps, SILENT_PORT } from './draw';
import { READY_STATES } from './surface-states';

const ready = READY_STATES.ready ?? { status: 'elsewhere' };

function drawPrice(changes: Partial<PanelProps> = {}) {
  const port = { ...SILENT_PORT, saveQuote: vi.fn(() => Promise.resolve()) };
  const marks = createMarksState(port);
  draw(<Panel {...panelProps(ready, { marks, ...changes })} />);
  const section = screen.getByRole('region', { name: 'Usual asking prices' });
  return { port, section, text: () => (section.textContent ?? '').replaceAll('\u00A0', ' ') };
}

function type(amount: string): void {
  fireEvent.change(screen.getByRole('spinbutton', { name: /price asked/i }), { target: { value: amount } });
}

async function note(): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Keep this price' }));
  });
}

describe('the price section', () => {
  it('says the middle first, for what, then the range with its share, and that it is no offer', () => {
    const { text } = drawPrice({ audience: 'brand' });
    expect(text()).not.toContain('Confident');
    expect(text()).toContain('About €250 per Reel. 6 in 10 asking prices lie between €90 and €690.');
    expect(text()).toContain('not an offer');
    expect(text()).toContain('Named €300 per Reel');
  });

  it('tells a creator what to ask, and nobody else', () => {
    const { text } = drawPrice({ audience: 'creator' });
    expect(text()).toMatch(/Start€\d+Usual€250Confident€\d+/);
    expect(screen.getAllByText('Confident')).toHaveLength(1);
  });

  it('compares a typed price with usual ones, by views and by reactions, and with own past deals', () => {
    const { text, port } = drawPrice();
    type('1000');
    expect(text()).toContain('higher than usual');
    expect(text()).toMatch(/€\d+ per 1,000 views \(€\d+ to €\d+\)\. 4 others asked you €22 \(€15 to €35\)/);
    expect(port.saveQuote).not.toHaveBeenCalled();
  });

  it('keeps it when asked to, and empties the field', async () => {
    const { port } = drawPrice();
    type('320');
    await note();
    expect(port.saveQuote).toHaveBeenCalledWith({
      key: 'instagram:lena.bakes',
      format: 'reel',
      amount: 320,
      currency: 'EUR',
    });
    expect(screen.getByRole('spinbutton', { name: /price asked/i })).toHaveProperty('value', '');
  });

  it('keeps nothing while the page could cover it, from a made click, or without a price', async () => {
    const locked = drawPrice({ editing: { status: 'locked', why: 'locked.covered' } });
    type('320');
    await note();
    expect(locked.port.saveQuote).not.toHaveBeenCalled();
  });

  it('keeps nothing from a click that no user made', async () => {
    const { port } = drawPrice({ trusts: () => false });
    type('320');
    await note();
    type('0');
    await note();
    expect(port.saveQuote).not.toHaveBeenCalled();
  });
});
