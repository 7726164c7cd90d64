import type { CardFields, ContactFields } from '../../core/library/contact';
import type { ProfileKey } from '../../core/profile/record';
import type { CardRow, ContactRow } from '../rows';
import type { Scope } from '../scope';
import { checkedRow } from '../table/read-rows';
import { ChangeWriter } from './change-writer';
import { authored, type NewId } from './user-actions';
import { cardsOf } from './user-rows';

/** That somebody wrote to the creator: a row of its own, beside the earlier ones. */
export async function addContact(
  scope: Scope,
  newId: NewId,
  contact: ContactFields & { readonly key: ProfileKey },
): Promise<void> {
  const writer = new ChangeWriter(scope);
  const row: ContactRow = { ...authored(scope, newId), ...contact };
  await writer.put('contacts', row);
  await writer.finish('contact.add', contact.key);
}

/** Answers whose contact it was; only its author mends it. */
export async function changeContact(
  scope: Scope,
  newId: NewId,
  id: string,
  contact: ContactFields,
): Promise<ProfileKey> {
  const known = checkedRow('contacts', await scope.database.contacts.get(id));
  if (known?.author !== scope.author) throw new Error('no such contact');
  const writer = new ChangeWriter(scope);
  const row: ContactRow = { ...known, ...authored(scope, newId, known), ...contact };
  await writer.put('contacts', row);
  await writer.finish('contact.change', known.key);
  return known.key;
}

/** Answers whose contact it was; null = there is none of this id. */
export async function removeContact(scope: Scope, id: string): Promise<ProfileKey | null> {
  const row = await scope.database.contacts.get(id);
  if (!row) return null;
  const writer = new ChangeWriter(scope);
  await writer.remove('contacts', id);
  await writer.finish('contact.remove', row.key);
  return row.key;
}

/** Address and country as typed; both empty removes the card. */
export async function writeCard(
  scope: Scope,
  newId: NewId,
  { key, email, country }: CardFields & { readonly key: ProfileKey },
): Promise<void> {
  const writer = new ChangeWriter(scope);
  const known = (await cardsOf(scope, key)).find(({ author }) => author === scope.author);
  if (email === null && country === null) {
    if (known) await writer.remove('cards', known.id);
  } else if (known?.email !== email || known?.country !== country) {
    const row: CardRow = { ...authored(scope, newId, known), key, email, country };
    await writer.put('cards', row);
  }
  await writer.finish('card.save', key);
}
