import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyCountLocale } from '../../../lib/core/count/every-count-locale';
import { parseCount } from '../../../lib/core/count/parse-count';
import { SHARED_FOLDER } from '../../shared-folder';
import { type Figure, figure } from './figure';
import { cells } from './public-accounts';

const FOLDER = join(SHARED_FOLDER, 'datasets', 'hypeauditor_2022');
const SHOWN = /^\d[\d.,]*[KM]$/;

/** V18: cells such as "409.8M" beside the number they stand for. */
export function displayedCounts(): Figure {
  const english = everyCountLocale('en');
  let [read, all] = [0, 0];
  for (const name of readdirSync(FOLDER)) {
    const [names = [], ...lines] = cells(readFileSync(join(FOLDER, name), 'utf8'));
    // Columns that stand twice hold the count as displayed and as a number.
    const twice = names.flatMap((title, index) => (title === names[index + 1] ? [index] : []));
    for (const line of lines) {
      for (const index of twice) {
        const [cell = '', meant] = [line[index], Number(line[index + 1])];
        if (!SHOWN.test(cell) || !(meant > 0)) continue;
        all++;
        const range = parseCount(cell, english, 'either');
        if (range && range.low <= meant && meant <= range.high) read++;
      }
    }
  }
  return figure('V18', 'displayed counts read', `${read} of ${all}`, 'all', read === all && all > 0);
}
