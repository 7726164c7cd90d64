/** Writes the tables of number words from this Node's CLDR: `node --import tsx tests/tools/generate-count-locales.ts`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LANGUAGES, tableOf } from './count-locale-lines';

const COMMON = 'en es pt fr de it nl pl ru tr id ja ko zh hi ar vi uk'.split(' ');
const FOLDER = resolve(import.meta.dirname, '../../lib/core/count/generated');

function write(name: string, constant: string, table: string): void {
  const note = `// Made by tests/tools/generate-count-locales.ts from CLDR (ICU ${process.versions.icu}). Do not edit.`;
  writeFileSync(resolve(FOLDER, name), `${note}\nexport const ${constant} = \`${table}\`;\n`);
}

write('common-counts.ts', 'COMMON_COUNTS', tableOf(COMMON, true));
write('every-count.ts', 'EVERY_COUNT', tableOf(LANGUAGES, false));
