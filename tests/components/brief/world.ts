import { type BriefsPort, createBriefsState } from '../../../components/brief/briefs-state';
import type { ListHolds } from '../../../lib/core/library/list-holds';
import type { BriefContent } from '../../../lib/core/score/brief';
import type { ListedBrief } from '../../../lib/messages/contract';

const AUTUMN: BriefContent = { name: 'Flour, autumn', terms: ['rye', 'sourdough'], redLines: ['vodka'] };

const HOLDS: ListHolds = {
  creators: 3,
  verdicts: 2,
  stages: 1,
  prices: 0,
  answers: 0,
  brief: true,
  undoable: true,
};

/** Two lists, one with a brief, as the background keeps them. */
export function briefsWorld(change: Partial<BriefsPort> = {}) {
  const disk: { lists: ListedBrief[]; current: string; saves: number; removed: ListedBrief | null } = {
    lists: [
      { list: { id: 'shortlist', name: 'Shortlist', briefId: null }, brief: null },
      { list: { id: 'autumn', name: 'Autumn', briefId: 'b1' }, brief: { id: 'b1', ...AUTUMN } },
    ],
    current: 'autumn',
    saves: 0,
    removed: null,
  };
  const edit = (id: string, next: (one: ListedBrief) => ListedBrief): void => {
    disk.lists = disk.lists.map((one) => (one.list.id === id ? next(one) : one));
  };
  const port: BriefsPort = {
    load: async () => ({ lists: disk.lists, currentListId: disk.current, currency: 'EUR' }),
    async save(listId, content) {
      disk.saves += 1;
      const brief = content && { ...content, id: `of-${listId}` };
      edit(listId, (one) => ({ ...one, brief }));
      return brief;
    },
    async createList(name) {
      const list = { id: `list-${disk.lists.length}`, name, briefId: null };
      disk.lists = [...disk.lists, { list, brief: null }];
      return list;
    },
    async renameList(listId, name) {
      edit(listId, (one) => ({ ...one, list: { ...one.list, name } }));
    },
    weigh: async () => ({ holds: HOLDS, onlyListed: false }),
    async removeList(listId) {
      disk.removed = disk.lists.find(({ list }) => list.id === listId) ?? null;
      disk.lists = disk.lists.filter(({ list }) => list.id !== listId);
      if (disk.current === listId) disk.current = 'shortlist';
    },
    async restoreList() {
      if (!disk.removed) return false;
      disk.lists = [...disk.lists, disk.removed];
      return true;
    },
    async use(listId) {
      disk.current = listId;
    },
    ...change,
  };
  const briefs = createBriefsState(port);
  const kept = (id = 'autumn') => disk.lists.find(({ list }) => list.id === id)?.brief ?? null;
  return { disk, briefs, kept };
}
