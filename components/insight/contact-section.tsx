import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import { Section } from '../ui/section';
import { useSay } from '../ui/words';
import { BioText, ProfileLinks } from './profile-words';

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
      <BioText text={text} most={LONGEST_BIO} className="bio soft" />
      <ProfileLinks links={links} most={MOST_LINKS} className="links" />
    </Section>
  );
}
