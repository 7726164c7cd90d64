import type { ReactNode } from 'react';
import type { FieldHealth, ReaderHealth } from '../../lib/core/insight/reader-health';
import type { PlatformId } from '../../lib/core/profile/platform';
import type { WordKey } from '../../lib/core/words/sentence';
import { useDates } from '../ui/dates';
import { Section, Unfold } from '../ui/section';
import type { Tone } from '../ui/sign';
import { Table } from '../ui/table';
import { useSay } from '../ui/words';
import { CopyDiagnostics } from './copy-diagnostics';
import { fieldName } from './field-names';

type Status = ReaderHealth['status'];

const LINE = {
  'everything-read': 'reader.everything-read',
  'fallback-used': 'reader.fallback-used',
  'partly-read': 'reader.partly-read',
  'site-changed': 'reader.site-changed',
} as const satisfies Record<Status, WordKey>;

const TONE: Readonly<Record<Status, Tone>> = {
  'everything-read': 'good',
  'fallback-used': 'good',
  'partly-read': 'look',
  'site-changed': 'bad',
};

/** How well the page could be read, in one line. */
export function ReadingLine(props: {
  readonly health: ReaderHealth | null;
  readonly observedAt: string;
}): ReactNode {
  const say = useSay();
  const { clock } = useDates();
  const { health } = props;
  if (!health) return <span>{say('reader.read-at', { time: clock(props.observedAt) })}</span>;
  return (
    <span className="reading-line">
      <span className="dot" data-tone={TONE[health.status]} aria-hidden="true" />
      {say(LINE[health.status], { time: clock(health.at) })}
    </span>
  );
}

/** Each field of the page: which way it was read, or that it was not. */
export function ReadingDetails(props: {
  readonly health: ReaderHealth | null;
  readonly platform: PlatformId;
  readonly engine: string;
}): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { health } = props;
  if (!health) return null;
  const missing = health.missing.map((field) => say(fieldName(field))).join(', ');
  const since = health.missingSince;
  return (
    <Section title={say('reader.title')}>
      <p className="soft">
        {missing === ''
          ? say('reader.nothing-missing')
          : since === undefined
            ? say('reader.missing', { fields: missing })
            : say('reader.missing-since', { fields: missing, day: day(since, health.at) })}
      </p>
      <Unfold title={say('reader.fields')}>
        <FieldsTable fields={health.fields} />
      </Unfold>
      <CopyDiagnostics health={health} platform={props.platform} engine={props.engine} />
    </Section>
  );
}

function FieldsTable(props: { readonly fields: readonly FieldHealth[] }): ReactNode {
  const say = useSay();
  return (
    <Table caption={say('reader.fields')} heads={[]}>
      {props.fields.map((field) => (
        <tr key={field.field}>
          <th scope="row">{say(fieldName(field.field))}</th>
          <td className="figure-cell">
            {field.rung === null
              ? say('reader.field.none')
              : say('reader.field.way', { way: field.rung + 1, of: field.of })}
          </td>
        </tr>
      ))}
    </Table>
  );
}
