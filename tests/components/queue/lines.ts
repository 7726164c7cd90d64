import type { QueueLine } from '../../../lib/core/library/queue';

/** A line of the queue of whom nothing is known yet. */
export function lineOf(handle: string, change: Partial<QueueLine> = {}): QueueLine {
  return {
    id: handle,
    key: `instagram:${handle}`,
    platform: 'instagram',
    handle,
    state: 'waiting',
    skippedFor: null,
    seenAt: null,
    points: null,
    verdict: null,
    reason: null,
    said: [],
    contact: null,
    ...change,
  };
}
