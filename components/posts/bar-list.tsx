import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useSay } from '../ui/words';
import type { ArrangedBars } from './arrange-bars';
import type { BarLayout, LaidBar } from './bar-layout';

/** The bars: one stop for the Tab key, then arrows from bar to bar. */
export function BarList(props: {
  readonly arranged: ArrangedBars;
  readonly median: BarLayout['median'];
  /** How the bars stand, for whoever cannot see them. */
  readonly label: string;
  /** The post whose figures stand below. */
  readonly held: string | null;
  readonly describe: (bar: LaidBar) => string;
  /** Focus and press hold a post; the pointer only shows one. */
  readonly onHold: (postId: string) => void;
  readonly onPoint: (postId: string | null) => void;
}): ReactNode {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(0);
  const { median } = props;
  const { bars, gaps } = props.arranged;
  const best = tallest(bars);

  function move(event: KeyboardEvent): void {
    const next = nextStop(event.key, stop, bars.length, document.dir === 'rtl');
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div className="posts-chart">
      <div className="posts-field">
        {median ? (
          <span
            className="posts-median small"
            style={{ insetBlockEnd: `${median.height * 100}%` }}
            aria-hidden="true"
          >
            <span>{say('posts.median', { value: median.value })}</span>
          </span>
        ) : null}
        <ul ref={list} className="posts-bars" aria-label={props.label}>
          {bars.map((bar, index) => (
            <li
              key={bar.post.id}
              className="posts-slot"
              data-apart={gaps.has(index)}
              data-shown={bar === best}
            >
              <button
                type="button"
                className="posts-bar"
                tabIndex={index === Math.min(stop, bars.length - 1) ? 0 : -1}
                data-held={bar.post.id === props.held}
                aria-label={props.describe(bar)}
                onKeyDown={move}
                onFocus={() => {
                  setStop(index);
                  props.onHold(bar.post.id);
                }}
                onClick={() => props.onHold(bar.post.id)}
                onPointerEnter={() => props.onPoint(bar.post.id)}
                onPointerLeave={() => props.onPoint(null)}
              >
                <Bar bar={bar} best={bar === best} />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Bar(props: { readonly bar: LaidBar; readonly best: boolean }): ReactNode {
  const say = useSay();
  const { post, height, cut } = props.bar;
  const label = props.best || cut ? post.multiple : null;
  return (
    <span
      className="posts-fill"
      data-look={lookOf(props.bar)}
      data-best={props.best}
      data-cut={cut}
      style={{ blockSize: height === null ? '6px' : `max(2px, ${height * 100}%)` }}
    >
      {label === null ? null : (
        <span className="posts-label small">{say('posts.times', { multiple: label })}</span>
      )}
    </span>
  );
}

function lookOf({ post, height }: LaidBar): 'unknown' | 'pinned' | 'paid' | 'young' | 'usual' {
  if (height === null) return 'unknown';
  if (post.pinned) return 'pinned';
  if (post.paid) return 'paid';
  return post.young ? 'young' : 'usual';
}

/** A bar that stands out: at least half above the median and the tallest. */
function tallest(bars: readonly LaidBar[]): LaidBar | null {
  const candidates = bars.filter(({ post }) => (post.multiple ?? 0) >= 1.5 && !post.young && !post.pinned);
  return candidates.reduce<LaidBar | null>(
    (best, bar) => ((bar.post.multiple ?? 0) > (best?.post.multiple ?? 0) ? bar : best),
    null,
  );
}

function nextStop(key: string, at: number, count: number, mirrored: boolean): number | null {
  const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return Math.min(count - 1, at + 1);
  if (key === back) return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
