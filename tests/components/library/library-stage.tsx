import { act } from '@testing-library/react';
import type { StoreApi } from 'zustand';
import { LibraryPage } from '../../../components/library/library-page';
import type { LibraryPort } from '../../../components/library/library-port';
import { createLibraryState, type LibraryState } from '../../../components/library/library-state';
import type { LibraryQuery } from '../../../lib/core/library/library-query';
import type { LibraryRow } from '../../../lib/core/library/library-row';
import type { UnseenFound } from '../../../lib/core/library/unseen';
import type { View } from '../../../lib/core/library/verdict';
import { DEFAULT_LETTERS } from '../../../lib/core/settings/letter-keys';
import { draw } from '../draw';
import { libraryRow } from './rows';

export const NOW = '2026-04-21T10:00:00.000Z';
const FRAME = { author: 'a', createdAt: NOW, updatedAt: NOW, schema: 1 };
const LISTS = [
  { id: 'shortlist', name: 'Shortlist' },
  { id: 'spring', name: 'Spring' },
];
export const ROWS = [
  libraryRow('mara', { name: 'Mara Testwald', verdict: 'yes' }),
  libraryRow('tomas', { points: 70, low: 60, high: 78 }),
  libraryRow('quiet', { points: null, low: null, high: null, confidence: null, posts: 2 }),
];

/** A library of a few rows, and what it was asked. */
export interface LibraryStage {
  port: LibraryPort;
  views: readonly View[];
  /** Those kept from the last visit. */
  columns: readonly string[] | null;
  readonly asked: LibraryQuery[];
  readonly saved: unknown[];
  readonly opened: string[];
  readonly compared: (readonly string[])[];
  /** Name of the list at hand, where it has a brief. */
  briefOf: string | null;
  unseen(text: string): UnseenFound;
  show(): Promise<StoreApi<LibraryState>>;
}

export function setStage(rows: readonly LibraryRow[] = ROWS): LibraryStage {
  const stage: LibraryStage = {
    port: {} as LibraryPort,
    views: [],
    columns: null,
    asked: [],
    saved: [],
    opened: [],
    compared: [],
    briefOf: null,
    unseen: () => ({ creators: [], all: 0 }),
    async show() {
      const library = createLibraryState(stage.port);
      const ways = {
        open: (key: string) => void stage.opened.push(key),
        compare: (keys: readonly string[]) => void stage.compared.push(keys),
      };
      await act(async () => {
        draw(
          <LibraryPage
            library={library}
            ways={ways}
            unseen={async (text) => stage.unseen(text)}
            letters={DEFAULT_LETTERS}
            now={NOW}
            lists={LISTS}
            current="shortlist"
            briefOf={stage.briefOf}
          />,
        );
      });
      return library;
    },
  };
  stage.port = portOf(stage, rows);
  return stage;
}

function portOf(stage: LibraryStage, rows: readonly LibraryRow[]): LibraryPort {
  return {
    async page(query) {
      stage.asked.push(query);
      return { rows, next: null };
    },
    count: async () => rows.length,
    async setVerdict(key, verdict) {
      stage.saved.push([key, verdict]);
    },
    undo: async () => void stage.saved.push('undo'),
    trends: async () =>
      new Map([
        [
          'instagram:mara',
          [
            { at: '2026-01-02T00:00:00Z', followers: 20_000 },
            { at: '2026-04-20T00:00:00Z', followers: 23_412 },
          ],
        ],
      ]),
    tags: async () => ['bread', 'oven'],
    owners: async () => ['Mia'],
    views: async () => stage.views,
    async saveView(draft) {
      stage.views = [{ ...FRAME, ...draft, id: draft.id ?? 'view-0' }];
      return 'view-0';
    },
    columns: async () => stage.columns,
    saveColumns: async (columns) => {
      stage.columns = columns;
    },
    removeView: async () => {
      stage.views = [];
    },
    bulk: async (keys, change, listId) => void stage.saved.push([keys, change, listId]),
  };
}

export function rowOf(handle: string): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-key="instagram:${handle}"]`);
  if (!row) throw new Error(`${handle} is not shown`);
  return row;
}
