import type { ReactNode } from 'react';
import type { BenchmarkSet } from '../../lib/core/estimate/benchmarks/benchmark-set';
import { isStale } from '../../lib/core/estimate/benchmarks/benchmark-sets';
import { METRICS } from '../../lib/core/estimate/catalog';
import { PLATFORM } from '../../lib/core/profile/platform';
import type { WordKey } from '../../lib/core/words/sentence';
import { Tag } from '../ui/tag';
import { useSay } from '../ui/words';
import { WideTable } from './wide-table';

/** Sets with the population they speak for; one that is old says so. */
export function SetsTable(props: {
  readonly sets: readonly BenchmarkSet[];
  readonly now: string;
}): ReactNode {
  return (
    <WideTable
      caption="sets.title"
      heads={['sets.id', 'sets.platform', 'sets.metric', 'sets.kind', 'sets.year', 'how.source']}
    >
      {props.sets.map((set) => (
        <SetRow key={set.id} set={set} now={props.now} />
      ))}
    </WideTable>
  );
}

function SetRow(props: { readonly set: BenchmarkSet; readonly now: string }): ReactNode {
  const say = useSay();
  const { set } = props;
  const label = metricLabel(set.metric);
  return (
    <tr>
      <th scope="row">
        <bdi>{set.id}</bdi>
      </th>
      <td>{PLATFORM[set.platform].displayName}</td>
      <td>{label ? say({ key: label, params: {} }) : <bdi>{set.metric}</bdi>}</td>
      <td>{say(`sets.kind.${set.kind ?? 'any'}`)}</td>
      <td>
        {set.year} {isStale(set, props.now) ? <Tag look="look">{say('sets.old')}</Tag> : null}
      </td>
      <td>
        <bdi>{set.source}</bdi>
      </td>
    </tr>
  );
}

/** Sets name their metric freely; null = one that this version does not show. */
function metricLabel(metric: string): WordKey | null {
  return Object.hasOwn(METRICS, metric) ? METRICS[metric as keyof typeof METRICS].label : null;
}
