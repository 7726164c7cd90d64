import type { ReactNode } from 'react';
import { COMPARISONS } from '../../lib/core/estimate/comparisons/catalog';
import {
  COMPARISON_IDS,
  type Compared,
  type ComparisonId,
  type Comparisons,
} from '../../lib/core/estimate/comparisons/comparison';
import { Section, Unfold } from '../ui/section';
import { figureHead, Table } from '../ui/table';
import { useSay } from '../ui/words';

/** Which of the creator's own posts do better than the rest: kinds, paid posts, and, from 60 on, when they came. */
export function ComparisonsSection(props: { readonly comparisons: Comparisons }): ReactNode {
  const say = useSay();
  const { comparisons } = props;
  const told = COMPARISON_IDS.filter((id) => comparisons[id].status === 'compared');
  return (
    <Section title={say('compare.title')}>
      <ul className="plain-lines soft">
        {COMPARISON_IDS.map((id) => (
          <li key={id}>
            <ComparedLine id={id} compared={comparisons[id]} />
          </li>
        ))}
      </ul>
      {told.length > 0 ? (
        <Unfold title={say('posts.as-table')}>
          <ComparedTable told={told} comparisons={comparisons} />
          <p className="small soft">{say('compare.how-to-read')}</p>
        </Unfold>
      ) : null}
    </Section>
  );
}

/** The best group with its range, or that none stands out, or what is missing. */
function ComparedLine(props: { readonly id: ComparisonId; readonly compared: Compared }): ReactNode {
  const say = useSay();
  const { id, compared } = props;
  const label = say({ key: COMPARISONS[id].label, params: {} });
  if (compared.status === 'uncompared') {
    const { n, needed } = compared;
    return needed === null
      ? say('compare.one-group', { label })
      : say('compare.too-few', { label, n, needed });
  }
  const [only, second] = compared.groups;
  const shown = compared.groups.find((group) => group.id === compared.best) ?? (second ? null : only);
  if (!shown) return say('compare.none', { label, n: compared.n });
  const { value, low, high, n } = shown;
  return say('compare.line', {
    label,
    group: say({ key: nameOf(id, shown.id), params: {} }),
    value,
    low,
    high,
    n,
  });
}

function ComparedTable(props: {
  readonly told: readonly ComparisonId[];
  readonly comparisons: Comparisons;
}): ReactNode {
  const say = useSay();
  return (
    <Table
      caption={say('compare.title')}
      heads={[
        say('compare.column.group'),
        figureHead(say('compare.column.posts')),
        figureHead(say('compare.column.value')),
        figureHead(say('compare.column.range')),
      ]}
    >
      {props.told.flatMap((id) => {
        const compared = props.comparisons[id];
        if (compared.status === 'uncompared') return [];
        return compared.groups.map(({ id: group, n, value, low, high }) => (
          <tr key={`${id} ${group}`}>
            <th scope="row">{say({ key: nameOf(id, group), params: {} })}</th>
            <td className="figure-cell">{say('count.whole', { n })}</td>
            <td className="figure-cell">{say('compare.times', { value })}</td>
            <td className="figure-cell">{say('compare.range', { low, high })}</td>
          </tr>
        ));
      })}
    </Table>
  );
}

function nameOf(id: ComparisonId, group: string) {
  const { label, groups } = COMPARISONS[id];
  return groups.find(([known]) => known === group)?.[1] ?? label;
}
