import type { ReactNode } from 'react';
import type { ReaderHealth } from '../../lib/core/insight/reader-health';
import { PLATFORM, PLATFORM_IDS, type PlatformId } from '../../lib/core/profile/platform';
import { fieldName } from '../insight/field-names';
import { Section } from '../ui/section';
import { Sign, type Tone } from '../ui/sign';
import { Table } from '../ui/table';
import { useSay } from '../ui/words';
import { WideTable } from './wide-table';

/** In how many ways a site's readers can read each field; a field of a post is named `post.likes`. */
export type FieldWays = Readonly<Record<PlatformId, Readonly<Record<string, number>>>>;

const STATUSES: readonly (readonly [ReaderHealth['status'], Tone])[] = [
  ['everything-read', 'good'],
  ['fallback-used', 'good'],
  ['partly-read', 'look'],
  ['site-changed', 'bad'],
];

/** What the line about reading says, and what can be done when a site has changed. */
export function ReadingHelp(props: { readonly ways: FieldWays }): ReactNode {
  const say = useSay();
  return (
    <>
      <p className="dashboard-lead soft">{say('reading.lead')}</p>
      <Statuses />
      <Section title={say('reading.ways')}>
        <p className="soft">{say('reading.ways.text')}</p>
      </Section>
      <Section title={say('reading.changed')}>
        <ol className="steps soft">
          <li>{say('reading.changed.wait')}</li>
          <li>{say('reading.changed.update')}</li>
          <li>{say('reading.changed.copy')}</li>
        </ol>
      </Section>
      <WaysTable ways={props.ways} />
    </>
  );
}

function Statuses(): ReactNode {
  const say = useSay();
  return (
    <Section title={say('reading.statuses')}>
      <WideTable caption="reading.statuses" heads={['reading.status', 'reading.meaning']}>
        {STATUSES.map(([status, tone]) => (
          <tr key={status}>
            <th scope="row">
              <span className="signed">
                <Sign tone={tone} />
                {say(`reading.status.${status}`)}
              </span>
            </th>
            <td>{say(`reading.meaning.${status}`)}</td>
          </tr>
        ))}
      </WideTable>
    </Section>
  );
}

function WaysTable({ ways }: { readonly ways: FieldWays }): ReactNode {
  const say = useSay();
  const fields = [...new Set(PLATFORM_IDS.flatMap((id) => Object.keys(ways[id])))];
  return (
    <Section title={say('reading.table')}>
      <p className="soft">{say('reading.table.text')}</p>
      <div className="wide-table">
        <Table
          caption={say('reading.table')}
          heads={[say('reading.field'), ...PLATFORM_IDS.map((id) => PLATFORM[id].displayName)]}
        >
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{named(say(fieldName(field)), field)}</th>
              {PLATFORM_IDS.map((id) => (
                <td key={id}>
                  {ways[id][field]
                    ? say('reading.count', { ways: ways[id][field] })
                    : say('reading.count.none')}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </div>
    </Section>
  );

  function named(words: string, field: string): string {
    return field.startsWith('post.') ? say('reading.post-field', { field: words }) : words;
  }
}
