import type { View } from '../../core/library/verdict';
import type { ViewRow } from '../rows';
import type { Scope } from '../scope';
import { checkedRows } from '../table/read-rows';
import { ChangeWriter } from './change-writer';
import { authored, type NewId } from './user-actions';

export interface ViewDraft extends Pick<View, 'name' | 'query' | 'columns'> {
  /** null = a new one. */
  readonly id: string | null;
}

/** Keeps a view under its name; one that is there is written over. Answers its id. */
export async function writeView(scope: Scope, newId: NewId, draft: ViewDraft): Promise<string> {
  const { database, now } = scope;
  const stored = draft.id === null ? undefined : await database.views.get(draft.id);
  const [known] = await checkedRows(database, 'views', [stored], now);
  const writer = new ChangeWriter(scope);
  const { name, query, columns } = draft;
  const row: ViewRow = { ...authored(scope, newId, known), name, query, columns };
  await writer.put('views', row);
  await writer.finish('view.save', null);
  return row.id;
}

export async function deleteView(scope: Scope, id: string): Promise<void> {
  const writer = new ChangeWriter(scope);
  await writer.remove('views', id);
  await writer.finish('view.remove', null);
}
