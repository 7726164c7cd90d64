import type { CardFields, ContactFields } from '../core/library/contact';
import type { ProfileKey } from '../core/profile/record';
import { keepOnceListed } from './keep-once-listed';
import type { Ports } from './ports';
import { settle } from './refresh-surfaces';
import { requireConsent } from './require-consent';

/** Notes that somebody wrote to the creator. */
export async function addContact(
  ports: Ports,
  contact: ContactFields & { readonly key: ProfileKey },
): Promise<void> {
  await requireConsent(ports);
  await ports.library.addContact(contact, await keepOnceListed(ports, contact.key));
  await settle(ports, contact.key);
}

/** Mends what was noted of a contact. */
export async function changeContact(
  ports: Ports,
  { id, ...contact }: ContactFields & { readonly id: string },
): Promise<void> {
  await requireConsent(ports);
  await settle(ports, await ports.library.changeContact(id, contact));
}

export async function removeContact(ports: Ports, id: string): Promise<void> {
  await requireConsent(ports);
  const key = await ports.library.removeContact(id);
  if (key) await settle(ports, key);
}

/** Address and country as the user typed them. */
export async function saveCard(ports: Ports, card: CardFields & { readonly key: ProfileKey }): Promise<void> {
  await requireConsent(ports);
  await ports.library.saveCard(card, await keepOnceListed(ports, card.key));
  await settle(ports, card.key);
}
