import { countLocaleFinder } from './find-count-locale';
import { COMMON_COUNTS } from './generated/common-counts';

/**
 * How the most used languages write counts, small enough for the script that runs in every page.
 * @param language BCP 47, as in `<html lang>`; unknown or not among them -> null, which `parseCount` reads with care.
 */
export const commonCountLocale = countLocaleFinder(COMMON_COUNTS);
