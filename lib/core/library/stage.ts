/** Where a creator of a list stands, in the order in which things happen. */
export const STAGES = ['prospect', 'contacted', 'negotiating', 'booked', 'done', 'declined'] as const;
export type Stage = (typeof STAGES)[number];
