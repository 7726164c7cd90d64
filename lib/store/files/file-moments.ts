/** Moments by which rows are ordered and the later one wins, wherever they stand in a row. */
const MOMENTS = new Set(['createdAt', 'updatedAt', 'firstSeenAt', 'lastSeenAt', 'at', 'over']);
/** Frozen or foreign matter: nothing in it is compared with anything of ours. */
const OPAQUE = new Set(['insight', 'query']);
/** How far a clock may run ahead of ours before its moments are no longer believed. Milliseconds. */
const TOLERANCE = 24 * 3_600_000;
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** What a file's moments are measured by. */
export interface FileClock {
  readonly now: string;
  /** The latest moment that is believed. */
  readonly latest: string;
}

export function fileClock(now: string): FileClock {
  return { now, latest: new Date(Date.parse(now) + TOLERANCE).toISOString() };
}

/**
 * Puts the moments of a row, which was just parsed and belongs to nobody else, into the form in which they are compared;
 * what lies in the future is taken for said now: a row from the year 9999 would win over everything that anybody says
 * later. False where a moment is none.
 */
export function settleMoments(row: object, clock: FileClock): boolean {
  const open: object[] = [row];
  for (let node = open.pop(); node; node = open.pop()) {
    const parts = node as Record<string, unknown>;
    for (const name of Object.keys(parts)) {
      const part = parts[name];
      if (typeof part === 'object' && part !== null && !OPAQUE.has(name)) {
        if (name !== 'at' || !Array.isArray(part)) open.push(part);
        else if (!settleEach(part, clock)) return false;
      } else if (typeof part === 'string' && MOMENTS.has(name)) {
        const moment = settled(part, clock);
        if (moment === null) return false;
        parts[name] = moment;
      }
    }
  }
  return true;
}

function settleEach(moments: unknown[], clock: FileClock): boolean {
  for (const [index, given] of moments.entries()) {
    const moment = typeof given === 'string' ? settled(given, clock) : null;
    if (moment === null) return false;
    moments[index] = moment;
  }
  return true;
}

function settled(text: string, { now, latest }: FileClock): string | null {
  const ms = ISO.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) return null;
  // Nearly all of them are as we write them.
  if (text.length === 24 && text.endsWith('Z') && text <= latest) return text;
  const moment = new Date(ms).toISOString();
  return moment > latest ? now : moment;
}
