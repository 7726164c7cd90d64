import type { Range } from '../../../lib/core/count/range';
import type { Ladders, PageSource, PlatformAdapter } from '../../../lib/platforms/contract';
import { attempt } from '../../../lib/platforms/ladder';
import type { PageReading } from '../../../lib/platforms/read-page';
import type { Stated } from './stated';

const COUNTS = [
  'followers',
  'following',
  'postCount',
  'likesReceived',
  'likes',
  'comments',
  'shares',
  'saves',
  'views',
];
/** A shown or rounded number stands for a cell around it: never wider than this share of it. */
const WIDEST = 0.12;
const DAY = 86_400_000;

/** What each rung, asked alone, reads of the page as it was before anything happened to it. */
export type Drawn = ReadonlyMap<string, ReadonlySet<string>>;

export function drawnIn(adapter: PlatformAdapter, page: PageSource): Drawn {
  const drawn = new Map<string, Set<string>>();
  everyRung('', adapter.profile, page, drawn);
  for (const post of adapter.posts(page)) everyRung(`${post.code ?? post.id} `, adapter.post, post, drawn);
  return drawn;
}

function everyRung<Fields, From>(
  prefix: string,
  ladders: Ladders<Fields, From>,
  from: From,
  drawn: Map<string, Set<string>>,
): void {
  for (const field of Object.keys(ladders) as (keyof Fields & string)[])
    for (const rung of ladders[field] ?? []) {
      const name = `${prefix}${field}`;
      drawn.set(
        name,
        (drawn.get(name) ?? new Set()).add(JSON.stringify(attempt(() => rung.read(from) ?? null, null))),
      );
    }
}

/** Everything read that neither the page as it was nor the data as they now are state; must be []. */
export function wrongIn(
  { observation, location }: PageReading,
  stated: Stated,
  drawn: Drawn,
): readonly string[] {
  if (!observation) return [];
  const wrong: string[] = [];
  const check = (
    what: string,
    field: string,
    value: unknown,
    facts: ReadonlySet<number | string> | undefined,
  ) => {
    const shown = drawn.get(what) ?? new Set<string>();
    if (shown.has(JSON.stringify(value))) return;
    const dates = [...shown].map((date) => String(JSON.parse(date)));
    if (
      !(field === 'publishedAt'
        ? isDated(String(value), [...dates, ...(facts ?? [])])
        : standsFor(value as Range, facts))
    )
      wrong.push(`${what} ${JSON.stringify(value)}`);
  };
  const { handle, profile, posts } = observation;
  for (const [field, reading] of Object.entries(profile))
    if (COUNTS.includes(field)) check(field, field, reading.value, stated.profiles.get(handle)?.get(field));
  for (const post of posts) {
    const name = post.code?.value ?? post.id?.value ?? '';
    const facts = stated.posts.get(name);
    for (const [field, reading] of Object.entries(post))
      if (COUNTS.includes(field) || field === 'publishedAt')
        check(`${name} ${field}`, field, reading.value, facts?.get(field));
    if (location.kind !== 'post' && !drawn.has(`${name} id`) && !isOwn(handle, facts?.get('owner'), stated))
      wrong.push(`${name} belongs to ${[...(facts?.get('owner') ?? [])].join()}, not ${handle}`);
  }
  return wrong;
}

function standsFor({ low, high }: Range, facts: ReadonlySet<number | string> | undefined): boolean {
  const width = low === high ? 0 : (high - low) / Math.max(high, 1);
  return width <= WIDEST && [...(facts ?? [])].some((fact) => Number(fact) >= low && Number(fact) <= high);
}

/** A caption, or the beginning of the upload, carries a time of its own on the same day. */
function isDated(iso: string, facts: readonly (number | string)[]): boolean {
  return facts.some((fact) => Math.abs(Date.parse(iso) - Date.parse(String(fact))) < DAY);
}

/** Named as owner or co-author, by handle or by an id that no other account claims. */
function isOwn(
  handle: string,
  owners: ReadonlySet<number | string> = new Set(),
  { profiles }: Stated,
): boolean {
  if (owners.has(handle)) return true;
  const others = new Set(
    [...profiles].flatMap(([name, facts]) => (name === handle ? [] : [...(facts.get('id') ?? [])])),
  );
  return [...(profiles.get(handle)?.get('id') ?? [])].some((id) => owners.has(id) && !others.has(id));
}
