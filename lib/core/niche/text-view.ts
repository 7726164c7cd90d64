import type { ProfileEvidence } from '../profile/record';
import { foldText, isAscii } from './fold-text';
import { findHits, type Hit } from './text-hits';

/** One caption (or the bio) cut into folded words, with the lexicons' words found in it. */
export interface TextPieces {
  /** Post id; null = the bio. */
  readonly id: string | null;
  /** In order, hashtags and names left out. */
  readonly words: readonly string[];
  /** Whole hashtags, no #, underscores dropped. */
  readonly tags: readonly string[];
  readonly hits: readonly Hit[];
}

export interface TextView {
  /** Posts with a caption, in the evidence's order. */
  readonly posts: readonly TextPieces[];
  readonly bio: TextPieces | null;
}

const PIECE = /[#＃@]?[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}]+)?/gu;
/** The same for text without accents and other scripts, which most captions are: several times as quick. */
const ASCII_PIECE = /[#@]?[a-z0-9_]+(?:'[a-z]+)?/g;
const LONGEST = 2500;

/** Cuts a text. Linear in its length. */
function cutText(id: string | null, text: string): TextPieces {
  const words: string[] = [];
  const tags: string[] = [];
  const folded = foldText(text.slice(0, LONGEST));
  for (const piece of folded.match(isAscii(folded) ? ASCII_PIECE : PIECE) ?? []) {
    const mark = piece[0];
    if (mark === '@') continue;
    if (mark === '#' || mark === '＃') tags.push(piece.slice(1).replaceAll('_', ''));
    else words.push(piece);
  }
  return { id, words, tags, hits: findHits(words, tags) };
}

let latest: { readonly evidence: ProfileEvidence; readonly view: TextView } | null = null;

/** The texts of a profile, cut once however many ask in a row (a weak map would cost more than the cutting). */
export function textView(evidence: ProfileEvidence): TextView {
  if (latest?.evidence === evidence) return latest.view;
  const view: TextView = {
    posts: evidence.posts.flatMap(({ id, caption }) => (caption ? [cutText(id, caption)] : [])),
    bio: evidence.bio ? cutText(null, evidence.bio) : null,
  };
  latest = { evidence, view };
  return view;
}
