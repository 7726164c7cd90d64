/** Signals, conversation, paid posts, niche, match and price. */
export const SIGNALS = {} as const;
