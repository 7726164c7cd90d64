// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { setStage } from './library-stage';

it('a search also finds creators on lists whom nobody looked at, with the way to look', async () => {
  const stage = setStage();
  const asked: string[] = [];
  stage.unseen = (text) => {
    asked.push(text);
    return {
      creators: [{ key: 'tiktok:tom.bakes', name: 'Tom', lists: ['Spring', 'Autumn'] }],
      all: 3,
    };
  };
  const library = await stage.show();
  expect(screen.queryByText(/not looked at yet/)).toBeNull();
  await act(() => library.getState().ask({ text: 'tom' }));
  expect(asked).toEqual(['tom']);
  const part = screen.getByRole('region', {
    name: '3 creators on your lists whom you have not looked at yet',
  });
  expect(part.textContent?.replace(/[\u2066-\u2069]/g, '')).toContain(
    'Tom @tom.bakeson Spring, Autumn; not looked at yet: open on TikTok',
  );
  expect(part.textContent).toContain('and 2 more');
  expect(screen.getByRole('link', { name: /Tom/ }).getAttribute('href')).toBe(
    'https://www.tiktok.com/@tom.bakes',
  );
});

it('a library without a figure names those who wait to be looked at', async () => {
  const stage = setStage([]);
  stage.unseen = () => ({ creators: [{ key: 'tiktok:tom.bakes', name: null, lists: ['Spring'] }], all: 1 });
  await stage.show();
  await act(async () => {});
  expect(screen.getByRole('link', { name: /tom\.bakes/ })).toBeDefined();
});
