/** Ends of everything a brief may hold; messages and the editor go by the same. */
export const BRIEF_LIMITS = {
  /** Letters of a name. */
  name: 120,
  /** Letters of a word, red line or brand. */
  term: 80,
  terms: 60,
  redLines: 100,
  brands: 100,
  languages: 40,
  followers: 1e10,
  lookBackDays: 3650,
  budget: 1e9,
  /** Of one part of the score. */
  weight: 1000,
} as const;

/** BCP 47, short forms. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
/** ISO 4217. */
export const CURRENCY_CODE = /^[A-Z]{3}$/;
