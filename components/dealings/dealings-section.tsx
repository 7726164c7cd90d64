import type { ReactNode } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import { emailsIn, flagsIn } from '../../lib/core/library/seen-contact';
import { kept } from '../../lib/core/words/kept';
import { Section, Unfold } from '../ui/section';
import { useSay, useSpeaker } from '../ui/words';
import { CardFieldsForm } from './card-form';
import { ContactForm } from './contact-form';
import { ContactWords } from './contact-line';
import type { DealingsProps } from './dealings-props';
import './dealings.css';

/** How the creator can be reached, who wrote when and for what, and the place to note it. */
export function DealingsSection(props: DealingsProps): ReactNode {
  const say = useSay();
  const { contacts } = props.own.dealings;
  return (
    <Section title={say('dealing.title')}>
      <Seen insight={props.insight} />
      {contacts.length === 0 ? (
        <p className="soft">{say('dealing.none')}</p>
      ) : (
        <ul className="dealing-lines">
          {contacts.map((contact) => (
            <li key={contact.id}>
              <ContactWords {...props} contact={contact} />
            </li>
          ))}
        </ul>
      )}
      <Unfold title={say('dealing.add')}>
        <ContactForm {...props} contact={null} onKeep={(draft) => props.marks.getState().contact(draft)} />
      </Unfold>
      <Unfold title={say('dealing.card')}>
        <CardFieldsForm {...props} />
      </Unfold>
    </Section>
  );
}

const regionNames = kept((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

/** Address and flag that the profile itself shows. */
function Seen(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { locale } = useSpeaker();
  const { bio, links } = props.insight;
  const emails = emailsIn([bio, ...links]);
  const names = regionNames(locale);
  const countries = flagsIn(bio).map((code) => names.of(code) ?? code);
  if (emails.length + countries.length === 0) return null;
  return (
    <ul className="dealing-lines">
      {emails.map((email) => (
        <li key={email}>
          <span className="small faint">{say('dealing.email')}</span>{' '}
          <a href={`mailto:${email}`}>
            <bdi>{email}</bdi>
          </a>
        </li>
      ))}
      {countries.length > 0 ? (
        <li>
          <span className="small faint">{say('dealing.country')}</span> {countries.join(', ')}
        </li>
      ) : null}
    </ul>
  );
}
