export const COMPONENT_IDS = [
  'size',
  'engagement',
  'conversation',
  'authenticity',
  'niche',
  'affordability',
  'partnership',
] as const;
export type ComponentId = (typeof COMPONENT_IDS)[number];

/** The five claims the product grew out of. */
export type Theme = 'authenticity' | 'engagement' | 'affordability' | 'niche' | 'partnership';
