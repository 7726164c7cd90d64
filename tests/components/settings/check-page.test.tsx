// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { CheckPage } from '../../../components/settings/check-page';
import { createKeptState, type KeptPort, plainHandle } from '../../../components/settings/kept-state';
import { createSafetyState } from '../../../components/settings/safety-state';
import type { KeptName, TableSize } from '../../../lib/messages/contract';
import { draw } from '../draw';
import { NOW, safetyPort } from './safety-port';

const MARA: KeptName = { key: 'instagram:mara.kneads', platform: 'instagram', handle: 'mara.kneads' };

beforeAll(() => {
  // The DOM of these tests knows no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
});

async function open(change: Partial<KeptPort> = {}) {
  let rows = 7;
  const port = {
    sizes: vi.fn(
      async (): Promise<readonly TableSize[]> => [
        { table: 'profiles', rows, bytes: rows * 2048 },
        { table: 'lists', rows: 1, bytes: 100 },
      ],
    ),
    search: vi.fn(async (): Promise<readonly KeptName[]> => [MARA]),
    forget: vi.fn(async () => {
      rows -= 1;
    }),
    erase: vi.fn(async () => {
      rows = 0;
    }),
    ...change,
  };
  const kept = createKeptState(port);
  const { container } = draw(<CheckPage kept={kept} safety={createSafetyState(safetyPort())} now={NOW} />);
  await act(async () => {});
  return { port, container };
}

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name, hidden: true }));
  });
}

async function look(handle: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('Handle'), { target: { value: handle } });
  await press('Look');
}

function row(container: HTMLElement, table: string, of = '.kept-table'): readonly (string | null)[] {
  const cells = container.querySelectorAll(`${of} [data-table="${table}"] > *`);
  return [...cells].map(({ textContent }) => textContent);
}

it('shows each table with its rows and its size, and the sum', async () => {
  const { container } = await open();
  expect(row(container, 'profiles')).toEqual(['profiles with their posts’ figures', '7', '14 KB']);
  expect(container.querySelector('tfoot')?.textContent).toContain('8');
});

it('says that the library could not be opened instead of showing zeros', async () => {
  const { container } = await open({ sizes: () => Promise.reject(new Error('damaged')) });
  expect(container.textContent).toContain('could not be opened');
  expect(container.querySelector('.kept-table')).toBeNull();
});

it('forgets a profile that was looked for, and counts before and after', async () => {
  const { port, container } = await open();
  await look('@Mara.Kneads ');
  expect(port.search).toHaveBeenCalledWith('mara.kneads');
  await press('Forget @\u2068mara.kneads\u2069 on Instagram');
  expect(port.forget).toHaveBeenCalledExactlyOnceWith(MARA.key, false);
  expect(container.textContent).toContain('8 rows before, 7 now');
});

it('keeps out for good also whom nothing is stored about', async () => {
  const { port } = await open({ search: async () => [] });
  await look('new.one');
  expect(screen.getByText(/^Nothing is stored about/)).toBeDefined();
  await press('Forget @\u2068new.one\u2069 on TikTok and never remember it');
  expect(port.forget).toHaveBeenCalledExactlyOnceWith('tiktok:new.one', true);
});

it('looks for handles only', async () => {
  const { port } = await open();
  await look('not a handle!');
  expect(port.search).not.toHaveBeenCalled();
  expect(screen.getByText(/letters, digits, dots/)).toBeDefined();
});

it('erases everything only after a second question, and proves it table by table', async () => {
  const { port, container } = await open();
  await press('Erase everything …');
  expect(port.erase).not.toHaveBeenCalled();
  await press('Erase everything');
  expect(port.erase).toHaveBeenCalledOnce();
  expect(row(container, 'profiles', '.erased-table')).toEqual([
    'profiles with their posts’ figures',
    '7',
    '0',
  ]);
});

it('says when nothing was erased', async () => {
  const { container } = await open({ erase: () => Promise.reject(new Error('blocked')) });
  await press('Erase everything …');
  await press('Erase everything');
  expect(container.textContent).toContain('Not erased');
  expect(container.querySelector('.erased-table')).toBeNull();
});

it.each([
  ['@Mara.Kneads', 'mara.kneads'],
  ['https://www.instagram.com/mara.kneads/', 'mara.kneads'],
  ['https://www.tiktok.com/@pantomas?lang=en', 'pantomas'],
  [' mara ', 'mara'],
])('reads %s as %s', (typed, handle) => {
  expect(plainHandle(typed)).toBe(handle);
});
