export interface PaidPost {
  readonly id: string;
  readonly disclosed: boolean;
  readonly via: 'platform-label' | 'caption' | null;
  readonly strength: 'strong' | 'weak' | null;
}

/** share is of the posts that could be looked at; lowerBound = some had no platform label to read. */
export interface Paid {
  readonly share: number | null;
  readonly lowerBound: boolean;
  readonly posts: readonly PaidPost[];
  readonly brands: readonly { readonly handle: string; readonly posts: readonly string[] }[];
  readonly daysSinceLast: number | null;
}
