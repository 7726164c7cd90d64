// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ComparePage } from '../../../components/library/compare-page';
import { type ListActs, ListPage } from '../../../components/library/list-page';
import type { ListedRow } from '../../../lib/core/library/profile-details';
import { maraKneads } from '../../../lib/samples/mara-kneads';
import { novaAtelier } from '../../../lib/samples/nova-atelier';
import { sampleInsight } from '../../../lib/samples/sample-insight';
import { draw } from '../draw';
import { libraryRow } from './rows';

const ROWS: readonly ListedRow[] = [
  {
    key: 'instagram:mara',
    entry: { stage: 'contacted', dueOn: '2026-04-20', tags: ['flour', 'bread'] },
    columns: libraryRow('mara', { name: 'Mara Testwald' }),
    verdict: 'yes',
    reason: null,
  },
  { key: 'tiktok:unseen.one', entry: {}, columns: null, verdict: null, reason: null },
];

let said: unknown[];
let acts: ListActs;
beforeEach(() => {
  said = [];
  acts = {
    change: async (keys, change) => void said.push([...keys, change]),
    remove: async (key) => void said.push(['remove', key]),
    undo: async () => void said.push('undo'),
  };
});

const show = (rows: readonly ListedRow[] | null = ROWS) =>
  draw(<ListPage name="Flour" rows={rows} currency="EUR" today="2026-04-21" acts={acts} />);

describe('a list', () => {
  it('shows stage, what is due, and creators that were never looked at', () => {
    show();
    expect((screen.getByLabelText(/^Stage of.*Mara/) as HTMLSelectElement).value).toBe('contacted');
    expect(screen.getByText('due')).toBeTruthy();
    expect(screen.getByText('not looked at yet')).toBeTruthy();
  });

  it('saves each part when it is left, and clears what was emptied', async () => {
    show();
    const leave = (label: RegExp, value: string) =>
      act(async () => {
        const field = screen.getByLabelText(label);
        fireEvent.change(field, { target: { value } });
        fireEvent.blur(field);
      });
    await act(async () => {
      fireEvent.change(screen.getByLabelText(/^Stage of.*Mara/), { target: { value: 'booked' } });
    });
    await leave(/^Owner of.*Mara/, 'Mia');
    await leave(/^Price, EUR of.*Mara/, '250');
    await leave(/^Tags, with commas of.*Mara/, 'flour, flour, oven');
    await leave(/^Due of.*Mara/, '');
    expect(said).toEqual([
      ['instagram:mara', { stage: 'booked' }],
      ['instagram:mara', { owner: 'Mia' }],
      ['instagram:mara', { price: { amount: 250, currency: 'EUR' } }],
      ['instagram:mara', { tags: ['flour', 'oven'] }],
      ['instagram:mara', { dueOn: null }],
    ]);
  });

  it('says when something was not saved', async () => {
    acts = { ...acts, remove: () => Promise.reject(new Error('full')) };
    show();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /Take.*Mara.*off/ })));
    expect(screen.getByRole('alert').textContent).toContain('Not saved');
  });

  it('that is empty says how somebody gets on it', () => {
    show([]);
    expect(screen.getByText('Nobody on this list yet')).toBeTruthy();
  });
});

describe('the comparison', () => {
  const NOW = '2026-04-20T10:00:00.000Z';
  it('marks the best, with the range of each figure', () => {
    draw(<ComparePage insights={[maraKneads, novaAtelier].map((one) => sampleInsight(one, NOW))} />);
    const fit = screen.getByRole('row', { name: /^Fit/ });
    expect(fit.textContent).toContain('best');
    expect(fit.textContent).toContain('worst');
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });

  it('of one profile asks for more', () => {
    draw(<ComparePage insights={[sampleInsight(maraKneads, NOW)]} />);
    expect(screen.getByText(/Choose 2 to 6/)).toBeTruthy();
  });
});
