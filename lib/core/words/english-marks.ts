import { MARKS } from './en-marks';
import { entryIn } from './entry-in';
import type { Speaker } from './say';

/**
 * English for what the background says by itself; throws for any other key. The texts of the surfaces would be a fifth
 * of what the background reads at each of its starts.
 */
export const ENGLISH_MARKS: Speaker = {
  locale: 'en',
  direction: 'ltr',
  template: (key) => entryIn([MARKS], key),
};
