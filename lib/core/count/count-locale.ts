/** How the shown short form was made: cut off (Instagram page text), rounded (TikTok, og: tags), or unknown (the union). */
export type CountStyle = 'truncated' | 'rounded' | 'either';

/** How one language writes numbers. */
export interface CountLocale {
  readonly decimal: readonly string[];
  /** A space stands for every kind of space. */
  readonly group: readonly string[];
  /** Word behind the number, as `plainWord` gives it -> multiplier. */
  readonly suffixes: Readonly<Record<string, number>>;
  /** Word before the number, likewise. */
  readonly prefixes?: Readonly<Record<string, number>>;
}
