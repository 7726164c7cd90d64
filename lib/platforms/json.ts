/** An object of parsed JSON. */
export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; undefined where there is none, so a key like 'constructor' finds nothing. */
export function own(from: unknown, key: string): unknown {
  return isRecord(from) && Object.hasOwn(from, key) ? from[key] : undefined;
}

/** The value at a dotted path of own properties (places of a list too); undefined where the path ends early. */
export function at(from: unknown, path: string): unknown {
  let value = from;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Json)[key];
  }
  return value;
}

export function list(value: unknown, limit = 100): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, limit) : [];
}

/** Text of at most `limit` code units, never ending inside a character; null for anything else. */
export function clip(value: unknown, limit: number): string | null {
  return typeof value === 'string' ? value.slice(0, limit).replace(/[\ud800-\udbff]$/, '') : null;
}

/** An id as text; null where it is none, or a number that has lost digits. */
export function idText(value: unknown): string | null {
  const id = Number.isSafeInteger(value) ? String(value) : value;
  return typeof id === 'string' && /^\d{1,24}$/.test(id) ? id : null;
}

export function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** The fields that are known; absent is not zero, so null leaves no key. */
export function known<Fields extends object>(
  fields: {
    readonly [K in keyof Fields]?: Fields[K] | null | undefined;
  },
): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Fields>;
}

/** Parsed JSON; undefined for what is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
