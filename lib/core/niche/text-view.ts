import { keptForLatest } from '../profile/kept-for-latest';
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

/** The texts of a profile, cut once. */
export const textView = keptForLatest(({ posts, bio }): TextView => {
  const cut: TextPieces[] = [];
  for (const { id, caption } of posts) if (caption) cut.push(cutText(id, caption));
  return { posts: cut, bio: bio ? cutText(null, bio) : null };
});
