/** Does its work when all that was handed over before is done. */
export type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Work of one name is done one after the other; a failure does not hold up the next. */
export function inTurn<Name>(): <Result>(name: Name, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<Name, Promise<unknown>>();
  return (name, work) => {
    const next = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, next);
    const tidy = () => {
      if (last.get(name) === next) last.delete(name);
    };
    next.then(tidy, tidy);
    return next;
  };
}

/** One order for everything. */
export function oneByOne(): Turn {
  const all = inTurn<'all'>();
  return (work) => all('all', work);
}
