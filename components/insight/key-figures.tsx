import type { ReactNode } from 'react';
import { METRIC_IDS, type MetricId } from '../../lib/core/estimate/metric-ids';
import type { Insight } from '../../lib/core/insight/insight';
import { Section, Unfold } from '../ui/section';
import { Term } from '../ui/term';
import { useSay } from '../ui/words';
import { FigureRow } from './figure-row';

const KEY_FIGURES: readonly MetricId[] = [
  'engagement-rate-views',
  'engagement-rate-followers',
  'typical-views',
  'posts-per-week',
];

/** Where one basis was asked for, the other one stands with the rest. */
function keyFigures(basis: Insight['basis']): readonly MetricId[] {
  const other = basis === 'views' ? 'engagement-rate-followers' : 'engagement-rate-views';
  return basis ? KEY_FIGURES.filter((id) => id !== other) : KEY_FIGURES;
}

/** The four figures that matter most, and the rest folded away. */
export function KeyFigures(props: { readonly insight: Insight }): ReactNode {
  const say = useSay();
  const { insight } = props;
  const key = keyFigures(insight.basis);
  const rest = METRIC_IDS.filter((id) => !key.includes(id));
  return (
    <Section title={say('figures.title')} aside={<Legend />}>
      {key.map((id) => (
        <FigureRow key={id} id={id} measurement={insight.metrics[id]} />
      ))}
      <Unfold title={say('figures.more', { n: rest.length })}>
        {rest.map((id) => (
          <FigureRow key={id} id={id} measurement={insight.metrics[id]} />
        ))}
      </Unfold>
    </Section>
  );
}

function Legend(): ReactNode {
  const say = useSay();
  return (
    <span className="legend">
      <span className="legend-gold" aria-hidden="true" />{' '}
      <Term word="range">{say('figures.legend.gold')}</Term>
      <span className="legend-band" aria-hidden="true" />{' '}
      <Term word="benchmark">{say('figures.legend.band')}</Term>
    </span>
  );
}
