import { type DueList, dueIn } from '../core/library/due';
import type { Ports } from './ports';

/** Follow-ups whose day has come, and their number on the toolbar. Nothing is looked up before the user's answer. */
export async function dueFollowUps(ports: Ports): Promise<readonly DueList[]> {
  const lists = (await ports.settings.consent()) ? await ports.library.due(ports.now().slice(0, 10)) : [];
  ports.showDue(dueIn(lists));
  return lists;
}
