import type { PlatformId } from '../profile/platform';
import type { ProfileKey } from '../profile/record';
import type { KnownHandle } from './known-handle';
import type { QueueItemState } from './queue-item-state';
import type { VerdictWord } from './verdict';

/** Most creators in a queue. */
export const QUEUE_LIMIT = 1000;

/** A creator of the queue, with what the user knows of them. */
export interface QueueLine extends KnownHandle {
  readonly id: string;
  readonly key: ProfileKey;
  readonly platform: PlatformId;
  readonly state: QueueItemState;
  /** Why it was passed over, as a code; null = it was not. */
  readonly skippedFor: string | null;
}

export type QueueStep = 'next' | 'previous';

/** Who comes after or before the current one; null = nobody. Whoever was judged before is not proposed again. */
export function stepFrom(lines: readonly QueueLine[], step: QueueStep): QueueLine | null {
  const at = lines.findIndex(({ state }) => state === 'current');
  if (step === 'previous')
    return at > 0 ? (lines[at - 1] ?? null) : at === -1 ? (lines.at(-1) ?? null) : null;
  return lines.slice(at + 1).find(isOpen) ?? lines.slice(0, Math.max(0, at)).find(isOpen) ?? null;
}

/** Still to be looked at. */
export function isOpen({ state, verdict }: QueueLine): boolean {
  return state === 'waiting' && verdict === null;
}

export interface QueueProgress {
  readonly total: number;
  readonly said: Readonly<Record<VerdictWord, number>>;
  /** Looked at without a verdict. */
  readonly unsaid: number;
  readonly skipped: number;
  /** Not looked at yet, the current one not counted. */
  readonly left: number;
}

/** Every line counts once: judged, passed over, looked at without a verdict, current or left. */
export function progressOf(lines: readonly QueueLine[]): QueueProgress {
  const count = (fits: (line: QueueLine) => boolean): number => lines.filter(fits).length;
  const said = (word: VerdictWord): number => count(({ verdict }) => verdict === word);
  const silent = lines.filter(({ verdict }) => verdict === null);
  return {
    total: lines.length,
    said: { yes: said('yes'), maybe: said('maybe'), no: said('no') },
    unsaid: silent.filter(({ state }) => state === 'done').length,
    skipped: silent.filter(({ state }) => state === 'skipped').length,
    left: silent.filter(({ state }) => state === 'waiting').length,
  };
}

/** What became of creators that were put into the queue. */
export interface QueueAdded {
  readonly added: number;
  /** Were in it already, or named twice. */
  readonly twice: number;
  /** Known by another handle now: queued under that one. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Beyond the most that a queue holds. */
  readonly over: number;
}
