import { type ReactNode, useState } from 'react';
import { CONTACT_WAYS, type ContactDraft, type ContactWay, type Sum } from '../../lib/core/library/contact';
import { readAmount } from '../../lib/core/score/read-amount';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { isolate, useSay } from '../ui/words';
import type { DealingsProps } from './dealings-props';

const LONGEST = 200;
const USUAL_CURRENCY = 'USD';

interface Typed {
  readonly day: string;
  readonly how: ContactWay;
  /** null = the name that was given last. */
  readonly by: string | null;
  readonly forList: boolean;
  readonly about: string;
  readonly fee: string;
  readonly product: string;
}

const EMPTY: Typed = { day: '', how: 'email', by: null, forList: true, about: '', fee: '', product: '' };

/** Notes that somebody wrote; where somebody did so lately, the button says so before it is pressed. */
export function ContactForm(props: DealingsProps): ReactNode {
  const say = useSay();
  const { own, insight, open, trusts, marks } = props;
  const [typed, setTyped] = useState(EMPTY);
  const [told, setTold] = useState<'nothing' | 'saved' | 'failed'>('nothing');
  const currency = insight.price.status === 'estimated' ? insight.price.currency : USUAL_CURRENCY;
  const change = (part: Partial<Typed>): void => {
    setTyped({ ...typed, ...part });
    setTold('nothing');
  };
  const by = typed.by ?? own.dealings.signature ?? '';
  const fee = sumOf(typed.fee, currency);
  const product = sumOf(typed.product, currency);
  const save = async (): Promise<void> => {
    if (fee === 'wrong' || product === 'wrong') return;
    const draft: ContactDraft = {
      day: typed.day || null,
      how: typed.how,
      by: by.trim() || null,
      listId: typed.forList ? own.listId : null,
      about: typed.about.trim() || null,
      fee,
      productValue: product,
    };
    const saved = await marks.getState().contact(draft);
    setTold(saved ? 'saved' : 'failed');
    if (saved) setTyped(EMPTY);
  };
  return (
    <div className="dealing-form">
      <Field label={say('dealing.day')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={typed.day}
            onChange={(event) => change({ day: event.currentTarget.value })}
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
              if (how) change({ how });
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
      <Line label={say('dealing.by')} value={by} onChange={(next) => change({ by: next })} />
      <Line
        label={say('dealing.fee.field', { currency })}
        value={typed.fee}
        problem={fee === 'wrong' ? say('dealing.amount') : null}
        onChange={(next) => change({ fee: next })}
      />
      <Line
        label={say('dealing.product.field', { currency })}
        value={typed.product}
        problem={product === 'wrong' ? say('dealing.amount') : null}
        onChange={(next) => change({ product: next })}
      />
      <div className="dealing-wide">
        <Line label={say('dealing.about')} value={typed.about} onChange={(next) => change({ about: next })} />
      </div>
      <label className="dealing-wide">
        <input
          type="checkbox"
          checked={typed.forList}
          onChange={(event) => change({ forList: event.currentTarget.checked })}
        />{' '}
        {say('dealing.list', { list: isolate(own.listName) })}
      </label>
      <div className="dealing-wide">
        <Button
          disabled={!open}
          onPress={({ nativeEvent }) => {
            if (trusts(nativeEvent)) void save();
          }}
        >
          {say(own.lately ? 'dealing.save.again' : 'dealing.save')}
        </Button>{' '}
        <span role="status" className="small soft">
          {told === 'nothing' ? null : say(`dealing.${told}`)}
        </span>
      </div>
    </div>
  );
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

/** null = nothing typed. */
function sumOf(text: string, currency: string): Sum | null | 'wrong' {
  if (text.trim() === '') return null;
  const amount = readAmount(text);
  return amount === null ? 'wrong' : { amount, currency };
}
