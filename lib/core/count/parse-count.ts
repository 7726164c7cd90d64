import type { Range } from './range';

/** How the shown short form was made: cut off (Instagram page text), rounded (TikTok, og: tags), or unknown (the union). */
export type CountStyle = 'truncated' | 'rounded' | 'either';

/** How one language writes numbers. */
export interface CountLocale {
  readonly decimal: readonly string[];
  readonly group: readonly string[];
  /** Suffix in lower case -> multiplier. */
  readonly suffixes: Readonly<Record<string, number>>;
}

/** The interval a displayed count stands for; null = cannot be read without guessing. locale null = language unknown. */
export function parseCount(_text: string, _locale: CountLocale | null, _style: CountStyle): Range | null {
  return null;
}
