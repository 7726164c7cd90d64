// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { RatesField } from '../../../components/settings/rates-field';
import { DEFAULT_RATES, type ExchangeRates } from '../../../lib/core/price/exchange-rates';
import { draw } from '../draw';

const TABLE = DEFAULT_RATES.EUR;

/** The field over rates that are kept, as the settings keep them. */
function open(first: ExchangeRates = {}, currency = 'EUR') {
  const changed = vi.fn<(rates: ExchangeRates) => void>();
  function Kept(): ReactNode {
    const [rates, setRates] = useState(first);
    const change = (next: ExchangeRates): void => {
      changed(next);
      setRates(next);
    };
    return <RatesField currency={currency} rates={rates} onChange={change} />;
  }
  draw(<Kept />);
  return changed;
}

const field = (code = 'EUR'): HTMLInputElement => screen.getByLabelText(`1 USD in ${code}`);
const told = (): string => screen.getByRole('status').textContent ?? '';

async function type(text: string, leave: 'blur' | 'enter' = 'blur'): Promise<void> {
  await act(async () => {
    fireEvent.change(field(), { target: { value: text } });
  });
  if (leave === 'enter')
    await act(async () => {
      fireEvent.keyDown(field(), { key: 'Enter' });
    });
  await act(async () => {
    fireEvent.blur(field());
  });
}

it('begins with the table, and is described by it', () => {
  open();
  expect(field().value).toBe(String(TABLE));
  expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'from the table',
  );
  expect(screen.queryByRole('button', { name: 'All rates back to the table' })).toBeNull();
});

it.each(['blur', 'enter'] as const)('takes a rate over once, by %s, and says whose it is', async (leave) => {
  const changed = open();
  await type('0.5', leave);
  expect(changed).toHaveBeenCalledExactlyOnceWith({ EUR: 0.5 });
  expect(field().value).toBe('0.5');
  expect(screen.getByText(`typed by you; the table says ${TABLE}`)).toBeDefined();
  expect(told()).toMatch(/^1 rate is yours/);
});

it('changes nothing when it is left as it was', async () => {
  const changed = open({ EUR: 0.5 });
  await type('0.5');
  expect(changed).not.toHaveBeenCalled();
});

it.each(['abc', '0', '-1', '1e999'])(
  'refuses %j with a reason and keeps what was counted with',
  async (text) => {
    const changed = open({ EUR: 0.5 });
    await type(text);
    expect(changed).not.toHaveBeenCalled();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().value).toBe(text);
    expect(screen.getByRole('alert').textContent).toMatch(/^Not changed: a number from /);
    await type('0.6');
    expect(field().getAttribute('aria-invalid')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  },
);

it('goes back to the table when it is emptied, and leaves the other rates alone', async () => {
  const changed = open({ EUR: 0.5, JPY: 200 });
  await type('');
  expect(changed).toHaveBeenCalledExactlyOnceWith({ JPY: 200 });
  expect(field().value).toBe(String(TABLE));
});

it('puts all rates back at once', async () => {
  const changed = open({ EUR: 0.5, JPY: 200 });
  expect(told()).toMatch(/^2 rates are yours/);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'All rates back to the table' }));
  });
  expect(changed).toHaveBeenCalledExactlyOnceWith({});
  expect(field().value).toBe(String(TABLE));
});

it('asks no rate of the dollar', () => {
  open({}, 'USD');
  expect(screen.queryByLabelText('1 USD in USD')).toBeNull();
  expect(field('EUR')).toBeDefined();
});
