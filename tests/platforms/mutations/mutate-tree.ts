import type { Seeded } from './seeded';

type Node = Record<string, unknown>;

interface Place {
  readonly parent: Node;
  readonly key: string;
}

interface Mutation {
  readonly name: string;
  /** null = does not fit this place. What was done, in words, otherwise. */
  apply(random: Seeded, place: Place, tree: unknown): string | null;
}

/** Keys under which a site names an account or a post. */
const IDENTITIES = /^(code|shortcode|pk|id|username|uniqueId|author|authorId|alternateName)$/;
const HUGE_TEXT = 200_000;
const HUGE_LIST = 3000;

/** One to three things that happen to data when a site is rebuilt, or when someone tampers with it. */
export function mutateTree(random: Seeded, tree: unknown): string {
  const done: string[] = [];
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const places = placesOf(tree);
    if (places.length === 0) break;
    const place = random.pick(places);
    const what = chosen(random).apply(random, place, tree);
    if (what !== null) done.push(`${place.key}: ${what}`);
  }
  return done.join('; ');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function placesOf(tree: unknown): readonly Place[] {
  const places: Place[] = [];
  const nodes = isNode(tree) ? [tree] : [];
  for (const parent of nodes) {
    for (const key of Object.keys(parent)) {
      places.push({ parent, key });
      const child = parent[key];
      if (isNode(child) && nodes.length < 5000) nodes.push(child);
    }
  }
  return places;
}

function chosen(random: Seeded): Mutation {
  if (random.below(200) === 0) return HUGE;
  return random.pick(MUTATIONS);
}

function drop(parent: Node, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function strange(random: Seeded, value: unknown): unknown {
  if (typeof value === 'number') {
    return random.pick<unknown>([
      String(value),
      -value - 1,
      'NaN',
      1e300,
      value + 0.5,
      null,
      true,
      [value],
      { count: value },
      value + 7,
      `${value}K`,
      `${value} `,
      '1e3',
    ]);
  }
  if (typeof value === 'string') {
    return random.pick<unknown>([
      '',
      null,
      0,
      -1,
      [value],
      { text: value },
      value.slice(0, value.length / 2),
      value.toUpperCase(),
      `${value}\u0000`,
    ]);
  }
  if (Array.isArray(value)) {
    return random.pick<unknown>([{ ...value }, null, value[0], '', 0, { edges: value }, value.slice(0, 1)]);
  }
  if (isNode(value))
    return random.pick<unknown>([
      Object.values(value),
      Object.entries(value),
      null,
      'x',
      JSON.stringify(value),
    ]);
  return random.pick<unknown>([!value, null, String(value), 1, {}, []]);
}

const MUTATIONS: readonly Mutation[] = [
  {
    name: 'drop',
    apply(_random, { parent, key }) {
      drop(parent, key);
      return 'dropped';
    },
  },
  {
    name: 'rename',
    apply(random, { parent, key }) {
      const name = random.pick([
        `${key}_v2`,
        `x_${key}`,
        key.toUpperCase(),
        `${key}Count`,
        key.split('').reverse().join(''),
      ]);
      if (Array.isArray(parent) || Object.hasOwn(parent, name)) return null;
      parent[name] = parent[key];
      delete parent[key];
      return `renamed ${name}`;
    },
  },
  {
    name: 'retype',
    apply(random, { parent, key }) {
      parent[key] = strange(random, parent[key]);
      return `became ${JSON.stringify(parent[key])?.slice(0, 60)}`;
    },
  },
  {
    name: 'nest',
    apply(random, { parent, key }) {
      const value = parent[key];
      parent[key] = random.pick<unknown>([
        { value },
        [value],
        { node: value },
        { [key]: value },
        { data: { result: value } },
      ]);
      return 'nested';
    },
  },
  {
    name: 'move',
    apply(random, { parent, key }, tree) {
      const value = parent[key];
      const homes = placesOf(tree).flatMap(({ parent: home }) => (Array.isArray(home) ? [] : [home]));
      const home = random.pick(homes);
      if (!home || home === value || Object.hasOwn(home, key) || inside(value, home)) return null;
      drop(parent, key);
      home[key] = value;
      return `moved beside ${Object.keys(home)[0]}`;
    },
  },
  {
    name: 'swap ids',
    apply(random, _place, tree) {
      const places = placesOf(tree).filter(
        ({ key, parent }) => IDENTITIES.test(key) && typeof parent[key] === 'string',
      );
      const one = random.pick(places);
      const others = places.filter((other) => one && other.key === one.key && isAlike(one, other));
      const other = random.pick(others);
      if (!one || !other) return null;
      const [a, b] = [one.parent[one.key], other.parent[other.key]];
      const everywhere = random.below(2) === 0;
      for (const { parent, key } of everywhere ? places : [one, other]) {
        if (parent[key] === a) parent[key] = b;
        else if (parent[key] === b) parent[key] = a;
      }
      return `${String(a)} <-> ${String(b)}${everywhere ? ' everywhere' : ''}`;
    },
  },
  {
    name: 'cut short',
    apply(random, { parent, key }) {
      const value = parent[key];
      if (Array.isArray(value)) value.length = random.below(value.length + 1);
      else if (typeof value === 'string') parent[key] = value.slice(0, random.below(value.length + 1));
      else return null;
      return 'cut short';
    },
  },
];

const HUGE: Mutation = {
  name: 'huge',
  apply(random, { parent, key }) {
    const value = parent[key];
    if (typeof value === 'string') parent[key] = (value || 'x').repeat(HUGE_TEXT).slice(0, HUGE_TEXT);
    else if (Array.isArray(value) && value.length > 0)
      parent[key] = Array.from({ length: HUGE_LIST }, (_, at) => value[at % value.length]);
    else if (typeof value === 'number') parent[key] = random.pick([1e300, 1e13, Number.MAX_SAFE_INTEGER]);
    else parent[key] = deep(value, 3000);
    return 'huge';
  },
};

function deep(value: unknown, levels: number): unknown {
  let nested = value;
  for (let left = levels; left > 0; left -= 1) nested = { a: nested };
  return nested;
}

/** Two different names of the same kind of thing: what stands beside them has the same keys for the most part. */
function isAlike(one: Place, other: Place): boolean {
  const keys = Object.keys(one.parent);
  const shared = keys.filter((key) => Object.hasOwn(other.parent, key));
  return one.parent[one.key] !== other.parent[other.key] && shared.length * 2 >= keys.length;
}

function inside(tree: unknown, node: Node): boolean {
  return isNode(tree) && (tree === node || placesOf(tree).some(({ parent }) => parent === node));
}
