/** How far the captions cover the words a brief wants. value null = no caption known. */
export interface Match {
  readonly value: number | null;
  readonly terms: readonly { readonly term: string; readonly posts: number }[];
}

/** A red line or brand of the brief, found and quoted. */
export interface Finding {
  readonly kind: 'red-line' | 'own-brand' | 'rival-brand';
  readonly term: string;
  /** Post id; null = found in the bio. */
  readonly post: string | null;
  readonly date: string | null;
  readonly quote: string;
}
