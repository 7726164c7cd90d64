/**
 * What a body says, found without any of the readers: every number with the account or post that the object
 * around it names. An object that names two different posts at once says nothing of either.
 */
export interface Stated {
  readonly profiles: Map<string, Facts>;
  /** By code (Instagram) or id (TikTok). */
  readonly posts: Map<string, Facts>;
}

/** Field -> the numbers stated for it; dates as ISO 8601 under publishedAt; names of owners under owner. */
export type Facts = Map<string, Set<number | string>>;

export type Json = Readonly<Record<string, unknown>>;

export function newStated(): Stated {
  return { profiles: new Map(), posts: new Map() };
}

export function note(facts: Map<string, Facts>, subject: string, field: string, value: unknown): void {
  if (typeof value !== 'number' && typeof value !== 'string') return;
  const fields = facts.get(subject) ?? new Map<string, Set<number | string>>();
  facts.set(subject, fields);
  fields.set(field, (fields.get(field) ?? new Set()).add(value));
}

/** Every object of a parsed body, without recursion: hostile bodies are deep. */
export function* objectsOf(tree: unknown): Generator<Json> {
  const open = [tree];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) yield value as Json;
    for (const child of Object.values(value)) if (typeof child === 'object') open.push(child);
  }
}

export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
