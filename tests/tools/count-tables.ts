import { tableOf } from './count-locale-lines';

/** Languages of the table that the script in the page carries. */
export const COMMON = 'en es pt fr de it nl pl ru tr id ja ko zh hi ar vi uk'.split(' ');

/** Languages with number words of their own in CLDR (for the rest it has only K, M, G, T of no language). */
const EVERY =
  'af am ar as az be bg bn br bs ca ceb cs cv cy da de ee el en es et eu fa fi fil fo fr fy ga gd gl gsw gu ha he hi hr hsb dsb hu hy ia id is it ja jv ka kea kk km kn ko kok ku ky lb lo lt lv mk ml mn mr ms my nb ne nl nn no or pa pcm pl ps pt qu rm ro ru sc sd se si sk sl so sq sr sv sw ta te tg th ti tk tr tt ug uk ur uz vec vi wo xh yue zh zu'.split(
    ' ',
  );

/** The files under lib/core/count/generated and how their tables are made. */
export const COUNT_TABLES = [
  { file: 'common-counts.ts', constant: 'COMMON_COUNTS', make: () => tableOf(COMMON, true) },
  { file: 'every-count.ts', constant: 'EVERY_COUNT', make: () => tableOf(EVERY, false) },
] as const;
