import { type CardCells, NO_CARD } from '../../core/export/export-row';
import type { ProfileKey } from '../../core/profile/record';
import type { Database } from '../database';
import { checkedRow } from './read-rows';

/** The newest words on address and country, and the day of the last contact, whoever noted them. */
export async function readCards(
  database: Database,
  keys: readonly ProfileKey[],
): Promise<ReadonlyMap<ProfileKey, CardCells>> {
  const [cards, contacts] = await Promise.all([
    database.cards.where('key').anyOf(keys).sortBy('updatedAt'),
    database.contacts.where('key').anyOf(keys).sortBy('at'),
  ]);
  const found = new Map<ProfileKey, CardCells>();
  const add = (key: ProfileKey, cells: Partial<CardCells>): void => {
    found.set(key, { ...(found.get(key) ?? NO_CARD), ...cells });
  };
  for (const row of cards) {
    const card = checkedRow('cards', row);
    if (card) add(card.key, { email: card.email, country: card.country });
  }
  for (const row of contacts) {
    const contact = checkedRow('contacts', row);
    if (contact) add(contact.key, { contactedOn: contact.at.slice(0, 10) });
  }
  return found;
}
