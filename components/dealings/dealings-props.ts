import type { StoreApi } from 'zustand';
import type { Insight } from '../../lib/core/insight/insight';
import type { OwnMarks } from '../../lib/core/insight/surface-state';
import type { Trusts } from '../notes/editing';
import type { MarksState } from '../notes/marks-state';

/** What the section and its forms are given. */
export interface DealingsProps {
  readonly insight: Insight;
  readonly own: OwnMarks;
  readonly marks: StoreApi<MarksState>;
  /** Whether something may be changed on this surface now. */
  readonly open: boolean;
  readonly trusts: Trusts;
  /** On our own pages alone: what was noted can be mended and removed. */
  readonly changeable: boolean;
}
