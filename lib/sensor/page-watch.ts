import type { Lifetime } from './lifetime';

/** Milliseconds from a change to the look that follows, at least and at most. */
const SOON = 200;
const LATE = 4000;
/** One of 3 ms is followed by 450 ms of rest: looks take two thirds of a hundredth of a page that never rests. */
const REST = 150;
/** What the site answered is looked at sooner: such looks, counted apart, may take a fifth of the time. */
const ANSWER_REST = 4;
/** The browser is asked for an idle moment, but not for ever; for an answer, not for long. Milliseconds. */
const IDLE_DEADLINE = 1000;
const ANSWER_DEADLINE = 16;

export interface PageWatch {
  /** Look again at the next idle moment, no sooner than after so many milliseconds. */
  poke(ms?: number): void;
  /** The site answered: look as soon as the last look allows. */
  hasten(): void;
}

/**
 * Calls look() when something under <body> changed, in idle moments only and never while the tab is hidden.
 * After the first change the observer is taken off until the look is done, so a storm of changes costs nothing.
 */
export function watchPage(
  life: Lifetime,
  look: () => void,
  moved: (url: string) => void,
  stirred: () => void,
): PageWatch {
  let url = '';
  let rest = SOON;
  let cancel: (() => void) | null = null;
  let dueAt = 0;
  let restedAt = 0;
  let isForAnswer = false;
  let cancelIdle: (() => void) | null = null;
  const observer = new MutationObserver(
    life.whileAlive(() => {
      observer.disconnect();
      stirred();
      poke(rest);
    }),
  );

  const checkAddress = (): void => {
    if (location.href === url) return;
    url = location.href;
    rest = SOON;
    moved(url);
  };
  const observe = (): void => {
    if (document.body) observer.observe(document.body, { childList: true, subtree: true });
    else observer.observe(document, { childList: true, subtree: true });
  };
  const run = (): void => {
    cancelIdle = null;
    const forAnswer = isForAnswer;
    isForAnswer = false;
    if (!life.alive() || document.hidden) return;
    checkAddress();
    observer.disconnect();
    observe();
    const started = performance.now();
    look();
    const ended = performance.now();
    rest = Math.min(LATE, Math.max(SOON, (ended - started) * REST));
    if (forAnswer) restedAt = ended + (ended - started) * ANSWER_REST;
  };
  const idle = (timeout: number): void => {
    cancel = null;
    const id = requestIdleCallback(run, { timeout });
    cancelIdle = () => cancelIdleCallback(id);
  };
  const schedule = (ms: number, deadline: number): void => {
    const at = performance.now() + ms;
    if (cancel && dueAt <= at) return;
    cancel?.();
    dueAt = at;
    cancel = life.after(ms, () => idle(deadline));
  };
  const poke = (ms = rest): void => {
    if (!document.hidden && !cancelIdle) schedule(ms, IDLE_DEADLINE);
  };
  const hasten = (): void => {
    if (document.hidden || isForAnswer) return;
    cancelIdle?.();
    cancelIdle = null;
    isForAnswer = true;
    schedule(Math.max(0, restedAt - performance.now()), ANSWER_DEADLINE);
  };
  const arrive = (): void => {
    if (document.hidden) return;
    checkAddress();
    poke(SOON);
  };

  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) life.on(navigation, 'navigatesuccess', arrive);
  life.on(window, 'popstate', arrive);
  life.on(window, 'pageshow', arrive);
  life.on(document, 'visibilitychange', arrive);
  life.on(document, 'DOMContentLoaded', arrive);
  life.atEnd(() => observer.disconnect());
  observe();
  arrive();
  return { poke, hasten };
}
