/** A name, with what may follow it in a handle. */
const MENTION = /@[\p{L}\p{N}_.]+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Characters of the longest text that is looked at; a longer comment says nothing more about its kind. */
const LONGEST = 2200;

/** A comment cut into what its kind depends on. */
export interface CommentWords {
  /** Lower case, compatibility forms folded (𝐂𝐨𝐨𝐥 -> cool), names left out. */
  readonly words: readonly string[];
  /** The text, lower case, names in place. */
  readonly plain: string;
  readonly mentions: number;
  /** Nothing but names and spaces. */
  readonly onlyNames: boolean;
}

/** The words of a comment. Linear in its length. */
export function commentWords(text: string): CommentWords {
  const plain = text.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  const mentions = plain.includes('@') ? (plain.match(MENTION)?.length ?? 0) : 0;
  const rest = mentions > 0 ? plain.replace(MENTION, ' ') : plain;
  return {
    words: rest.match(WORD) ?? [],
    plain,
    mentions,
    onlyNames: mentions > 0 && rest.trim() === '',
  };
}
