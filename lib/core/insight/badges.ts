import { recordOf } from '../profile/merge-observation';
import type { ProfileObservation } from '../profile/observation';
import { type PostRecord, profileKey } from '../profile/record';
import { toEvidence } from '../profile/to-evidence';
import type { PostBar } from './insight';
import { postBars } from './post-bars';

/** What one tile says: numbers and a tone, not yet words. */
export interface TileFigure {
  /** Post code (Instagram) or id (TikTok). */
  readonly code: string;
  readonly multiple: number | null;
  readonly paid: boolean;
  readonly tone: 'above' | 'usual' | 'below' | 'paid';
}

const ABOVE = 1.5;
const BELOW = 1 / ABOVE;

/**
 * Marks for the tiles of a page, from what this very page shows and from nothing else: no history, no list,
 * no brief may shine through. paid = names (id or code) of posts whose label or caption says so.
 */
export function tileFigures(
  observation: ProfileObservation,
  paid: ReadonlySet<string>,
): readonly TileFigure[] {
  const record = recordOf(observation, profileKey(observation.platform, observation.handle));
  const { bars } = postBars(toEvidence(record).posts, new Set(), record.lastSeenAt);
  const posts = new Map(record.posts.map((post) => [post.id, post]));
  return bars.flatMap((bar) => {
    const post = posts.get(bar.id);
    return post ? (tile(bar, post, isPaid(post, paid)) ?? []) : [];
  });
}

function tile(bar: PostBar, post: PostRecord, paid: boolean): TileFigure | null {
  const { multiple } = bar;
  if (multiple === null && !paid) return null;
  const tone = paid ? 'paid' : toneOf(multiple ?? 1);
  return { code: post.code ?? post.id, multiple, paid, tone };
}

function isPaid({ id, code, platformId, paidPartnership }: PostRecord, paid: ReadonlySet<string>): boolean {
  return paidPartnership === true || [id, code, platformId].some((name) => name !== null && paid.has(name));
}

function toneOf(multiple: number): 'above' | 'usual' | 'below' {
  return multiple >= ABOVE ? 'above' : multiple <= BELOW ? 'below' : 'usual';
}
