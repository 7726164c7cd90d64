/** A post that a word was found in. */
export interface PostSpot {
  /** Post id. */
  readonly post: string;
  /** ISO 8601; null = the post has no date. */
  readonly date: string | null;
  readonly url: string | null;
}

/** A word of the brief: in how many posts it was found, and the newest of them. */
export interface MatchedTerm {
  readonly term: string;
  readonly posts: number;
  readonly newest: readonly PostSpot[];
}

/** How far the captions cover the words a brief wants. value null = no caption known. */
export interface Match {
  readonly value: number | null;
  readonly terms: readonly MatchedTerm[];
}

/** A red line or brand of the brief, found and quoted. */
export interface Finding {
  readonly kind: 'red-line' | 'own-brand' | 'rival-brand';
  readonly term: string;
  /** Post id; null = found in the bio. */
  readonly post: string | null;
  readonly date: string | null;
  /** Address of the post; null = not known, or the bio. */
  readonly url: string | null;
  readonly where: 'bio' | 'caption' | 'tag' | 'mention' | 'coauthor';
  /** How that post says that it is paid; null = it does not say so. */
  readonly paid: 'platform-label' | 'caption' | null;
  readonly quote: string;
}

/** What was looked through for red lines and brands, so that "none" can say in how many posts. */
export interface LookBack {
  /** Days looked back; null = every post that was read. */
  readonly days: number | null;
  /** Posts looked at. */
  readonly posts: number;
  /** Posts young enough whose caption is not known. */
  readonly unread: number;
  /** Posts left out because they are older. */
  readonly older: number;
  /** Whether the bio was looked at. */
  readonly bio: boolean;
}
