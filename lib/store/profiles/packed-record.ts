import type { PostRecord, ProfileRecord, Provenance } from '../../core/profile/record';

type WithoutHistory = Omit<ProfileRecord, 'history'>;

/** Where each field was read: the number of a place, or the place itself where it holds more than a place does. */
export type PackedSeen = Readonly<Record<string, number | Provenance>>;

export interface PackedPost extends Omit<PostRecord, 'seen'> {
  readonly seen: PackedSeen;
}

/**
 * A record as it lies on the disk. A page gives all fields of all posts at one moment by one way: written out at each
 * field, that would be two thirds of the row. A record without places has all of them written out, as rows of earlier
 * days and rows of a file have.
 */
export interface PackedRecord extends Omit<WithoutHistory, 'seen' | 'posts'> {
  readonly places?: readonly Provenance[];
  readonly seen: PackedSeen;
  readonly posts: readonly PackedPost[];
}

export function packRecord(record: WithoutHistory): PackedRecord {
  const places: Provenance[] = [];
  const pack = (seen: Readonly<Record<string, Provenance>>): PackedSeen =>
    Object.fromEntries(
      Object.entries(seen).map(([field, place]) => [field, isPlain(place) ? numberOf(places, place) : place]),
    );
  const seen = pack(record.seen);
  const posts = record.posts.map((post) => ({ ...post, seen: pack(post.seen) }));
  return { ...record, seen, posts, places };
}

export function unpackRecord({ places = [], ...record }: PackedRecord): WithoutHistory {
  const unpack = (seen: PackedSeen): Readonly<Record<string, Provenance>> =>
    Object.fromEntries(
      Object.entries(seen).flatMap(([field, place]) => {
        const known = typeof place === 'number' ? places[place] : place;
        // A number without its place says nothing of where the field was read; the field itself stands.
        return known ? [[field, known] as const] : [];
      }),
    );
  const posts = record.posts.map((post) => ({ ...post, seen: unpack(post.seen) }));
  return { ...record, seen: unpack(record.seen), posts };
}

/** The same row with its record written out: what a file holds. */
export function unpackRow<Row extends { readonly record: PackedRecord }>(row: Row) {
  return { ...row, record: unpackRecord(row.record) };
}

const PLACE: ReadonlySet<string> = new Set(['via', 'rung', 'at'] satisfies (keyof Provenance)[]);

/** Neither a reading beside it nor anything that a later version noted. */
function isPlain(place: Provenance): boolean {
  for (const key in place) if (!PLACE.has(key)) return false;
  return true;
}

/** There are few: the last one is nearly always the one. */
function numberOf(places: Provenance[], { via, rung, at }: Provenance): number {
  const number = places.findLastIndex((one) => one.at === at && one.rung === rung && one.via === via);
  return number === -1 ? places.push({ via, rung, at }) - 1 : number;
}
