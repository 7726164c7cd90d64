import type { Sighting } from '../platforms/contract';
import { BODY_LIMIT } from '../tap/handover';

/** Sightings kept for the account in view: more than a long visit brings, little enough to walk at each look. */
const KEPT = 60;
/** Posts kept in all of them. */
const KEPT_POSTS = 900;
/** Answers that wait to be read, at most. */
const WAITING = 24;
/** Answers often arrive just before the address changes; these stay when the account changes. Milliseconds. */
const HEAD_START = 5000;
const LONGEST_PATH = 8192;

interface Entry<Said> {
  readonly at: number;
  readonly said: Said;
}

/** What the page's own answers said, read once each, for one account at a time. Times in ms of one clock. */
export interface ResponseLog {
  /** A message of the tap: path and query, a line break, the body. Untrusted; read at the next look. */
  take(message: unknown, now: number): void;
  /** Another account is in view. */
  turnTo(now: number): void;
  /** Oldest first. */
  sightings(): readonly Sighting[];
}

/** hear: null while nobody is there who can read. */
export function responseLog(hear: (path: string, body: string) => readonly Sighting[] | null): ResponseLog {
  let waiting: readonly Entry<string>[] = [];
  let entries: readonly Entry<Sighting>[] = [];

  const readWaiting = (): void => {
    for (const { at, said } of waiting) {
      const heard = attempt(hear, said);
      if (heard === null) return;
      waiting = waiting.slice(1);
      entries = bounded([...entries, ...heard.map((sighting) => ({ at, said: sighting }))]);
    }
  };

  return {
    take(message, now) {
      if (typeof message !== 'string' || message.length > BODY_LIMIT + LONGEST_PATH) return;
      waiting = [...waiting, { at: now, said: message }].slice(-WAITING);
    },
    turnTo(now) {
      entries = entries.filter(({ at }) => now - at <= HEAD_START);
      waiting = waiting.filter(({ at }) => now - at <= HEAD_START);
    },
    sightings() {
      readWaiting();
      return entries.map(({ said }) => said);
    },
  };
}

function attempt(
  hear: (path: string, body: string) => readonly Sighting[] | null,
  message: string,
): readonly Sighting[] | null {
  const cut = message.indexOf('\n');
  if (cut < 1 || cut > LONGEST_PATH) return [];
  try {
    return hear(message.slice(0, cut), message.slice(cut + 1));
  } catch {
    return [];
  }
}

/** The newest entries that fit both limits, oldest first. */
function bounded(entries: readonly Entry<Sighting>[]): readonly Entry<Sighting>[] {
  let posts = 0;
  let from = entries.length;
  while (from > 0 && entries.length - from < KEPT) {
    posts += entries[from - 1]?.said.posts.length ?? 0;
    if (posts > KEPT_POSTS && from < entries.length) break;
    from -= 1;
  }
  return entries.slice(from);
}
