import { type FigureSortId, sortFigures } from '../../../lib/core/library/library-query';
import type { LibraryColumns } from '../../../lib/core/library/library-row';
import { searchWords } from '../../../lib/core/library/search-words';
import { NICHE_IDS } from '../../../lib/core/niche/niche-ids';
import type { ProfileKey } from '../../../lib/core/profile/record';

const NAMES = 'mara ivo sofie tobi nuri nova bois pan lena mill ada bruno cleo dario elif femi'.split(' ');
const TOPICS =
  'bread trails sewing unboxing garden coffee vinyl climbing pottery lenses bikes knitting'.split(' ');
const WORDS =
  'daily slow honest recipes weekend notes studio tiny kitchen north city family small batch made'.split(' ');
const TIERS = ['nano', 'micro', 'micro', 'micro', 'mid', 'macro'] as const;

/** The same numbers at every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface MadeProfile {
  readonly columns: LibraryColumns;
  readonly sort: Readonly<Record<FigureSortId, number>>;
  readonly bio: string;
  readonly words: readonly string[];
}

/** An invented profile; about one in eight lacks a score. */
export function makeProfile(at: number, random: () => number): MadeProfile {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const figure = (middle: number) => {
    const value = middle * Math.exp((random() - 0.5) * 2);
    return { value, low: value * 0.7, high: value * 1.4, n: 12 };
  };
  const platform = random() < 0.6 ? 'instagram' : 'tiktok';
  const handle = `${pick(NAMES)}.${pick(TOPICS)}${at}`;
  const points = random() < 0.12 ? null : Math.round(20 + random() * 75);
  const columns: LibraryColumns = {
    key: `${platform}:${handle}` as ProfileKey,
    platform,
    handle,
    name: `${pick(NAMES)} ${pick(TOPICS)}`,
    tier: pick(TIERS),
    niche: pick(NICHE_IDS),
    followers: Math.round(1000 * Math.exp(random() * 6)),
    points,
    low: points === null ? null : points - Math.round(random() * 12),
    high: points === null ? null : points + Math.round(random() * 5),
    confidence: points === null ? null : 'medium',
    posts: Math.floor(random() * 30),
    perView: platform === 'tiktok' ? figure(0.07) : null,
    perFollower: figure(0.03),
    views: platform === 'tiktok' ? figure(9000) : null,
    cadence: figure(2),
    paid: figure(0.1),
    lastSeenAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 2e10)).toISOString(),
    visits: 1 + Math.floor(random() * 4),
  };
  const bio = Array.from({ length: 8 }, () => pick(WORDS)).join(' ');
  // One in two thousand has a word that few others have.
  const rare = at % 2000 === 7 ? ' sourdough' : '';
  return {
    columns,
    sort: sortFigures(columns),
    bio,
    words: searchWords([handle, columns.name, bio + rare]),
  };
}
