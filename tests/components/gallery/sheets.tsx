import { type ReactNode, useState } from 'react';
import { Pick, Switch, WholeNumber } from '../../../components/settings/fields';
import { bandScale, evenScale } from '../../../components/streak/scale';
import { Streak } from '../../../components/streak/streak';
import { Button, Key } from '../../../components/ui/button';
import { Count } from '../../../components/ui/count';
import { Field } from '../../../components/ui/field';
import { Menu } from '../../../components/ui/menu';
import { OptionRow } from '../../../components/ui/option-row';
import { SafeLink } from '../../../components/ui/safe-link';
import { Sign } from '../../../components/ui/sign';
import { Tabs } from '../../../components/ui/tabs';
import { Tag } from '../../../components/ui/tag';
import { Term } from '../../../components/ui/term';
import { TouchstoneMark } from '../../../components/ui/touchstone-mark';
import { Cell } from './cell';
import { ADialog, LONG, Messages, Tables } from './whole-sheets';
import './gallery.css';

const nothing = (): void => {};

function Controls(): ReactNode {
  return (
    <>
      {(['usual', 'primary', 'plain'] as const).map((look) => (
        <Cell key={look} name={`button, ${look}`}>
          <Button look={look} onPress={nothing}>
            Keep
          </Button>
        </Cell>
      ))}
      <Cell name="button, closed">
        <Button disabled onPress={nothing}>
          Keep
        </Button>
      </Cell>
      <Cell name="button, primary and closed">
        <Button look="primary" disabled onPress={nothing}>
          Keep
        </Button>
      </Cell>
      <Cell name="button, pressed, with its key">
        <Button pressed className="verdict verdict-yes" onPress={nothing}>
          Yes
          <Key letter="y" />
        </Button>
      </Cell>
      <Cell name="button, long">
        <Button onPress={nothing}>{LONG}</Button>
      </Cell>
      <Cell name="menu, closed">
        <Menu label="Columns">{() => <Button onPress={nothing}>Followers</Button>}</Menu>
      </Cell>
      <Cell name="options, one chosen, one closed" wide>
        <OptionRow
          name="Posts"
          options={[
            { value: 'a', label: 'newest 12' },
            { value: 'b', label: 'newest 30' },
            { value: 'c', label: 'all', disabled: true, hint: 'Too few are known' },
          ]}
          chosen={['a']}
          onPress={nothing}
        />
      </Cell>
      <Cell name="tabs" wide>
        <SomeTabs />
      </Cell>
    </>
  );
}

function SomeTabs(): ReactNode {
  const [chosen, setChosen] = useState<'one' | 'two'>('one');
  const tabs = [
    { id: 'one', label: '12 creators' },
    { id: 'two', label: 'Questions and reasons' },
  ] as const;
  return (
    <Tabs label="Parts of a list" tabs={tabs} chosen={chosen} onChoose={setChosen}>
      <p className="soft">What the tab shows.</p>
    </Tabs>
  );
}

function Fields(): ReactNode {
  return (
    <>
      <Cell name="field, empty">
        <Field label="Name of the list">{(control) => <input {...control} />}</Field>
      </Cell>
      <Cell name="field, bold, with a hint">
        <Field label="Budget for a post" hint="In the currency of the brief." look="bold">
          {(control) => <input {...control} defaultValue="250" />}
        </Field>
      </Cell>
      <Cell name="field, something is wrong">
        <Field label="Due" problem="This is no day of the calendar.">
          {(control) => <input {...control} defaultValue="31 Feb" />}
        </Field>
      </Cell>
      <Cell name="field, a choice">
        <Field label="Stage">
          {(control) => (
            <select {...control}>
              <option>negotiating</option>
            </select>
          )}
        </Field>
      </Cell>
      <Cell name="field, several lines" wide>
        <Field label="Note">{(control) => <textarea {...control} defaultValue={LONG} rows={2} />}</Field>
      </Cell>
      <Cell name="switch, on and off" wide>
        <div className="settings-group">
          <Switch label="Marks on the grid" text="Each post against the median." on onChange={nothing} />
          <Switch label="Quiet" text="Nothing until you press the button." on={false} onChange={nothing} />
        </div>
      </Cell>
      <Cell name="pick and whole number" wide>
        <div className="settings-group">
          <Pick
            label="Corner"
            text="Where the chip stands."
            options={[{ value: 'a', label: 'bottom right' }]}
            chosen="a"
            onChoose={nothing}
          />
          <WholeNumber
            label="Days"
            text="Then it is let go."
            value={365}
            least={1}
            most={999}
            onChange={nothing}
          />
        </div>
      </Cell>
    </>
  );
}

function Signs(): ReactNode {
  return (
    <>
      {(['usual', 'tier', 'good', 'look', 'bad'] as const).map((look) => (
        <Cell key={look} name={`tag, ${look}`}>
          <Tag look={look}>micro</Tag>
        </Cell>
      ))}
      {(['good', 'look', 'bad', 'unknown'] as const).map((tone) => (
        <Cell key={tone} name={`sign, ${tone}`}>
          <Sign tone={tone} />
        </Cell>
      ))}
      <Cell name="term">
        <Term word="median" />
      </Cell>
      <Cell name="count, rounded">
        <Count of={{ low: 23_350, high: 23_449 }} />
      </Cell>
      <Cell name="count, not known">
        <Count of={null} />
      </Cell>
      <Cell name="link">
        <SafeLink url="https://mara-kneads.example/recipes" />
      </Cell>
      <Cell name="link, no address of the web">
        <SafeLink url="javascript:alert(1)" />
      </Cell>
      <Cell name="mark">
        <TouchstoneMark size={32} />
      </Cell>
    </>
  );
}

const BAND = { low: 0.03, high: 0.09 };
const RANGES = {
  below: [0.01, 0.02],
  usual: [0.05, 0.07],
  'usual to above': [0.07, 0.14],
  above: [0.14, 0.2],
  'too wide': [0.01, 0.3],
} as const;

function Streaks(): ReactNode {
  return (
    <>
      {Object.entries(RANGES).map(([name, [low, high]]) => (
        <Cell key={name} name={`picture, ${name}`}>
          <Streak
            figure={{ likely: { low, high }, value: Math.sqrt(low * high), band: BAND }}
            scale={bandScale(BAND)}
            label={name}
          />
        </Cell>
      ))}
      <Cell name="picture, only a range">
        <Streak figure={{ likely: BAND, value: null, band: null }} scale={bandScale(BAND)} label="a range" />
      </Cell>
      <Cell name="picture, small">
        <Streak
          figure={{ likely: { low: 69, high: 82 }, value: 76, band: { low: 66, high: 78 } }}
          scale={evenScale({ low: 0, high: 100 })}
          label="76"
          small
        />
      </Cell>
      <Cell name="picture, not known">
        <Streak figure={null} scale={bandScale(BAND)} label="not known" />
      </Cell>
    </>
  );
}

const SHEETS: Readonly<Record<string, () => ReactNode>> = {
  controls: Controls,
  fields: Fields,
  signs: Signs,
  streaks: Streaks,
  tables: Tables,
  messages: Messages,
  dialog: ADialog,
};

/** Every part of the design in every state, one group a page. */
export function Sheet(props: { readonly name: string }): ReactNode {
  const Parts = SHEETS[props.name] ?? Controls;
  return (
    <main className="gallery">
      <h1>{props.name}</h1>
      <div className="gallery-cells">
        <Parts />
      </div>
    </main>
  );
}
