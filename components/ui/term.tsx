import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import type { TermId } from '../../lib/core/words/glossary';
import { useSay } from './words';

/** CSS px between the word and its sentence, and from the edges of the surface. */
const GAP = 6;

/**
 * A trade word with its one sentence, shown on focus and hover, put away by Escape. Inside something that takes
 * the focus itself (`within`), that element's focus shows it, and no stop of its own is added.
 */
export function Term(props: {
  readonly word: TermId;
  readonly children?: ReactNode;
  readonly within?: RefObject<HTMLElement | null>;
}): ReactNode {
  const say = useSay();
  const id = useId();
  const word = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const { within } = props;
  useEffect(() => {
    if (!word.current || !tip.current) return;
    return explain(word.current, tip.current, within?.current ?? word.current);
  }, [within]);
  return (
    <span className="term" ref={word} aria-describedby={id} {...(within ? {} : { tabIndex: 0 })}>
      {props.children ?? say(`term.${props.word}`)}
      <span className="term-tip" id={id} ref={tip} role="tooltip" popover="manual">
        {say(`term.${props.word}.meaning`)}
      </span>
    </span>
  );
}

/** Shows the sentence while word or host has the pointer or the focus. Returns the way to stop. */
function explain(word: HTMLElement, tip: HTMLElement, host: HTMLElement): () => void {
  const end = new AbortController();
  const { signal } = end;
  let open = false;
  const show = (): void => {
    if (open) return;
    open = true;
    tip.showPopover?.();
    place(tip, word.getBoundingClientRect());
  };
  const hide = (): void => {
    if (open) tip.hidePopover?.();
    open = false;
  };
  word.addEventListener('pointerenter', show, { signal });
  word.addEventListener('pointerleave', () => document.activeElement !== host && hide(), { signal });
  host.addEventListener('focus', () => host.matches(':focus-visible') && show(), { signal });
  host.addEventListener('blur', hide, { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !open) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      hide();
    },
    { signal, capture: true },
  );
  addEventListener('scroll', hide, { signal, capture: true, passive: true });
  return () => {
    hide();
    end.abort();
  };
}

/** Below the word where there is room, else above; never beyond an edge. */
function place(tip: HTMLElement, around: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(around.left, innerWidth - width - GAP));
  const below = around.bottom + GAP;
  const top = below + height > innerHeight ? Math.max(GAP, around.top - height - GAP) : below;
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}
