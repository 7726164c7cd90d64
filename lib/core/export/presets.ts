import type { LibraryRow } from '../library/library-row';

type Cell = string | number | null;

/** A table for another program: its columns by the names that program knows. */
export interface ExportPreset {
  readonly id: 'plain' | 'aspire';
  readonly columns: readonly (readonly [head: string, cell: (row: LibraryRow) => Cell])[];
}

/** One line a preset. Rates are fractions; an unknown figure is an empty cell. */
export const PRESETS: readonly ExportPreset[] = [
  {
    id: 'plain',
    columns: [
      ['name', ({ name }) => name],
      ['handle', ({ handle }) => handle],
      ['platform', ({ platform }) => platform],
      ['tier', ({ tier }) => tier],
      ['niche', ({ niche }) => niche],
      ['followers', ({ followers }) => followers],
      ['fit', ({ points }) => points],
      ['fit_low', ({ low }) => low],
      ['fit_high', ({ high }) => high],
      ['posts_read', ({ posts }) => posts],
      ['engagement_per_follower', ({ perFollower }) => perFollower?.value ?? null],
      ['engagement_per_view', ({ perView }) => perView?.value ?? null],
      ['typical_views', ({ views }) => views?.value ?? null],
      ['posts_per_week', ({ cadence }) => cadence?.value ?? null],
      ['paid_share', ({ paid }) => paid?.value ?? null],
      ['verdict', ({ verdict }) => verdict],
      ['reason', ({ reason }) => reason],
      ['stage', ({ entry }) => entry?.stage ?? null],
      ['owner', ({ entry }) => entry?.owner ?? null],
      ['next_step', ({ entry }) => entry?.nextStep ?? null],
      ['due', ({ entry }) => entry?.dueOn ?? null],
      ['price', ({ entry }) => entry?.price?.amount ?? null],
      ['currency', ({ entry }) => entry?.price?.currency ?? null],
      ['tags', ({ entry }) => entry?.tags?.join('; ') ?? null],
      ['last_seen', ({ lastSeenAt }) => lastSeenAt],
    ],
  },
  {
    id: 'aspire',
    columns: [
      ['email', () => null],
      ['uid', ({ key }) => key],
      ['instagram', ({ platform, handle }) => (platform === 'instagram' ? handle : null)],
      ['tiktok', ({ platform, handle }) => (platform === 'tiktok' ? handle : null)],
    ],
  },
];
