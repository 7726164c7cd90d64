import type { BriefDraft, ListedBrief, ListLine } from '../../app/ports';
import { SHORTLIST } from '../../core/library/verdict';
import type { Brief } from '../../core/score/brief';
import type { BriefRow, ListRow } from '../rows';
import type { Scope } from '../scope';
import { checkedRows } from '../table/read-rows';
import { ChangeWriter } from './change-writer';
import { authored, type NewId } from './user-actions';

/** Every list: the shortlist, then the oldest first. */
export async function allLists(scope: Scope): Promise<readonly ListLine[]> {
  return (await listRows(scope)).map(lineOf);
}

/** Every list in that order, with its brief. */
export async function allBriefs(scope: Scope): Promise<readonly ListedBrief[]> {
  const { database, now } = scope;
  const rows = await checkedRows(database, 'briefs', await database.briefs.toArray(), now);
  const byId = new Map(rows.map(({ id, brief }) => [id, brief]));
  return (await listRows(scope)).map((row) => ({
    list: lineOf(row),
    brief: row.briefId === null ? null : (byId.get(row.briefId) ?? null),
  }));
}

export async function renameList(scope: Scope, newId: NewId, listId: string, name: string): Promise<void> {
  const writer = new ChangeWriter(scope);
  const list = await knownList(scope, listId);
  const row: ListRow = { ...list, ...authored(scope, newId, list), name };
  await writer.put('lists', row);
  await writer.finish('list.rename', null);
}

/** The brief and the list that carries it are one action. A list without its brief is drawn with the general fit. */
export async function writeBrief(scope: Scope, newId: NewId, draft: BriefDraft): Promise<Brief | null> {
  const writer = new ChangeWriter(scope);
  const list = await knownList(scope, draft.listId);
  const brief = draft.brief
    ? await putBrief(scope, newId, writer, list, draft.brief)
    : await removeBrief(scope, newId, writer, list);
  await writer.finish('brief.save', null);
  return brief;
}

async function putBrief(
  scope: Scope,
  newId: NewId,
  writer: ChangeWriter,
  list: ListRow,
  content: NonNullable<BriefDraft['brief']>,
): Promise<Brief> {
  const { database, now } = scope;
  const stored = list.briefId === null ? undefined : await database.briefs.get(list.briefId);
  const [known] = await checkedRows(database, 'briefs', [stored], now);
  const frame = authored(scope, newId, known);
  const row: BriefRow = { ...frame, brief: { ...content, id: frame.id } };
  await writer.put('briefs', row);
  if (list.briefId !== row.id) await putList(scope, newId, writer, list, row.id);
  return row.brief;
}

async function removeBrief(scope: Scope, newId: NewId, writer: ChangeWriter, list: ListRow): Promise<null> {
  if (list.briefId === null) return null;
  await writer.remove('briefs', list.briefId);
  await putList(scope, newId, writer, list, null);
  return null;
}

async function putList(
  scope: Scope,
  newId: NewId,
  writer: ChangeWriter,
  list: ListRow,
  briefId: string | null,
): Promise<void> {
  const row: ListRow = { ...list, ...authored(scope, newId, list), briefId };
  await writer.put('lists', row);
}

async function listRows({ database, now }: Scope): Promise<readonly ListRow[]> {
  const rows = await checkedRows(database, 'lists', await database.lists.toArray(), now);
  return [...rows].sort((a, b) => {
    if (a.id === SHORTLIST || b.id === SHORTLIST) return a.id === SHORTLIST ? -1 : 1;
    if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

export async function knownList({ database, now }: Scope, listId: string): Promise<ListRow> {
  const [list] = await checkedRows(database, 'lists', [await database.lists.get(listId)], now);
  if (!list) throw new Error('no such list');
  return list;
}

function lineOf({ id, name, briefId }: ListRow): ListLine {
  return { id, name, briefId };
}
