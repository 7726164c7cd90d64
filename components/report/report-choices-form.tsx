import { type ReactNode, useId } from 'react';
import type { KnownCreator, Report } from '../../lib/core/report/report';
import {
  OPEN_PARTS,
  OWN_PARTS,
  type OwnPart,
  type ReportChoices,
} from '../../lib/core/report/report-choices';
import { useSay } from '../ui/words';

const LONGEST = 160;
/** What only a list knows of a creator. */
const OF_LISTS: readonly OwnPart[] = ['stages'];

/** What the report holds: everything ticked here is in the preview, and nothing else. */
export function ReportChoicesForm(props: {
  readonly of: Report['of'];
  readonly creators: readonly KnownCreator[];
  readonly choices: ReportChoices;
  readonly onChoose: (choices: ReportChoices) => void;
}): ReactNode {
  const say = useSay();
  const { of, creators, choices, onChoose } = props;
  const own = OWN_PARTS.filter((part) => of === 'list' || !OF_LISTS.includes(part));
  return (
    <>
      <Group title={say('report.head')}>
        {of === 'list' ? (
          <Line
            label={say('report.title')}
            value={choices.title}
            onChange={(title) => onChoose({ ...choices, title })}
          />
        ) : null}
        <Line
          label={say('report.for')}
          value={choices.preparedFor}
          onChange={(preparedFor) => onChoose({ ...choices, preparedFor })}
        />
      </Group>
      <Group title={say('report.open')}>
        {OPEN_PARTS.map((part) => (
          <Tick
            key={part}
            label={say(`report.open.${part}`)}
            on={choices.open.includes(part)}
            onChange={(on) => onChoose({ ...choices, open: withPart(choices.open, part, on) })}
          />
        ))}
      </Group>
      <Group title={say('report.own')} text={say('report.own.text')}>
        {own.map((part) => (
          <Tick
            key={part}
            label={say(`report.own.${part}`)}
            on={choices.own.includes(part)}
            onChange={(on) => onChoose({ ...choices, own: withPart(choices.own, part, on) })}
          />
        ))}
      </Group>
      {of === 'list' ? (
        <Group title={say('report.creators')}>
          {creators.map(({ key, handle, general }) => (
            <Tick
              key={key}
              label={
                general ? (general.name?.trim() ?? handle) : say('report.creator.unread', { name: handle })
              }
              on={!choices.without.includes(key)}
              onChange={(on) => onChoose({ ...choices, without: withPart(choices.without, key, !on) })}
            />
          ))}
        </Group>
      ) : null}
    </>
  );
}

function withPart<Part>(parts: readonly Part[], part: Part, on: boolean): readonly Part[] {
  const others = parts.filter((one) => one !== part);
  return on ? [...others, part] : others;
}

function Group(props: {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <fieldset className="report-group">
      <legend>{props.title}</legend>
      {props.text ? <p className="small faint">{props.text}</p> : null}
      {props.children}
    </fieldset>
  );
}

function Tick(props: {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}): ReactNode {
  return (
    <label className="report-tick">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <bdi>{props.label}</bdi>
    </label>
  );
}

function Line(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="report-line">
      <label htmlFor={id} className="small soft">
        {props.label}
      </label>
      <input
        id={id}
        dir="auto"
        maxLength={LONGEST}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </div>
  );
}
