import type { Sighting } from '../platforms/contract';
import { BODY_LIMIT } from '../tap/handover';

/** Sightings kept for the account in view: more than a long visit brings, little enough to walk at each look. */
const KEPT = 60;
/** Posts kept in all of them. */
const KEPT_POSTS = 900;
/** Answers that wait to be read, at most, and their characters: on a page that is read, and on any other. */
const WAITING = 24;
const WAITING_LENGTH = { read: 16_000_000, other: 2_000_000 } as const;
/** Answers often arrive just before the address changes; these stay when the account changes. Milliseconds. */
const HEAD_START = 5000;
const LONGEST_PATH = 8192;

interface Entry<Said> {
  readonly at: number;
  readonly said: Said;
}

/** What the page's own answers said, read once each, for one account at a time. Times in ms of one clock. */
export interface ResponseLog {
  /**
   * A message of the tap: path and query, a line break, the body. Untrusted; read at the next look.
   * page: on one that is not read, only what came just now is kept, in case an account's page follows.
   */
  take(message: unknown, now: number, page: 'read' | 'other'): void;
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
      const next = [...entries, ...heard.map((sighting) => ({ at, said: sighting }))];
      entries = newest(next, KEPT, KEPT_POSTS, ({ posts }) => posts.length);
    }
  };

  return {
    take(message, now, page) {
      if (typeof message !== 'string' || message.length > BODY_LIMIT + LONGEST_PATH) return;
      const kept = page === 'read' ? waiting : waiting.filter(({ at }) => now - at <= HEAD_START);
      waiting = newest(
        [...kept, { at: now, said: message }],
        WAITING,
        WAITING_LENGTH[page],
        (said) => said.length,
      );
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

/** The newest entries that fit both limits, the last one always; oldest first. */
function newest<Said>(
  entries: readonly Entry<Said>[],
  most: number,
  room: number,
  weigh: (said: Said) => number,
): readonly Entry<Said>[] {
  let weight = 0;
  const kept = entries.toReversed().filter(({ said }, index) => {
    weight += weigh(said);
    return index === 0 || (index < most && weight <= room);
  });
  return kept.toReversed();
}
