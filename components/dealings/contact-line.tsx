import { type ReactNode, useRef, useState } from 'react';
import type { ContactLine } from '../../lib/core/library/contact';
import { wroteWords } from '../queue/known-mark';
import { Button } from '../ui/button';
import { useDates } from '../ui/dates';
import { moneyIn } from '../ui/money';
import { isolate, useSay, useSpeaker } from '../ui/words';
import { ContactForm } from './contact-form';
import type { DealingsProps } from './dealings-props';

/** One contact: told in a line, and mended or removed where that is allowed. */
export function ContactWords(props: DealingsProps & { readonly contact: ContactLine }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { contact, marks } = props;
  const [changing, setChanging] = useState(false);
  const way = useRef<HTMLButtonElement>(null);
  const when = day(contact.at, props.insight.observedAt);
  const stop = (): void => {
    setChanging(false);
    // The form had the focus, and is gone.
    requestAnimationFrame(() => way.current?.focus());
  };
  if (changing) {
    return (
      <fieldset className="dealing-change">
        <legend className="small faint">{say('dealing.change.title', { day: when })}</legend>
        <ContactForm
          {...props}
          contact={contact}
          onStop={stop}
          onKeep={async (draft) => {
            const saved = await marks.getState().changeContact(contact, draft);
            if (saved) stop();
            return saved;
          }}
        />
      </fieldset>
    );
  }
  return (
    <>
      <Told contact={contact} when={when} />
      {props.changeable && contact.own ? (
        <span className="dealing-ways">
          {' '}
          <Button
            ref={way}
            look="plain"
            label={say('dealing.change.heard', { day: when })}
            onPress={() => setChanging(true)}
          >
            {say('dealing.change')}
          </Button>
          <Button
            look="plain"
            label={say('dealing.remove.heard', { day: when })}
            onPress={() => void marks.getState().removeContact(contact.id)}
          >
            {say('dealing.remove')}
          </Button>
        </span>
      ) : null}
    </>
  );
}

function Told(props: { readonly contact: ContactLine; readonly when: string }): ReactNode {
  const say = useSay();
  const { locale } = useSpeaker();
  const { how, by, listName, about, fee, productValue, own } = props.contact;
  const parts = [
    say('dealing.line', { how: say(`dealing.how.${how}`), wrote: wroteWords(say, props.when, by) }),
    ...(listName === null ? [] : [say('dealing.for', { list: isolate(listName) })]),
    ...(fee ? [say('dealing.fee', { amount: moneyIn(locale, fee.currency)(fee.amount) })] : []),
    ...(productValue
      ? [say('dealing.product', { amount: moneyIn(locale, productValue.currency)(productValue.amount) })]
      : []),
    ...(own ? [] : [say('dealing.theirs')]),
  ];
  return (
    <>
      {parts.join(', ')}
      {about ? (
        <span className="soft">
          {': '}
          <bdi>{about}</bdi>
        </span>
      ) : null}
    </>
  );
}
