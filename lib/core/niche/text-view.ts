import type { ProfileEvidence } from '../profile/record';
import { foldText } from './fold-text';

/** One caption (or the bio) cut into folded words. */
export interface TextPieces {
  /** Post id; null = the bio. */
  readonly id: string | null;
  /** In order, hashtags and names left out. */
  readonly words: readonly string[];
  /** Whole hashtags, no #, underscores dropped. */
  readonly tags: readonly string[];
}

export interface TextView {
  /** Posts with a caption, in the evidence's order. */
  readonly posts: readonly TextPieces[];
  readonly bio: TextPieces | null;
}

const PIECE = /[#＃@]?[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}]+)?/gu;
const LONGEST = 2500;

/** Cuts a text. Linear in its length. */
export function cutText(id: string | null, text: string): TextPieces {
  const words: string[] = [];
  const tags: string[] = [];
  for (const piece of foldText(text.slice(0, LONGEST)).match(PIECE) ?? []) {
    const mark = piece[0];
    if (mark === '@') continue;
    if (mark === '#' || mark === '＃') tags.push(piece.slice(1).replaceAll('_', ''));
    else words.push(piece);
  }
  return { id, words, tags };
}

const views = new WeakMap<ProfileEvidence, TextView>();

/** The texts of a profile, cut once however many ask. */
export function textView(evidence: ProfileEvidence): TextView {
  const known = views.get(evidence);
  if (known) return known;
  const view: TextView = {
    posts: evidence.posts.flatMap(({ id, caption }) => (caption ? [cutText(id, caption)] : [])),
    bio: evidence.bio ? cutText(null, evidence.bio) : null,
  };
  views.set(evidence, view);
  return view;
}
