import type { ReactNode } from 'react';
import type { BenchmarkSet } from '../../lib/core/estimate/benchmarks/benchmark-set';
import { METRICS } from '../../lib/core/estimate/catalog';
import { COMPARISONS } from '../../lib/core/estimate/comparisons/catalog';
import { COMPARISON_IDS } from '../../lib/core/estimate/comparisons/comparison';
import type { Metric } from '../../lib/core/estimate/metric';
import { METRIC_IDS } from '../../lib/core/estimate/metric-ids';
import { ENGINE_VERSION } from '../../lib/core/insight/engine-version';
import type { Brief } from '../../lib/core/score/brief';
import { COMPONENTS, MICRO_SCORES } from '../../lib/core/score/catalog';
import { COMPONENT_IDS, type ComponentId } from '../../lib/core/score/component-ids';
import { SIGNAL_CATALOG } from '../../lib/core/signals/catalog';
import { SIGNAL_IDS, type SignalId } from '../../lib/core/signals/signal';
import { TERM_IDS } from '../../lib/core/words/glossary';
import { Section } from '../ui/section';
import { useSay } from '../ui/words';
import { SetsTable } from './sets-table';
import { WideTable } from './wide-table';

const SOME_BRIEF: Brief = { id: 'brief', name: '' };

/** Every rule that counts, drawn from the catalogs that the engine itself runs on. */
export function HowWeCount(props: {
  readonly sets: readonly BenchmarkSet[];
  /** ISO 8601; sets age. */
  readonly now: string;
}): ReactNode {
  const say = useSay();
  return (
    <>
      <p className="dashboard-lead soft">
        {say('how.lead')} {say('how.engine', { engine: ENGINE_VERSION })}
      </p>
      <Metrics />
      <ComparedFigures />
      <Signals />
      <Parts />
      <Glossary />
      <Section title={say('sets.title')}>
        <p className="soft">{say('sets.text')}</p>
        <SetsTable sets={props.sets} now={props.now} />
      </Section>
    </>
  );
}

function Metrics(): ReactNode {
  const say = useSay();
  return (
    <Section title={say('how.metrics')}>
      <p className="soft">{say('how.metrics.text')}</p>
      <WideTable
        caption="how.metrics"
        heads={['how.name', 'how.formula', 'how.source', 'how.basis', 'how.unit']}
      >
        {METRIC_IDS.map((id) => (
          <MetricRow key={id} metric={METRICS[id]} />
        ))}
      </WideTable>
    </Section>
  );
}

function MetricRow({ metric }: { readonly metric: Metric }): ReactNode {
  const say = useSay();
  return (
    <tr>
      <th scope="row">{say({ key: metric.label, params: {} })}</th>
      <td>{metric.formula}</td>
      <td>{metric.source}</td>
      <td>{say(`how.basis.${metric.basis}`)}</td>
      <td>{say(`how.unit.${metric.unit}`)}</td>
    </tr>
  );
}

function ComparedFigures(): ReactNode {
  const say = useSay();
  return (
    <Section title={say('compare.title')}>
      <WideTable caption="compare.title" heads={['how.name', 'how.formula', 'how.source']}>
        {COMPARISON_IDS.map((id) => (
          <tr key={id}>
            <th scope="row">{say({ key: COMPARISONS[id].label, params: {} })}</th>
            <td>{COMPARISONS[id].formula}</td>
            <td>{COMPARISONS[id].source}</td>
          </tr>
        ))}
      </WideTable>
    </Section>
  );
}

function Signals(): ReactNode {
  const say = useSay();
  return (
    <Section title={say('how.signals')}>
      <p className="soft">{say('how.signals.text')}</p>
      <WideTable caption="how.signals" heads={['how.name', 'how.looks-at', 'how.source', 'how.mistakes']}>
        {SIGNAL_IDS.map((id) => (
          <SignalRow key={id} id={id} />
        ))}
      </WideTable>
    </Section>
  );
}

function SignalRow(props: { readonly id: SignalId }): ReactNode {
  const say = useSay();
  const { label, formula, source, falseAlarms } = SIGNAL_CATALOG[props.id];
  return (
    <tr>
      <th scope="row">{say({ key: label, params: {} })}</th>
      <td>{formula}</td>
      <td>{source}</td>
      <td>
        {falseAlarms ? say('signal.false-alarms', { ...falseAlarms }) : say('signal.false-alarms-unmeasured')}
      </td>
    </tr>
  );
}

function Parts(): ReactNode {
  const say = useSay();
  const { accounts, p25: low, p75: high, source } = MICRO_SCORES;
  return (
    <Section title={say('how.parts')}>
      <p className="soft">{say('how.parts.text')}</p>
      <WideTable caption="how.parts" heads={['how.name', 'how.curve', 'how.theme', 'how.weight']}>
        {COMPONENT_IDS.map((id) => (
          <PartRow key={id} id={id} />
        ))}
      </WideTable>
      <p className="small faint">{say('how.standing', { accounts, low, high, source })}</p>
    </Section>
  );
}

function PartRow(props: { readonly id: ComponentId }): ReactNode {
  const say = useSay();
  const part = COMPONENTS[props.id];
  const plain = part.weight(null);
  const brief = part.weight(SOME_BRIEF);
  return (
    <tr>
      <th scope="row">{say({ key: part.label, params: {} })}</th>
      <td>{say(`how.part.${props.id}`)}</td>
      <td>{say(`how.theme.${part.theme}`)}</td>
      <td>
        {plain === brief
          ? say('how.weight.same', { weight: plain })
          : say('how.weight.brief', { plain, brief })}
      </td>
    </tr>
  );
}

function Glossary(): ReactNode {
  const say = useSay();
  return (
    <Section title={say('glossary.title')}>
      <p className="soft">{say('glossary.text')}</p>
      <WideTable caption="glossary.title" heads={['glossary.word', 'glossary.meaning']}>
        {TERM_IDS.map((id) => (
          <tr key={id}>
            <th scope="row">{say(`term.${id}`)}</th>
            <td>{say(`term.${id}.meaning`)}</td>
          </tr>
        ))}
      </WideTable>
    </Section>
  );
}
