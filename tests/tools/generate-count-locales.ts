/** Writes the tables of number words from this Node's CLDR: `node --import tsx tests/tools/generate-count-locales.ts`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COUNT_TABLES } from './count-tables';

const FOLDER = resolve(import.meta.dirname, '../../lib/core/count/generated');

for (const { file, constant, make } of COUNT_TABLES) {
  const note = `// Made by tests/tools/generate-count-locales.ts from CLDR (ICU ${process.versions.icu}). Do not edit.`;
  writeFileSync(resolve(FOLDER, file), `${note}\nexport const ${constant} = \`${make()}\`;\n`);
}
