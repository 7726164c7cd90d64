// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageWatch, ShownPage } from '../../../components/library/library-port';
import { type LibraryStage, ROWS, rowOf, setStage } from './library-stage';
import { libraryRow } from './rows';

const JUDGED: ShownPage = {
  rows: [
    libraryRow('tomas', { points: 88, low: 81, high: 93 }),
    libraryRow('mara', { points: 40, low: 31, high: 48 }),
  ],
  next: null,
  fit: 'brief',
};
let stage: LibraryStage;
/** The page that is being judged. */
let watched: PageWatch | undefined;
let answer: (page: ShownPage) => void;

beforeEach(() => {
  stage = setStage();
  stage.briefOf = 'Spring';
  stage.port = {
    ...stage.port,
    page: (query, _after, _limit, watch) => {
      stage.asked.push(query);
      if (!query.byBrief) return Promise.resolve({ rows: ROWS, next: null });
      watched = watch;
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  };
});

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('whose fit the library shows', () => {
  it('is that of everybody until the brief is asked for, with how far that is', async () => {
    await stage.show();
    expect(screen.getByRole('button', { name: 'everybody' }).getAttribute('aria-pressed')).toBe('true');
    await press(/the brief of .*Spring/);
    expect(stage.asked.at(-1)).toMatchObject({ byBrief: true, sort: 'fit' });
    await act(async () => watched?.told({ done: 100, of: 250 }));
    expect(screen.getByText(/100 of 250 counted/)).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'General fit, from its low end' })).toBeTruthy();
    await act(async () => answer(JUDGED));
    expect(screen.queryByText(/counted/)).toBeNull();
    const head = screen.getByRole('columnheader', { name: 'Fit for the brief, from its low end' });
    expect(head.getAttribute('aria-sort')).toBe('descending');
    expect(rowOf('tomas').textContent).toContain('81 to 93');
    const picture = rowOf('tomas').querySelector('[role="img"]');
    expect(picture?.getAttribute('aria-label'), 'nobody knows where half of them lie').toBe(
      'Fit for the brief 88 of 100, likely 81 to 93',
    );
    expect(rowOf('mara').textContent).toContain('12 posts read');
  });

  it('goes back to everybody when the counting is stopped', async () => {
    await stage.show();
    await press(/the brief of/);
    await act(async () => watched?.told({ done: 0, of: 250 }));
    await press('Stop');
    expect(watched?.stop.aborted).toBe(true);
    expect(stage.asked.at(-1)).toMatchObject({ byBrief: false });
    await act(async () => answer(JUDGED));
    expect(rowOf('mara').textContent).toContain('64 to 79');
    expect(screen.getByRole('button', { name: 'everybody' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('says so where rows are too many to stand in its order, and calls no neighbours a tie', async () => {
    await stage.show();
    await press(/the brief of/);
    const close = [libraryRow('tomas', { points: 70, low: 60, high: 78 }), libraryRow('mara')];
    await act(async () => answer({ rows: close, next: null, fit: 'brief-unordered' }));
    expect(screen.getByText(/More than 2,000 profiles match/)).toBeTruthy();
    const head = screen.getByRole('columnheader', { name: 'Fit for the brief, from its low end' });
    expect(head.getAttribute('aria-sort')).toBeNull();
    expect(rowOf('mara').textContent).not.toContain('tie');
  });

  it('stays asked for while filters are cleared; a list without a brief is not asked about', async () => {
    const library = await stage.show();
    await act(async () => {
      void library.getState().ask({ byBrief: true, platform: 'tiktok' });
    });
    await press('Clear filters');
    expect(stage.asked.at(-1)).toMatchObject({ byBrief: true, platform: null });
    stage = setStage();
    document.body.replaceChildren();
    await stage.show();
    expect(screen.queryByRole('button', { name: /the brief of/ })).toBeNull();
  });

  it('is told when it could not be counted', async () => {
    await stage.show();
    const shown = stage.port.page;
    stage.port.page = (query, ...rest) =>
      query.byBrief ? Promise.reject(new Error('deadline')) : shown(query, ...rest);
    await press(/the brief of/);
    expect(screen.getByText(/could not be counted/)).toBeTruthy();
  });
});
