import { ENGLISH_PARTS, type Words } from '../../../lib/core/words/en';

/** Every text on the screen by its key. */
export const EN: Words = Object.assign({}, ...ENGLISH_PARTS);
