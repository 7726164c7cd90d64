/** `npm run --silent count -- --lang TAG`: one displayed count a line in, one JSON Range or null a line out. */
import { readFileSync } from 'node:fs';
import { everyCountLocale } from '../core/count/every-count-locale';
import { parseCount } from '../core/count/parse-count';

const USAGE = 'Usage: npm run --silent count -- --lang TAG, where TAG is a BCP 47 language or und.';

/** The language asked for; null = the arguments are not understood. */
function languageOf(words: readonly string[]): string | null {
  const [option, tag, ...rest] = words;
  if (option !== '--lang' || tag === undefined || rest.length > 0) return null;
  return /^[a-z]{2,8}([-_][a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}

function main(): void {
  const language = languageOf(process.argv.slice(2));
  if (language === null) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const locale = everyCountLocale(language);
  const input = readFileSync(0, 'utf8');
  const lines = input === '' ? [] : input.replace(/\n$/, '').split('\n');
  process.stdout.write(
    lines.map((line) => `${JSON.stringify(parseCount(line, locale, 'either'))}\n`).join(''),
  );
}

main();
