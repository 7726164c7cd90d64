import { type ReactNode, useId } from 'react';
import type { Span } from './finding';
import type { Scale } from './scale';
import './streak.css';

/** What is drawn: the likely range, the estimate where one may be shown, and the band where one is known. */
export interface StreakFigure {
  readonly likely: Span;
  readonly value: number | null;
  readonly band: Span | null;
}

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

/**
 * The one picture for every number: a track, a pale band (half of creators of the same size), a
 * streak from the low to the high end of the likely range, a tick at the estimate.
 * `figure` null = not known: an empty track. `label` is the same in a sentence.
 */
export function Streak(props: {
  readonly figure: StreakFigure | null;
  readonly scale: Scale;
  readonly label: string;
  /** Little room: a slim tick, so that a narrow range is not hidden behind it. */
  readonly small?: boolean;
}): ReactNode {
  const { figure, scale, small = false } = props;
  return (
    <svg className="streak" role="img" aria-label={props.label} width="100%" height={HEIGHT}>
      <title>{props.label}</title>
      <line className="streak-track" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} data-empty={figure === null} />
      {figure?.band ? <Band band={figure.band} scale={scale} /> : null}
      {figure ? <Range figure={figure} scale={scale} /> : null}
      {figure && figure.value !== null ? <Tick at={scale(figure.value)} small={small} /> : null}
    </svg>
  );
}

function Band(props: { readonly band: Span; readonly scale: Scale }): ReactNode {
  const from = props.scale(props.band.low);
  const to = props.scale(props.band.high);
  return (
    <rect
      className="streak-band"
      data-from={from}
      data-to={to}
      x={percent(from)}
      width={percent(to - from)}
      y="3"
      height={HEIGHT - 6}
      rx="3"
    />
  );
}

function Range(props: { readonly figure: StreakFigure; readonly scale: Scale }): ReactNode {
  const fade = useId();
  const { likely, value } = props.figure;
  const from = props.scale(likely.low);
  const to = props.scale(likely.high);
  const heart = value === null || to === from ? 0.5 : (props.scale(value) - from) / (to - from);
  return (
    <>
      <defs>
        <linearGradient id={fade}>
          <stop className="streak-end" offset="0" />
          <stop className="streak-heart" offset={heart} />
          <stop className="streak-end" offset="1" />
        </linearGradient>
      </defs>
      <rect
        className="streak-range"
        data-from={from}
        data-to={to}
        fill={`url(#${fade})`}
        x={percent(from)}
        width={percent(to - from)}
        y={MIDDLE - 3.5}
        height="7"
        rx="3.5"
      />
    </>
  );
}

function Tick(props: { readonly at: number; readonly small: boolean }): ReactNode {
  const half = props.small ? 1.75 : 4.5;
  return (
    <svg x={percent(props.at)} y={MIDDLE} overflow="visible" width="1" height="1" aria-hidden="true">
      <rect
        className="streak-tick"
        data-at={props.at}
        data-small={props.small}
        x={-half}
        y={props.small ? -7 : -half}
        width={half * 2}
        height={props.small ? 14 : half * 2}
        rx="1.5"
      />
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
