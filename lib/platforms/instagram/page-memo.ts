import type { PageSource } from '../contract';

/** Asks once per look at the page: ladders come back to the same question for every field. */
export function oncePerPage<T>(ask: (page: PageSource) => T): (page: PageSource) => T {
  const answers = new WeakMap<PageSource, { readonly answer: T }>();
  return (page) => {
    const known = answers.get(page);
    if (known) return known.answer;
    const answer = ask(page);
    answers.set(page, { answer });
    return answer;
  };
}
