import { countLocaleFinder } from './find-count-locale';
import { EVERY_COUNT } from './generated/every-count';

/**
 * How every language with number words of its own in CLDR writes counts, long words (`thousand`) included.
 * @param language BCP 47, as in `<html lang>`; unknown -> null, which `parseCount` reads with care.
 */
export const everyCountLocale = countLocaleFinder(EVERY_COUNT);
