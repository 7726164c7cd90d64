import type { PlatformAdapter, Sighting } from '../platforms/contract';
import { BODY_LIMIT } from '../tap/handover';

/** Sightings kept for the account in view: more than a long visit brings, little enough to walk at each look. */
const KEPT = 60;
/** Posts kept in all of them. */
const KEPT_POSTS = 900;
/** Answers often arrive just before the address changes; these stay when the account changes. Milliseconds. */
const HEAD_START = 5000;
const LONGEST_PATH = 8192;

interface Entry {
  readonly at: number;
  readonly sighting: Sighting;
}

/** What the page's own answers said, read once each, for one account at a time. */
export interface ResponseLog {
  /** A message of the tap: path and query, a line break, the body. Untrusted. True when it said something. */
  take(message: unknown, now: number): boolean;
  /** Another account is in view. */
  turnTo(now: number): void;
  sightings(): readonly Sighting[];
}

export function responseLog(adapter: Pick<PlatformAdapter, 'readResponse'>): ResponseLog {
  let entries: readonly Entry[] = [];
  return {
    take(message, now) {
      const heard = readMessage(adapter, message);
      if (heard.length > 0)
        entries = bounded([...entries, ...heard.map((sighting) => ({ at: now, sighting }))]);
      return heard.length > 0;
    },
    turnTo(now) {
      entries = entries.filter(({ at }) => now - at <= HEAD_START);
    },
    sightings: () => entries.map(({ sighting }) => sighting),
  };
}

function readMessage(adapter: Pick<PlatformAdapter, 'readResponse'>, message: unknown): readonly Sighting[] {
  if (typeof message !== 'string' || message.length > BODY_LIMIT + LONGEST_PATH) return [];
  const cut = message.indexOf('\n');
  if (cut < 1 || cut > LONGEST_PATH) return [];
  try {
    return adapter.readResponse(message.slice(0, cut), message.slice(cut + 1));
  } catch {
    return [];
  }
}

/** The newest entries that fit both limits, oldest first. */
function bounded(entries: readonly Entry[]): readonly Entry[] {
  let posts = 0;
  let from = entries.length;
  while (from > 0 && entries.length - from < KEPT) {
    posts += entries[from - 1]?.sighting.posts.length ?? 0;
    if (posts > KEPT_POSTS && from < entries.length) break;
    from -= 1;
  }
  return entries.slice(from);
}
