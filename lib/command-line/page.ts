import { adapterFor } from '../platforms/catalog';
import { readPage } from '../platforms/read-page';
import { PAGE_USAGE, type PageArguments, readPageArguments } from './page-arguments';
import { pageOutput, UNSUPPORTED } from './page-output';
import { fileText, openSavedPage } from './read-saved-page';

/** Reads a saved page as the extension reads an open one, and prints one JSON object. */
function main(): void {
  const given = readPageArguments(process.argv.slice(2));
  if (typeof given === 'string') {
    stop(2, `${given} Usage: ${PAGE_USAGE}`);
    return;
  }
  try {
    process.stdout.write(`${JSON.stringify(answer(given))}\n`);
  } catch (error) {
    stop(1, error instanceof Error ? error.message : String(error));
  }
}

function answer({ url, html, responses, at }: PageArguments) {
  const saved = {
    url,
    html: html === null ? null : fileText(html),
    responses: responses.map(({ path, file }) => ({ path, body: fileText(file) })),
  };
  const adapter = adapterFor(url);
  const page = adapter && openSavedPage(adapter, saved);
  if (!adapter || !page) return UNSUPPORTED;
  return pageOutput(adapter, readPage(adapter, page, at ?? new Date().toISOString()));
}

function stop(code: 1 | 2, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}

main();
