import { type ReactNode, type RefObject, useRef } from 'react';
import { isLibrarySet } from '../../lib/core/estimate/benchmarks/library-sets';
import type { Measured, Measurement } from '../../lib/core/estimate/measurement';
import type { MetricId } from '../../lib/core/estimate/metric-ids';
import type { TermId } from '../../lib/core/words/glossary';
import { findingOf } from '../streak/finding';
import { FINDING_WORDS } from '../streak/finding-words';
import { Streak } from '../streak/streak';
import { Term } from '../ui/term';
import { useSay } from '../ui/words';
import { bandOf, nameOf, rangeWords, scaleOf, valueWords } from './figure-kinds';
import { lackingWords } from './lacking-words';
import './figures.css';

/** Figures whose name is a word of the trade. */
const TERM_OF: Readonly<Partial<Record<MetricId, TermId>>> = {
  'engagement-rate-views': 'engagement-rate',
  'engagement-rate-followers': 'engagement-rate',
  'typical-views': 'typical-views',
  'paid-share': 'paid-share',
};

/** One figure: name, picture, number with its range; opened, what it stands on. */
export function FigureRow(props: { readonly id: MetricId; readonly measurement: Measurement }): ReactNode {
  const { id, measurement } = props;
  return measurement.status === 'measured' ? (
    <MeasuredRow id={id} measured={measurement} />
  ) : (
    <UnmeasuredRow id={id} lacking={measurement.lacking} />
  );
}

function MeasuredRow(props: { readonly id: MetricId; readonly measured: Measured }): ReactNode {
  const say = useSay();
  const { id, measured } = props;
  const band = bandOf(measured);
  const range = say(rangeWords(id, measured));
  const value = measured.value === null ? null : say(valueWords(id, measured.value));
  const finding = band ? say(FINDING_WORDS[findingOf(measured, band)]) : null;
  const label = say(nameOf(id));
  const row = useRef<HTMLElement>(null);
  const heard = say('figure.heard', {
    label,
    value: value ?? range,
    range,
    finding: finding ?? say('figure.no-band'),
  });
  return (
    <details className="figure">
      <summary className="figure-row" ref={row}>
        <span className="figure-label">
          <Label id={id} label={label} within={row} />
        </span>
        <Streak
          figure={{ likely: measured, value: measured.value, band }}
          scale={scaleOf(id, band)}
          label={heard}
        />
        <b className="figure-value">{value ?? range}</b>
        <span className="figure-finding">{finding}</span>
        <span className="figure-range">{value ? range : null}</span>
      </summary>
      <FigureBasis id={id} measured={measured} />
    </details>
  );
}

/** The figure's name; a trade word brings its sentence. */
function Label(props: {
  readonly id: MetricId;
  readonly label: string;
  readonly within?: RefObject<HTMLElement | null>;
}): ReactNode {
  const word = TERM_OF[props.id];
  if (!word) return props.label;
  return (
    <Term word={word} {...(props.within ? { within: props.within } : {})}>
      {props.label}
    </Term>
  );
}

function UnmeasuredRow(props: { readonly id: MetricId; readonly lacking: readonly string[] }): ReactNode {
  const say = useSay();
  const label = say(nameOf(props.id));
  const why = say(lackingWords(props.lacking));
  return (
    <div className="figure figure-row" data-unknown="true">
      <span className="figure-label">
        <Label id={props.id} label={label} />
      </span>
      <Streak
        figure={null}
        scale={scaleOf(props.id, null)}
        label={say('figure.unknown-heard', { label, why })}
      />
      <span className="figure-value faint">{say('value.unknown')}</span>
      <span className="figure-finding">{why}</span>
    </div>
  );
}

/** What the figure stands on: posts, exclusions, next post, and whose band it is. */
function FigureBasis(props: { readonly id: MetricId; readonly measured: Measured }): ReactNode {
  const say = useSay();
  const { id, measured } = props;
  const band = bandOf(measured);
  const left = Object.values(measured.excluded).reduce((sum, count) => sum + count, 0);
  return (
    <ul className="figure-basis small soft">
      <li>{say('figure.basis', { posts: say('unit.posts', { n: measured.n }) })}</li>
      {left > 0 ? <li>{say('figure.left-out', { posts: say('unit.posts', { n: left }) })}</li> : null}
      <li>{say('figure.likely', { range: say(rangeWords(id, measured)) })}</li>
      {measured.nextPost ? (
        <li>{say('figure.next', { range: say(rangeWords(id, measured.nextPost)) })}</li>
      ) : null}
      {band && measured.benchmark ? (
        <li>
          {say('figure.band', {
            range: say(rangeWords(id, band)),
            source: isLibrarySet(measured.benchmark.id) ? say('sets.own-library') : measured.benchmark.id,
            year: String(measured.benchmark.year),
          })}
        </li>
      ) : (
        <li>{say('figure.no-band')}</li>
      )}
    </ul>
  );
}
