// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../components/settings/settings-page';
import { createSettingsState, type SettingsPort } from '../../../components/settings/settings-state';
import { sampleAt } from '../../../entrypoints/dashboard/settings-sample';
import { type Consent, DEFAULT_SETTINGS } from '../../../lib/core/settings/settings';
import { draw } from '../draw';

const CONSENT: Consent = {
  answeredAt: '2026-04-01T00:00:00Z',
  audience: 'brand',
  reading: 'page-and-responses',
  memory: 'everyone',
  floor: 1000,
};
const sampleOf = sampleAt('2026-04-20T10:00:00.000Z');

async function open(change: Partial<SettingsPort> = {}) {
  const port = {
    load: vi.fn(async () => ({ consent: CONSENT as Consent | null, settings: DEFAULT_SETTINGS })),
    change: vi.fn(async () => {}),
    answer: vi.fn(async () => {}),
    ...change,
  };
  const state = createSettingsState(port);
  await state.getState().load();
  const { container } = draw(
    <SettingsPage state={state} own={[]} sampleOf={sampleOf} onShortcuts={() => {}} />,
  );
  const sample = (): HTMLElement => within(container).getByRole('complementary');
  return { port, state, container, sample };
}

async function press(element: Element): Promise<void> {
  await act(async () => {
    fireEvent.click(element);
  });
}

async function choose(label: string, value: string): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });
  });
}

it('saves a change at once, and says so', async () => {
  const { port, container } = await open();
  await press(screen.getByRole('switch', { name: /^Quiet/ }));
  expect(port.change).toHaveBeenCalledExactlyOnceWith({ quiet: true });
  expect(container.querySelector('[data-saving]')?.textContent).toBe('saved');
});

it('shows each change at once on the sample', async () => {
  const { sample } = await open();
  const seen = new Set([sample().textContent]);
  const differs = (): void => {
    const now = sample().textContent;
    expect(seen.has(now)).toBe(false);
    seen.add(now);
  };
  await choose('Newest posts that count', '30');
  differs();
  await choose('Currency of prices', 'EUR');
  expect(sample().textContent).toContain('€');
  differs();
  await press(screen.getByRole('switch', { name: /^Marks on posts/ }));
  differs();
  await press(screen.getByRole('switch', { name: /^Single letters/ }));
  differs();
  await press(screen.getByRole('radio', { name: /^Only what is visible/ }));
  expect(sample().textContent).toContain('No score yet');
  differs();
  await press(screen.getByRole('radio', { name: /^Nothing/ }));
  differs();
  await press(screen.getByRole('switch', { name: /^Quiet/ }));
  expect(sample().querySelector('.chip')).toBeNull();
  differs();
  await press(screen.getByRole('switch', { name: /Instagram$/ }));
  expect(sample().querySelector('.figure')).toBeNull();
  differs();
});

it('puts the score of the sample into the chosen corner', async () => {
  const { port, sample } = await open();
  await choose('Corner of the score', 'top-left');
  expect(port.change).toHaveBeenCalledWith({ corner: 'top-left' });
  expect(sample().querySelector('.preview-page')?.getAttribute('data-corner')).toBe('top-left');
});

it('takes a number over when its field is left, and only if it fits', async () => {
  const { port } = await open();
  const field = screen.getByLabelText(/^Remember from this many/);
  const type = async (value: string): Promise<void> => {
    await act(async () => {
      fireEvent.change(field, { target: { value } });
      fireEvent.blur(field);
    });
  };
  await type('-5');
  expect(port.answer).not.toHaveBeenCalled();
  expect((field as HTMLInputElement).value, 'what was typed can be mended').toBe('-5');
  const wrong = () => document.querySelector('.field-wrong');
  expect(wrong()?.textContent).toBe('Not changed: a whole number from 0 to 1,000,000,000 goes here.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-describedby')).toContain(wrong()?.id);
  await type('5000');
  expect(wrong()).toBeNull();
  const { answeredAt: _answeredAt, ...answers } = CONSENT;
  expect(port.answer).toHaveBeenCalledExactlyOnceWith({ ...answers, floor: 5000 });
});

it('gives an action another letter, and refuses one that is taken', async () => {
  const { port, sample } = await open();
  await choose('Letter for: yes', 'q');
  expect(port.change).toHaveBeenCalledWith({ letters: { ...DEFAULT_SETTINGS.letters, yes: 'q' } });
  expect(within(sample()).getByRole('button', { name: /^Yes/ }).getAttribute('aria-keyshortcuts')).toBe('q');
  await choose('Letter for: maybe', 'x');
  expect(port.change).toHaveBeenCalledOnce();
  expect(screen.getByText('Not changed: "x" already means: no.')).toBeDefined();
});

it('takes back what could not be saved, and says so', async () => {
  const { container, state } = await open({ change: () => Promise.reject(new Error('full')) });
  await press(screen.getByRole('switch', { name: /^Quiet/ }));
  expect(state.getState().settings?.quiet).toBe(false);
  expect(container.querySelector('[data-saving]')?.textContent).toBe('Not saved, please try again.');
});

it('sends to the first questions where they are not answered', async () => {
  const load = async () => ({ consent: null, settings: DEFAULT_SETTINGS });
  const { container } = await open({ load });
  expect(container.querySelector('a')?.getAttribute('href')).toBe('welcome.html');
  expect(container.querySelector('input')).toBeNull();
});
