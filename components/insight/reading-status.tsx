import type { ReactNode } from 'react';
import type { FieldHealth, ReaderHealth } from '../../lib/core/insight/reader-health';
import type { WordKey } from '../../lib/core/words/sentence';
import { useDates } from '../ui/dates';
import { Unfold } from '../ui/section';
import type { Tone } from '../ui/sign';
import { useSay } from '../ui/words';
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

/** How well the page could be read, in one line; each field on request. */
export function ReadingStatus(props: {
  readonly health: ReaderHealth | null;
  readonly observedAt: string;
}): ReactNode {
  const say = useSay();
  const { clock } = useDates();
  const { health } = props;
  if (!health)
    return <p className="reading small faint">{say('reader.read-at', { time: clock(props.observedAt) })}</p>;
  return (
    <div className="reading small soft">
      <p className="reading-line">
        <span className="dot" data-tone={TONE[health.status]} aria-hidden="true" />
        {say(LINE[health.status], { time: clock(health.at) })}
      </p>
      {health.missing.length > 0 ? (
        <p>
          {say('reader.missing', { fields: health.missing.map((field) => say(fieldName(field))).join(', ') })}
        </p>
      ) : null}
      <Unfold title={say('reader.fields')}>
        <FieldsTable fields={health.fields} />
      </Unfold>
    </div>
  );
}

function FieldsTable(props: { readonly fields: readonly FieldHealth[] }): ReactNode {
  const say = useSay();
  return (
    <table className="bare-table">
      <caption className="only-heard">{say('reader.fields')}</caption>
      <tbody>
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
      </tbody>
    </table>
  );
}
