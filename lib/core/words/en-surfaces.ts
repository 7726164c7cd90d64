/** Chip, panel, popup, welcome and their states. */
export const SURFACES = {} as const;
