import type { ReactNode, Ref } from 'react';
import type { Insight } from '../../lib/core/insight/insight';
import type { SurfaceState } from '../../lib/core/insight/surface-state';
import { wroteWords } from '../queue/known-mark';
import { ScoreStreak } from '../score/score-mark';
import { whyNoScore } from '../score/score-words';
import { type Dates, useDates } from '../ui/dates';
import { isolate, type Say, useSay } from '../ui/words';
import { rangeWords, valueWords } from './figure-kinds';
import { type QuietState, stateWords } from './state-message';
import './chip.css';

export interface ChipProps {
  readonly state: SurfaceState | QuietState;
  readonly onOpen: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The two-second glance. One button: it opens the panel. */
export function Chip(props: ChipProps): ReactNode {
  const say = useSay();
  const { day } = useDates();
  const { state } = props;
  const told = state.status === 'ready' ? tellInsight(say, day, state) : tellState(say, state);
  const heard = [told.lead, told.first, told.second, told.verdict?.text ?? told.list]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <button
      ref={props.ref}
      type="button"
      className="chip"
      data-status={state.status}
      aria-label={say('chip.heard', { what: heard })}
      onClick={props.onOpen}
    >
      <span className="chip-lead" data-scored={told.scored}>
        {told.lead}
      </span>
      {state.status === 'ready' && state.insight.score.status === 'scored' ? (
        <span className="chip-streak">
          <ScoreStreak score={state.insight.score} forBrief={state.insight.brief !== null} small />
        </span>
      ) : null}
      <span className="chip-words">
        <span className="chip-first">{told.first}</span>
        <span className="chip-second">
          <span className="chip-seen">{told.second}</span>
          {told.verdict ? (
            <b className={`chip-verdict chip-verdict-${told.verdict.word}`}>{told.verdict.text}</b>
          ) : told.list ? (
            <span className="chip-list">{told.list}</span>
          ) : null}
        </span>
      </span>
      <Chevron />
    </button>
  );
}

interface Told {
  readonly lead: string;
  readonly scored: boolean;
  readonly first: string;
  readonly second: string;
  readonly verdict: { readonly word: string; readonly text: string } | null;
  /** Where a verdict would go; '' without a profile. */
  readonly list: string;
}

function tellState(say: Say, state: Exclude<SurfaceState | QuietState, { readonly status: 'ready' }>): Told {
  const { title } = stateWords(state);
  const reading = state.status === 'reading' ? state.handle : null;
  const second = reading === null ? '' : say('head.at', { handle: isolate(reading) });
  return { lead: say(title), scored: false, first: '', second, verdict: null, list: '' };
}

type Ready = Extract<SurfaceState, { readonly status: 'ready' }>;

function tellInsight(say: Say, day: Dates['day'], state: Ready): Told {
  const { insight, own } = state;
  const { score, tier } = insight;
  const seen = seenBefore(say, day, state);
  const figures = [headline(say, insight), typicalViews(say, insight)]
    .filter((part) => part !== null)
    .join(' · ');
  const general = insight.brief ? null : say('chip.general');
  const second = [tier ? say(`tier.${tier}`) : null, general, seen]
    .filter((part) => part !== null)
    .join(' · ');
  const list = own.isMe ? '' : say('chip.list', { list: isolate(own.listName) });
  const verdict = verdictTold(say, own);
  if (score.status === 'scored') {
    return {
      lead: say('chip.fit', { points: score.points }),
      scored: true,
      first: figures,
      second,
      verdict,
      list,
    };
  }
  const why = say(whyNoScore(score.lacking, insight.postsKnown));
  return {
    lead: say('score.none'),
    scored: false,
    first: figures || why,
    second: figures ? why : second,
    verdict,
    list,
  };
}

/** The user's word for this list; without one what was said last for another. */
function verdictTold(say: Say, own: Ready['own']): Told['verdict'] {
  const [other] = own.said;
  const said = own.verdict
    ? { word: own.verdict.word, list: own.listName }
    : other && { word: other.verdict, list: other.listName };
  if (!said || own.isMe) return null;
  const text = say('chip.verdict', { word: say(`verdict.said.${said.word}`), list: isolate(said.list) });
  return { word: said.word, text };
}

/** Whose profile this is, when somebody wrote last, or how often it was seen. */
function seenBefore(say: Say, day: Dates['day'], { insight, own, ownerView }: Ready): string {
  if (own.isMe) return say('me.chip');
  if (own.isMe === null && ownerView) return say('me.ask');
  const [last] = own.dealings.contacts;
  if (last && !own.isMe) return wroteWords(say, day(last.at, insight.observedAt), null);
  return insight.visits > 1 ? say('seen.times', { n: insight.visits }) : say('seen.new');
}

/** Engagement with its basis: per view where views are known, else per follower. */
function headline(say: Say, { metrics }: Insight): string | null {
  const views = metrics['engagement-rate-views'];
  const basis = views.status === 'measured' ? 'engagement-rate-views' : 'engagement-rate-followers';
  const measured = metrics[basis];
  if (measured.status !== 'measured') return null;
  const figure = measured.value === null ? rangeWords(basis, measured) : valueWords(basis, measured.value);
  const key = basis === 'engagement-rate-views' ? 'chip.per-view' : 'chip.per-follower';
  return say(key, { figure: say(figure) });
}

function typicalViews(say: Say, { metrics }: Insight): string | null {
  const views = metrics['typical-views'];
  if (views.status !== 'measured' || views.value === null) return null;
  return say('chip.views', { views: views.value });
}

function Chevron(): ReactNode {
  return (
    <svg
      className="chip-chevron"
      width="8"
      height="12"
      viewBox="0 0 8 12"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M1.5 1.5 L6 6 L1.5 10.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
