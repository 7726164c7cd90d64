import type { ListEntry } from './verdict';

/** Follow-ups of one list whose day has come. */
export interface DueList {
  readonly listId: string;
  readonly name: string;
  readonly n: number;
}

/** Whether the user meant to come back to this creator by today. today: YYYY-MM-DD. */
export function isDue({ dueOn, stage }: Pick<ListEntry, 'dueOn' | 'stage'>, today: string): boolean {
  if (!dueOn || dueOn > today) return false;
  return stage !== 'done' && stage !== 'declined';
}

export function dueIn(lists: readonly DueList[]): number {
  return lists.reduce((sum, { n }) => sum + n, 0);
}
