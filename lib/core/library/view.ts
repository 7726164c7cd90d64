import { NICHE_IDS } from '../niche/niche-ids';
import { PLATFORM_IDS } from '../profile/platform';
import { FIRST_QUERY, type LibraryQuery, MISSING_FACTS, SORT_IDS } from './library-query';
import { STAGES } from './stage';
import type { View } from './verdict';

const DAY = 86_400_000;

/** Moments are saved as days back from now: "in 30 days" goes on meaning that. A day that was named stays that day. */
export function savedQuery(query: LibraryQuery, now: string): View['query'] {
  const { seenSince, seenBefore, dueBy, ...rest } = query;
  const changed = Object.entries(rest).filter(
    ([name, value]) => value !== FIRST_QUERY[name as keyof typeof rest],
  );
  return {
    ...Object.fromEntries(changed),
    ...(seenSince && (isDay(seenSince) ? { seenSince } : { seenWithinDays: daysBack(seenSince, now) })),
    ...(dueBy ? { dueWithinDays: -daysBack(dueBy, dayAhead(0, now) ?? now) } : {}),
    ...(seenBefore && (isDay(seenBefore) ? { seenBefore } : { notSeenForDays: daysBack(seenBefore, now) })),
  };
}

/** What a saved view asks for; parts that this version does not know are left out. */
export function queryOf(saved: View['query'], now: string): LibraryQuery {
  const { text, descending, onList, tag, owner, language } = saved;
  return {
    sort: SORT_IDS.find((id) => id === saved.sort) ?? FIRST_QUERY.sort,
    descending: typeof descending === 'boolean' ? descending : FIRST_QUERY.descending,
    text: typeof text === 'string' ? text : '',
    platform: PLATFORM_IDS.find((id) => id === saved.platform) ?? null,
    tier: TIER_IDS.find((id) => id === saved.tier) ?? null,
    niche: NICHE_IDS.find((id) => id === saved.niche) ?? null,
    language: typeof language === 'string' ? language : null,
    verdict: WORDS.find((word) => word === saved.verdict) ?? null,
    onList: typeof onList === 'string' ? onList : null,
    stage: [...STAGES, 'none' as const].find((stage) => stage === saved.stage) ?? null,
    tag: typeof tag === 'string' ? tag : null,
    missing: MISSING_FACTS.find((fact) => fact === saved.missing) ?? null,
    notFound: saved.notFound === true || null,
    owner: typeof owner === 'string' ? owner : null,
    dueBy: dayAhead(saved.dueWithinDays, now),
    byBrief: saved.byBrief === true,
    seenSince: dayIn(saved.seenSince) ?? momentBack(saved.seenWithinDays, now),
    seenBefore: dayIn(saved.seenBefore) ?? momentBack(saved.notSeenForDays, now),
  };
}

/** ISO 8601, so many days before now; null where it is no number of days. */
export function momentBack(days: unknown, now: string): string | null {
  if (typeof days !== 'number' || !(days > 0 && days < 10_000)) return null;
  return new Date(Date.parse(now) - days * DAY).toISOString();
}

/** YYYY-MM-DD, so many days after now; null where it is no number of days. */
export function dayAhead(days: unknown, now: string): string | null {
  if (typeof days !== 'number' || !(days >= 0 && days < 10_000)) return null;
  return new Date(Date.parse(now) + days * DAY).toISOString().slice(0, 10);
}

/** Whether it names a day (YYYY-MM-DD) and no moment. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function dayIn(saved: unknown): string | null {
  return typeof saved === 'string' && isDay(saved) ? saved : null;
}

export function daysBack(moment: string, now: string): number {
  return Math.round((Date.parse(now) - Date.parse(moment)) / DAY);
}

const TIER_IDS = ['nano', 'micro', 'mid', 'macro', 'mega'] as const;
const WORDS = ['yes', 'maybe', 'no', 'none'] as const;
