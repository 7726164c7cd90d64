import type { FollowerPoint, ProfileRecord } from './record';
import { CHANGED_FIELDS, type ChangedField, VISIT_METRICS, type VisitFigures } from './visit';

/** What differs from the record of an earlier day; a part that was not read on both says nothing. */
export function changedFields(before: ProfileRecord | null, after: ProfileRecord): readonly ChangedField[] {
  if (!before || dayOf(before.lastSeenAt) >= dayOf(after.lastSeenAt)) return [];
  return CHANGED_FIELDS.filter((field) =>
    field === 'links' ? linksDiffer(before, after) : textDiffers(before[field], after[field]),
  );
}

/** The record with this noted of its newest visit; a visit without a follower count has no place for it. */
export function withVisit(
  record: ProfileRecord,
  noted: Pick<FollowerPoint, 'figures' | 'changed'>,
): ProfileRecord {
  const last = record.history.at(-1);
  if (!last || dayOf(last.at) !== dayOf(record.lastSeenAt)) return record;
  // What is measured last knows all that the day has shown; changes of earlier looks stay.
  const before = noted.figures ? { ...last, figures: noted.figures } : last;
  return {
    ...record,
    history: [...record.history.slice(0, -1), joinNoted(last, before, { ...before, ...noted })],
  };
}

/** `count` with what two points of one day noted beside it: the figures of more posts, the changes of both. */
export function joinNoted(count: FollowerPoint, a: FollowerPoint, b: FollowerPoint): FollowerPoint {
  const { figures: _figures, changed: _changed, ...bare } = count;
  const figures = fuller(a.figures, b.figures);
  const changed = CHANGED_FIELDS.filter((field) => [a, b].some((one) => one.changed?.includes(field)));
  return { ...bare, ...(figures && { figures }), ...(changed.length > 0 && { changed }) };
}

function fuller(a: VisitFigures | undefined, b: VisitFigures | undefined): VisitFigures | undefined {
  if (!a || !b) return a ?? b;
  const [left, right] = [postsBehind(a), postsBehind(b)];
  if (left !== right) return left > right ? a : b;
  return JSON.stringify(a) > JSON.stringify(b) ? a : b;
}

function postsBehind(figures: VisitFigures): number {
  return VISIT_METRICS.reduce((sum, metric) => sum + (figures[metric]?.[3] ?? 0), 0);
}

function textDiffers(before: string | null, after: string | null): boolean {
  return before !== null && after !== null && before !== after;
}

function linksDiffer(before: ProfileRecord, after: ProfileRecord): boolean {
  if (!before.seen.links || !after.seen.links) return false;
  return [...before.links].sort().join(' ') !== [...after.links].sort().join(' ');
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
