import { foldText } from '../niche/fold-text';
import { PLATFORM_IDS, type PlatformId } from '../profile/platform';

/** What a column of somebody's sheet may hold. A column named for a site holds handles of that site. */
export const COLUMN_KINDS = [
  'account',
  ...PLATFORM_IDS,
  'platform',
  'name',
  'email',
  'country',
  'note',
  'tags',
  'stage',
  'owner',
  'next',
  'due',
  'contacted',
  'price',
  'currency',
  'verdict',
  'reason',
] as const satisfies readonly string[];
export type ColumnKind = (typeof COLUMN_KINDS)[number] | PlatformId;

/** Heads by which sheets name such a column, folded. Earlier kinds are asked first. */
const HEADS: Readonly<Record<Exclude<ColumnKind, PlatformId>, string>> = {
  account:
    'handle|handles|username|user name|account|creator|creators|influencer|link|links|url|profile|profile url|profile link|social|social link|media url|channel|@',
  platform: 'platform|network|site|social network',
  name: 'name|full name|profile name|creator name|first name',
  email: 'email|e mail|mail|email address|contact email',
  country: 'country',
  note: 'note|notes|comment|comments|remarks|location|city|niche|category|deliverables|content status|about|deadline',
  tags: 'tag|tags|label|labels',
  stage: 'stage|status|state',
  owner: 'owner|assigned to|assignee|responsible|manager|contact person',
  next: 'next|next step|next action|next steps|todo|action',
  due: 'due|due date|due on|follow up|follow up date|next follow up',
  contacted: 'last contact|last contacted|contacted|contacted on|contact date|last contact date',
  price: 'price|rate|fee|compensation|amount|cost|budget|quote',
  currency: 'currency',
  verdict: 'verdict|said|decision',
  reason: 'reason|because|why',
};

const BY_HEAD = new Map<string, ColumnKind>([
  ...PLATFORM_IDS.flatMap((id) =>
    [id, `${id} handle`, `${id} username`, `${id} url`, `${id} link`].map((head) => [head, id] as const),
  ),
  ...Object.entries(HEADS).flatMap(([kind, heads]) =>
    heads.split('|').map((head) => [head, kind as ColumnKind] as const),
  ),
]);

/** The kind that a head names; null = none that is known. */
export function kindOfHead(head: string): ColumnKind | null {
  const plain = foldText(head)
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();
  return BY_HEAD.get(plain) ?? null;
}

/**
 * What each column holds, guessed from the first row; null = leave it out. Only notes and accounts may fill
 * several columns: of any other kind the first one counts. No head known = the row is no head.
 */
export function guessColumns(first: readonly string[]): {
  readonly heads: boolean;
  readonly kinds: readonly (ColumnKind | null)[];
} {
  const taken = new Set<ColumnKind>();
  const kinds = first.map((head) => {
    const kind = kindOfHead(head);
    if (kind === null || (taken.has(kind) && kind !== 'note')) return null;
    taken.add(kind);
    return kind;
  });
  if (kinds.some((kind) => kind !== null)) return { heads: true, kinds };
  return { heads: false, kinds: first.map((_, at) => (at === 0 ? 'account' : at === 1 ? 'note' : null)) };
}
