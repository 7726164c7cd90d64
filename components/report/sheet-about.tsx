import type { ReactNode } from 'react';
import type { CreatorSheet } from '../../lib/core/report/report';
import { SafeLink } from '../ui/safe-link';
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
      {text ? <p dir="auto">{text.length > LONGEST_BIO ? `${text.slice(0, LONGEST_BIO)}…` : text}</p> : null}
      {links.length > 0 ? (
        <ul className="sheet-links">
          {links.slice(0, MOST_LINKS).map((link) => (
            <li key={link}>
              <SafeLink url={link} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
