/** A language (BCP 47 primary tag) and its share of the captions whose language could be told. */
export interface LanguageShare {
  readonly tag: string;
  readonly share: number;
}

/** What the captions are written in, as a detector told of them. */
export interface CaptionLanguages {
  /** Captions whose language could be told. */
  readonly captions: number;
  /** The commonest first. */
  readonly shares: readonly LanguageShare[];
}

/** Detectors guess below this many letters. */
const FEWEST_LETTERS = 40;
const MOST_CAPTIONS = 24;
const LONGEST = 400;
const NOT_WORDS = /https?:\S+|[#＃@][\p{L}\p{N}\p{M}_.]+/gu;
const NO_LETTERS = /[^\p{L}]+/gu;

/** A text to tell the language of, and how many captions it is made of. */
export interface TellingText {
  readonly text: string;
  readonly captions: number;
}

/** Texts long enough to tell, without tags, names and links; short captions are put together in their order. */
export function tellingTexts(captions: readonly (string | null)[]): readonly TellingText[] {
  const texts: TellingText[] = [];
  let held = '';
  let from = 0;
  for (const caption of captions.slice(0, MOST_CAPTIONS)) {
    const words = caption
      ?.slice(0, 2 * LONGEST)
      .replace(NOT_WORDS, ' ')
      .trim()
      .slice(0, LONGEST);
    if (!words) continue;
    held = `${held}${words}\n`;
    from += 1;
    if (held.replace(NO_LETTERS, '').length < FEWEST_LETTERS) continue;
    texts.push({ text: held, captions: from });
    [held, from] = ['', 0];
  }
  return texts;
}

/** A text has a vote for each of its captions; tag null = it could not be told. null = none could. */
export function countLanguages(
  told: readonly { readonly captions: number; readonly tag: string | null }[],
): CaptionLanguages | null {
  const votes = new Map<string, number>();
  let captions = 0;
  for (const { tag, captions: count } of told) {
    const primary = tag === null ? '' : primaryTag(tag);
    if (primary === '' || primary === 'und') continue;
    votes.set(primary, (votes.get(primary) ?? 0) + count);
    captions += count;
  }
  if (captions === 0) return null;
  const shares = [...votes]
    .map(([tag, count]) => ({ tag, share: count / captions }))
    .sort((a, b) => b.share - a.share || (a.tag < b.tag ? -1 : 1));
  return { captions, shares };
}

/** `pt-BR` -> `pt`. */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** Of two tellings of one profile the one that heard more captions; with equal numbers the same one in any order. */
export function fullerTelling(
  a: CaptionLanguages | undefined,
  b: CaptionLanguages | undefined,
): CaptionLanguages | undefined {
  if (!a || !b) return a ?? b;
  if (a.captions !== b.captions) return a.captions > b.captions ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

/** Share of the captions in any of these languages, 0..1. */
export function shareIn({ shares }: CaptionLanguages, wanted: readonly string[]): number {
  const tags = new Set(wanted.map(primaryTag));
  return shares.reduce((sum, { tag, share }) => (tags.has(tag) ? sum + share : sum), 0);
}

/** The language of at least half of the captions; null = there is none. */
export function mainLanguage(languages: CaptionLanguages | null | undefined): string | null {
  const first = languages?.shares[0];
  return first && first.share >= 0.5 ? first.tag : null;
}
