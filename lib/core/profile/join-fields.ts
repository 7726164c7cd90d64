import { COUNT, type FieldRule, type Held, joinHeld, LASTING, LATEST, TEXT } from './held-reading';
import type { PostFields, ProfileFields, Readings } from './observation';
import type { Nullable, Provenance, ProvenanceOf } from './record';

/** Fields with where each was read; a field without provenance was never read, whatever its value. */
export interface SeenFields<Fields> {
  readonly values: Nullable<Fields>;
  readonly seen: ProvenanceOf<Fields>;
}

export type Rules<Fields> = { readonly [K in keyof Fields]: FieldRule };

export const PROFILE_RULES: Rules<ProfileFields> = {
  id: LASTING,
  handle: LATEST,
  name: LATEST,
  bio: TEXT,
  followers: COUNT,
  following: COUNT,
  postCount: COUNT,
  likesReceived: COUNT,
  verified: LATEST,
  private: LATEST,
  category: LATEST,
  links: LATEST,
};

export const POST_RULES: Rules<PostFields> = {
  id: LASTING,
  code: LASTING,
  url: LASTING,
  owner: LASTING,
  kind: LASTING,
  publishedAt: LASTING,
  likes: COUNT,
  likesHidden: LATEST,
  comments: COUNT,
  shares: COUNT,
  saves: COUNT,
  views: COUNT,
  caption: TEXT,
  pinned: LATEST,
  paidPartnership: LATEST,
  coauthors: LATEST,
};

export function joinFields<Fields>(
  a: SeenFields<Fields>,
  b: SeenFields<Fields>,
  rules: Rules<Fields>,
): SeenFields<Fields> {
  return collect(rules, (field) => joinHeld(heldIn(a, field), heldIn(b, field), rules[field]));
}

/** What one observation read, as held fields. at = when. */
export function fieldsOf<Fields>(
  readings: Readings<Fields>,
  at: string,
  rules: Rules<Fields>,
): SeenFields<Fields> {
  return collect(rules, (field) => {
    const reading = readings[field];
    return reading ? { value: reading.value, seen: { via: reading.via, rung: reading.rung, at } } : null;
  });
}

function heldIn<Fields>({ values, seen }: SeenFields<Fields>, field: keyof Fields): Held | null {
  const provenance = seen[field];
  return provenance ? { value: values[field], seen: provenance } : null;
}

function collect<Fields>(
  rules: Rules<Fields>,
  heldOf: (field: keyof Fields & string) => Held | null,
): SeenFields<Fields> {
  const values: Record<string, unknown> = {};
  const seen: Record<string, Provenance> = {};
  for (const field of Object.keys(rules) as (keyof Fields & string)[]) {
    const held = heldOf(field);
    values[field] = held ? held.value : null;
    if (held) seen[field] = held.seen;
  }
  return { values, seen } as unknown as SeenFields<Fields>;
}
