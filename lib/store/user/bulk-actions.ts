import type { Found, Frozen } from '../../app/ports';
import type { BulkChange } from '../../core/library/bulk-act';
import type { ProfileKey } from '../../core/profile/record';
import { nameOf } from '../profiles/forget';
import type { Scope } from '../scope';
import { ChangeWriter } from './change-writer';
import { changeEntry, type NewId, putEntry, putVerdict, removeEntry } from './user-actions';
import { readFound } from './user-rows';

/** Several creators of a list changed as one action, taken back as one. */
export async function writeBulk(
  scope: Scope,
  newId: NewId,
  { listId, keys, act }: BulkChange<ProfileKey>,
  freeze: (found: Found) => Frozen | null,
): Promise<void> {
  const writer = new ChangeWriter(scope);
  for (const key of keys) {
    const where = { key, listId };
    switch (act.kind) {
      case 'list':
        await putEntry(scope, newId, writer, where);
        break;
      case 'unlist':
        await removeEntry(scope, writer, where);
        break;
      case 'note':
        await changeEntry(scope, newId, writer, where, () => act.change);
        break;
      case 'tag':
        await changeEntry(scope, newId, writer, where, ({ tags }) => ({
          tags: [...new Set([...(tags ?? []), ...act.tags])],
        }));
        break;
      case 'untag':
        await changeEntry(scope, newId, writer, where, ({ tags }) => ({
          tags: (tags ?? []).filter((tag) => !act.tags.includes(tag)),
        }));
        break;
      case 'verdict': {
        const found = await readFound(scope, key, listId, await nameOf(scope, key));
        const draft = { ...where, verdict: act.verdict };
        await putVerdict(scope, newId, writer, draft, act.verdict && freeze(found));
        break;
      }
    }
  }
  await writer.finish(`bulk.${act.kind}`, keys[0] ?? null);
}
