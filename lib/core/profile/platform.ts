/** What is fixed about a platform; behaviour lives in lib/platforms. A new site starts with a line here. */
export interface PlatformFacts {
  readonly displayName: string;
  readonly origins: readonly string[];
  /** Where the plays of videos are shown: on the grid of all posts, or on a tab of their own. */
  readonly playsOn: 'grid' | 'own-tab';
}

export const PLATFORM = {
  instagram: { displayName: 'Instagram', origins: ['https://www.instagram.com'], playsOn: 'own-tab' },
  tiktok: { displayName: 'TikTok', origins: ['https://www.tiktok.com'], playsOn: 'grid' },
} as const satisfies Record<string, PlatformFacts>;

export type PlatformId = keyof typeof PLATFORM;

export const PLATFORM_IDS: readonly PlatformId[] = ['instagram', 'tiktok'];

/** The page of an account. handle: lower case, no @. */
export function profileAddress(platform: PlatformId, handle: string): string {
  const [origin] = PLATFORM[platform].origins;
  return platform === 'tiktok' ? `${origin}/@${handle}` : `${origin}/${handle}/`;
}

/** The platform that owns this origin, or null. */
export function platformOfOrigin(origin: string): PlatformId | null {
  return PLATFORM_IDS.find((id) => (PLATFORM[id].origins as readonly string[]).includes(origin)) ?? null;
}
