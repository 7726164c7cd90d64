/** Fit score, its components, caps and gestures. */
export const SCORE = {} as const;
