import type { ReactNode } from 'react';
import type { BenchmarkSet } from '../../lib/core/estimate/benchmarks/benchmark-set';
import { isStale } from '../../lib/core/estimate/benchmarks/benchmark-sets';
import { isInUse } from '../../lib/core/estimate/benchmarks/own-sets';
import { METRICS } from '../../lib/core/estimate/catalog';
import { PLATFORM } from '../../lib/core/profile/platform';
import type { WordKey } from '../../lib/core/words/sentence';
import { Button } from '../ui/button';
import { Tag } from '../ui/tag';
import { isolate, type PlainKey, useSay } from '../ui/words';
import { WideTable } from './wide-table';

const HEADS: readonly PlainKey[] = [
  'sets.id',
  'sets.platform',
  'sets.metric',
  'sets.kind',
  'sets.year',
  'how.source',
];

/** Sets with the population they speak for; one that is old says so. */
export function SetsTable(props: {
  readonly sets: readonly BenchmarkSet[];
  readonly now: string;
  readonly caption?: PlainKey;
  /** What stands before these sets; absent = each of them is in use. */
  readonly among?: readonly BenchmarkSet[];
  readonly onRemove?: (id: string) => void;
}): ReactNode {
  const { onRemove, among } = props;
  return (
    <WideTable
      caption={props.caption ?? 'sets.title'}
      heads={onRemove ? [...HEADS, 'own-sets.actions'] : HEADS}
    >
      {props.sets.map((set) => (
        <SetRow
          key={[set.id, set.platform, set.metric, set.kind].join(' ')}
          set={set}
          now={props.now}
          inUse={!among || isInUse(set, among)}
          onRemove={onRemove ?? null}
        />
      ))}
    </WideTable>
  );
}

function SetRow(props: {
  readonly set: BenchmarkSet;
  readonly now: string;
  readonly inUse: boolean;
  readonly onRemove: ((id: string) => void) | null;
}): ReactNode {
  const say = useSay();
  const { set, onRemove } = props;
  const label = metricLabel(set.metric);
  return (
    <tr>
      <th scope="row">
        <bdi>{set.id}</bdi> {props.inUse ? null : <Tag look="look">{say('own-sets.unused')}</Tag>}
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
      {onRemove ? (
        <td>
          <Button
            look="plain"
            label={say('own-sets.remove.heard', { id: isolate(set.id) })}
            onPress={() => onRemove(set.id)}
          >
            {say('own-sets.remove')}
          </Button>
        </td>
      ) : null}
    </tr>
  );
}

/** Sets name their metric freely; null = one that this version does not show. */
function metricLabel(metric: string): WordKey | null {
  return Object.hasOwn(METRICS, metric) ? METRICS[metric as keyof typeof METRICS].label : null;
}
