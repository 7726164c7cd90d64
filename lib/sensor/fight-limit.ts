/** A page that keeps undoing our work is not fought for ever: ten tries in ten seconds, a pause, one last try. */
const TRIES = 10;
const SPAN = 10_000;
export const FIGHT_PAUSE = 2000;

export type Fight = 'again' | 'pause' | 'stop';

/** Each call is one try at the given time in ms. */
export function fightLimit(): (now: number) => Fight {
  let tries: readonly number[] = [];
  let paused = false;
  return (now) => {
    tries = [...tries.filter((at) => now - at < SPAN), now];
    if (tries.length <= TRIES) return 'again';
    if (paused) return 'stop';
    paused = true;
    return 'pause';
  };
}
