import type { ReactNode } from 'react';
import type { WordKey } from '../../lib/core/words/sentence';
import type { TableSize } from '../../lib/messages/contract';
import { figureHead, Table } from '../ui/table';
import { type Say, useSay } from '../ui/words';

const NAMES: Readonly<Record<string, WordKey>> = {
  profiles: 'check.table.profiles',
  series: 'check.table.series',
  notes: 'check.table.notes',
  lists: 'check.table.lists',
  entries: 'check.table.entries',
  verdicts: 'check.table.verdicts',
  briefs: 'check.table.briefs',
  evidence: 'check.table.evidence',
  quotes: 'check.table.quotes',
  answers: 'check.table.answers',
  contacts: 'check.table.contacts',
  cards: 'check.table.cards',
  queues: 'check.table.queues',
  copying: 'check.table.copying',
  staged: 'check.table.staged',
  search: 'check.table.search',
  views: 'check.table.views',
  links: 'check.table.links',
  insights: 'check.table.insights',
  changes: 'check.table.changes',
  meta: 'check.table.meta',
  quarantine: 'check.table.quarantine',
};

function tableName(say: Say, table: string): string {
  const key = Object.hasOwn(NAMES, table) ? NAMES[table] : undefined;
  return key ? say({ key, params: {} }) : say('check.table.other', { table });
}

/** Every table with its rows and its size, and the sum. */
export function KeptTable(props: { readonly sizes: readonly TableSize[] }): ReactNode {
  const say = useSay();
  const { sizes } = props;
  const rows = sizes.reduce((sum, size) => sum + size.rows, 0);
  const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  return (
    <Table
      caption={say('check.stored')}
      heads={[say('check.table'), figureHead(say('check.rows')), figureHead(say('check.size'))]}
      className="kept-table"
      foot={
        <tr>
          <th scope="row">{say('check.total')}</th>
          <td className="figure-cell">{say('count.whole', { n: rows })}</td>
          <td className="figure-cell">{say('check.kilobytes', { kb: bytes / 1024 })}</td>
        </tr>
      }
    >
      {sizes.map((size) => (
        <tr key={size.table} data-table={size.table}>
          <th scope="row">{tableName(say, size.table)}</th>
          <td className="figure-cell">{say('count.whole', { n: size.rows })}</td>
          <td className="figure-cell">{say('check.kilobytes', { kb: size.bytes / 1024 })}</td>
        </tr>
      ))}
    </Table>
  );
}

/** Proof of what went: rows of each table before and now. */
export function ErasedTable(props: {
  readonly before: readonly TableSize[];
  readonly after: readonly TableSize[];
}): ReactNode {
  const say = useSay();
  const now = new Map(props.after.map(({ table, rows }) => [table, rows]));
  return (
    <Table
      caption={say('check.erase.done')}
      heads={[
        say('check.table'),
        figureHead(say('check.erase.before')),
        figureHead(say('check.erase.after')),
      ]}
      className="kept-table erased-table"
    >
      {props.before.map(({ table, rows }) => (
        <tr key={table} data-table={table}>
          <th scope="row">{tableName(say, table)}</th>
          <td className="figure-cell">{say('count.whole', { n: rows })}</td>
          <td className="figure-cell">{say('count.whole', { n: now.get(table) ?? 0 })}</td>
        </tr>
      ))}
    </Table>
  );
}
