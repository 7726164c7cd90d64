import { adapterFor } from '../platforms/catalog';
import type { Ladder, Ladders, PageSource, PlatformAdapter } from '../platforms/contract';
import { attempt, climb } from '../platforms/ladder';
import { readPageArguments } from './page-arguments';
import { fileText, openSavedPage } from './read-saved-page';

const USAGE = 'rungs --url URL [--html FILE] [--response PATH=FILE]...';
const LONGEST = 60;

/** Shows what each rung of each field reads from a saved page: the first thing to look at when a site has changed. */
function main(): void {
  const given = readPageArguments(process.argv.slice(2));
  if (typeof given === 'string') {
    stop(2, `${given} Usage: ${USAGE}`);
    return;
  }
  try {
    const adapter = adapterFor(given.url);
    const page =
      adapter &&
      openSavedPage(adapter, {
        url: given.url,
        html: given.html === null ? null : fileText(given.html),
        responses: given.responses.map(({ path, file }) => ({ path, body: fileText(file) })),
      });
    if (!adapter || !page) stop(1, `No site is known for ${given.url.href}.`);
    else process.stdout.write(`${rungTable(adapter, page).join('\n')}\n`);
  } catch (error) {
    stop(1, error instanceof Error ? error.message : String(error));
  }
}

/** Tab-separated: field, number of the rung, route, name, month last seen, value or -. */
function rungTable(adapter: PlatformAdapter, page: PageSource): readonly string[] {
  const posts = attempt(() => adapter.posts(page), []);
  return [
    ['field', 'rung', 'via', 'name', 'seen', 'value'].join('\t'),
    ...lines('', adapter.profile, [page]),
    ...lines('posts.', adapter.post, posts),
  ];
}

function lines<Fields, From>(
  prefix: string,
  ladders: Ladders<Fields, From>,
  from: readonly From[],
): readonly string[] {
  return Object.entries(ladders as Record<string, Ladder<unknown, From>>).flatMap(([field, ladder]) =>
    ladder.map((rung, index) => {
      const values = from.flatMap((one) => climb([rung], one) ?? []);
      return [`${prefix}${field}`, index, rung.via, rung.name, rung.seen, shown(values, from.length)].join(
        '\t',
      );
    }),
  );
}

/** The first value; of several posts also how many have one. */
function shown(values: readonly { readonly value: unknown }[], of: number): string {
  const [first] = values;
  if (!first) return '-';
  const text = JSON.stringify(first.value).slice(0, LONGEST);
  return of > 1 ? `${text} (${values.length} of ${of})` : text;
}

function stop(code: 1 | 2, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}

main();
