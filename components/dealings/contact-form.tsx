import { type ReactNode, useState } from 'react';
import { CONTACT_WAYS, type ContactDraft, type ContactLine } from '../../lib/core/library/contact';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { isolate, useSay } from '../ui/words';
import type { DealingsProps } from './dealings-props';
import { LatelyWords } from './memory-line';
import { draftOf, formsOf, NEW_CONTACT, type TypedContact, typedOf } from './typed-contact';

const LONGEST = 200;

interface FormProps extends DealingsProps {
  /** null = a new one. */
  readonly contact: ContactLine | null;
  /** Resolves to whether it was saved. */
  readonly onKeep: (draft: ContactDraft) => Promise<boolean>;
  /** Absent = nothing to go back to. */
  readonly onStop?: () => void;
}

/** Notes that somebody wrote; where somebody did so lately, that is said before the button is pressed. */
export function ContactForm(props: FormProps): ReactNode {
  const say = useSay();
  const { own, insight, open, trusts, contact } = props;
  const [typed, setTyped] = useState(() => typedOf(contact));
  const [told, setTold] = useState<'nothing' | 'saved' | 'failed'>('nothing');
  const forms = formsOf(contact, {
    signature: own.dealings.signature,
    currency: insight.price.status === 'estimated' ? insight.price.currency : own.currency,
    list: { id: own.listId, name: own.listName },
  });
  const change = (part: Partial<TypedContact>): void => {
    setTyped({ ...typed, ...part });
    setTold('nothing');
  };
  const draft = draftOf(typed, forms);
  const wrong = 'wrong' in draft ? draft.wrong : [];
  const problem = (field: 'fee' | 'product') => (wrong.includes(field) ? say('dealing.amount') : null);
  const save = async (): Promise<void> => {
    if ('wrong' in draft) return;
    const saved = await props.onKeep(draft);
    setTold(saved ? 'saved' : 'failed');
    if (saved && !contact) setTyped(NEW_CONTACT);
  };
  const lately = contact ? null : own.lately;
  return (
    <div className="dealing-form">
      {lately ? (
        <p className="dealing-wide dealing-lately small">
          <LatelyWords contact={lately} now={insight.observedAt} />
        </p>
      ) : null}
      <WhenAndHow typed={typed} isKnown={contact !== null} onChange={change} />
      <Line
        label={say('dealing.by')}
        value={typed.by ?? forms.signature ?? ''}
        onChange={(by) => change({ by })}
      />
      <Line
        label={say('dealing.fee.field', { currency: forms.feeCurrency })}
        value={typed.fee}
        problem={problem('fee')}
        onChange={(fee) => change({ fee })}
      />
      <Line
        label={say('dealing.product.field', { currency: forms.productCurrency })}
        value={typed.product}
        problem={problem('product')}
        onChange={(product) => change({ product })}
      />
      <div className="dealing-wide">
        <Line label={say('dealing.about')} value={typed.about} onChange={(about) => change({ about })} />
      </div>
      <label className="dealing-wide">
        <input
          type="checkbox"
          checked={typed.forList}
          onChange={(event) => change({ forList: event.currentTarget.checked })}
        />{' '}
        {say('dealing.list', { list: isolate(forms.list.name) })}
      </label>
      <div className="dealing-wide">
        <Button
          disabled={!open}
          onPress={({ nativeEvent }) => {
            if (trusts(nativeEvent)) void save();
          }}
        >
          {say(contact ? 'dealing.change.save' : lately ? 'dealing.save.again' : 'dealing.save')}
        </Button>{' '}
        {props.onStop ? (
          <Button look="plain" onPress={props.onStop}>
            {say('dealing.change.stop')}
          </Button>
        ) : null}{' '}
        <span role="status" className="small soft">
          {told === 'nothing' ? null : say(`dealing.${told}`)}
        </span>
      </div>
    </div>
  );
}

function WhenAndHow(props: {
  readonly typed: TypedContact;
  /** One that is mended: its first field takes the focus. */
  readonly isKnown: boolean;
  readonly onChange: (part: Partial<TypedContact>) => void;
}): ReactNode {
  const say = useSay();
  const { typed, isKnown, onChange } = props;
  return (
    <>
      <Field label={say('dealing.day')}>
        {(control) => (
          <input
            {...control}
            ref={isKnown ? focusOnce : null}
            type="date"
            value={typed.day}
            onChange={(event) => onChange({ day: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={say('dealing.how')}>
        {(control) => (
          <select
            {...control}
            value={typed.how}
            onChange={({ currentTarget }) => {
              const how = CONTACT_WAYS.find((one) => one === currentTarget.value);
              if (how) onChange({ how });
            }}
          >
            {CONTACT_WAYS.map((how) => (
              <option key={how} value={how}>
                {say(`dealing.how.${how}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

function focusOnce(field: HTMLElement | null): void {
  field?.focus();
}

function Line(props: {
  readonly label: string;
  readonly value: string;
  readonly problem?: string | null;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <Field label={props.label} problem={props.problem ?? null}>
      {(control) => (
        <input
          {...control}
          type="text"
          maxLength={LONGEST}
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
