import fc from 'fast-check';
import { FILE_VERSION } from '../../lib/core/share/library-file';

/** A file of rows, one a line, as text. */
export type Lines = readonly string[];

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Every place of a value, as the names that lead there. */
function pathsOf(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, child]) => pathsOf(child, [...path, name]))];
}

/** The value with what `change` makes of the part at this place; undefined takes it out. */
function changed(
  value: Json,
  path: readonly string[],
  change: (part: Json) => Json | undefined,
): Json | undefined {
  const [name, ...rest] = path;
  if (name === undefined || typeof value !== 'object' || value === null) return change(value);
  if (Array.isArray(value)) {
    return value.flatMap((one, at) => (String(at) === name ? (changed(one, rest, change) ?? []) : [one]));
  }
  const entries = Object.entries(value).flatMap(([key, child]) => {
    const next = key === name ? changed(child as Json, rest, change) : (child as Json);
    return next === undefined ? [] : [[key, next] as const];
  });
  return Object.fromEntries(entries);
}

const WRONG: readonly Json[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'x',
  '2026-99-99',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  [],
  {},
  [[]],
  { low: 9, high: 1 },
  { low: -5, high: -1 },
  'x'.repeat(3000),
];

/** Text that stands in the place of a part: JSON that no value of ours would become. */
const RAW: readonly string[] = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"prototype":1}',
  `${'['.repeat(200)}${']'.repeat(200)}`,
  `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  `"${'x'.repeat(250_000)}"`,
  `[${'1,'.repeat(25_000)}1]`,
];

const MARK = '@@here@@';

const place = fc.nat({ max: 1_000_000 });

/** One row changed in one place. `must` = no reader may take it. */
const rowChange = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('type' as const), with: fc.constantFrom(...WRONG) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('gone' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('raw' as const), text: fc.constantFrom(...RAW) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('newer' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('table' as const), name: fc.string() }) },
);

const fileChange = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place }),
  fc.record({ kind: fc.constant('twice' as const), at: place }),
  fc.record({
    kind: fc.constant('flip' as const),
    at: place,
    sign: fc.string({ minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('swap' as const), at: place }),
  fc.record({ kind: fc.constant('joined' as const), at: place }),
  fc.record({
    kind: fc.constant('version' as const),
    text: fc.constantFrom(`${FILE_VERSION + 1}`, '99', '"2"', '-1', 'null'),
  }),
  fc.record({
    kind: fc.constant('start' as const),
    text: fc.constantFrom('', '\uFEFF', 'PK\u0003\u0004', '\u001f\u008b'),
  }),
);

export interface Mutation {
  readonly what: string;
  readonly lines: Lines;
}

/** Files made of a good one by one wrong thing, or two. */
export function mutations(good: Lines): fc.Arbitrary<Mutation> {
  const rows = good.length - 2;
  const ofRow = fc.tuple(fc.nat({ max: rows - 1 }), place, rowChange).map(([row, at, change]): Mutation => {
    const index = row + 1;
    const line = rowWith(good[index] ?? '', at, change);
    return { what: `row ${change.kind}`, lines: good.map((one, n) => (n === index ? line : one)) };
  });
  const ofFile = fileChange.map(
    (change): Mutation => ({ what: `file ${change.kind}`, lines: fileWith(good, change) }),
  );
  return fc.oneof({ weight: 3, arbitrary: ofRow }, { weight: 1, arbitrary: ofFile });
}

type RowChange = typeof rowChange extends fc.Arbitrary<infer Change> ? Change : never;
type FileChange = typeof fileChange extends fc.Arbitrary<infer Change> ? Change : never;

function rowWith(line: string, at: number, change: RowChange): string {
  const [table, row] = JSON.parse(line.replace(/,$/, '')) as readonly [string, Json];
  const end = line.endsWith(',') ? ',' : '';
  const paths = pathsOf(row);
  const path = paths[at % paths.length] ?? [];
  switch (change.kind) {
    case 'type':
      return JSON.stringify([table, changed(row, path, () => change.with)]) + end;
    case 'gone':
      return JSON.stringify([table, changed(row, path, () => undefined) ?? null]) + end;
    case 'raw':
      return JSON.stringify([table, changed(row, path, () => MARK)]).replace(`"${MARK}"`, change.text) + end;
    case 'newer':
      return JSON.stringify([table, { ...(row as object), schema: 99 }]) + end;
    case 'table':
      return JSON.stringify([change.name, row]) + end;
  }
}

function fileWith(good: Lines, change: FileChange): Lines {
  const text = good.join('\n');
  switch (change.kind) {
    case 'cut':
      return text.slice(0, change.at % text.length).split('\n');
    case 'twice': {
      const at = 1 + (change.at % (good.length - 2));
      return [...good.slice(0, at), `${(good[at] ?? '').replace(/,$/, '')},`, ...good.slice(at)];
    }
    case 'flip': {
      const at = change.at % text.length;
      return (text.slice(0, at) + change.sign + text.slice(at + change.sign.length)).split('\n');
    }
    case 'swap':
      return [...good.slice(1), good[0] ?? ''];
    case 'joined': {
      const at = 1 + (change.at % (good.length - 2));
      return [...good.slice(0, at), `${good[at]}${good[at + 1]}`, ...good.slice(at + 2)];
    }
    case 'version':
      return good.map((line, n) =>
        n === 0 ? line.replace(/"version":\d+/, `"version":${change.text}`) : line,
      );
    case 'start':
      return [change.text + good[0], ...good.slice(1)];
  }
}
