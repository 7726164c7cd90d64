import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import { SafeLink } from '../ui/safe-link';
import { Section } from '../ui/section';
import { useSay } from '../ui/words';

const LONGEST_BIO = 600;
const MOST_LINKS = 8;

/** What the profile says of itself, and its links, as seen on the page. */
export function ContactSection(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { bio, links, category } = props.insight;
  const text = bio?.trim() ?? '';
  if (!text && links.length === 0 && !category) return null;
  return (
    <Section title={say('contact.title')} aside={say('contact.as-seen')}>
      {category ? (
        <p className="small faint">
          <bdi>{category}</bdi>
        </p>
      ) : null}
      {text ? (
        <p className="bio soft" dir="auto">
          {text.length > LONGEST_BIO ? `${text.slice(0, LONGEST_BIO)}…` : text}
        </p>
      ) : null}
      {links.length > 0 ? (
        <ul className="links">
          {links.slice(0, MOST_LINKS).map((link) => (
            <li key={link}>
              <SafeLink url={link} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
