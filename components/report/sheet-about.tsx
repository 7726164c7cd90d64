import type { ReactNode } from 'react';
import type { CreatorSheet } from '../../lib/core/report/report';
import { BioText, ProfileLinks } from '../insight/profile-words';
import { useSay } from '../ui/words';
import { SheetHeading } from './sheet-heading';

/** A page has room for so much. */
const LONGEST_BIO = 240;
const MOST_LINKS = 3;

/** What the profile says of itself, and its links, as seen. */
export function SheetAbout(props: { readonly about: NonNullable<CreatorSheet['about']> }): ReactNode {
  const say = useSay();
  const { bio, links } = props.about;
  const text = bio?.replace(/\s+/g, ' ').trim() ?? '';
  if (!text && links.length === 0) return null;
  return (
    <section>
      <SheetHeading>{say('contact.title')}</SheetHeading>
      <BioText text={text} most={LONGEST_BIO} />
      <ProfileLinks links={links} most={MOST_LINKS} className="sheet-links" />
    </section>
  );
}
