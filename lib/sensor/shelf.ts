import type { CountLocale } from '../core/count/count-locale';
import type { CommentMeasures } from '../core/profile/comment-measures';
import type { Corner } from '../core/settings/settings';
import type { SeenComment, Sighting, Tile } from '../platforms/contract';
import type { PageReading } from '../platforms/read-page';
import type { Badges } from './badges';
import type { Lifetime } from './lifetime';
import type { PanelFrame } from './panel-frame';

/** One look at the page. What is costly is worked out when asked for. */
export interface Look {
  readonly reading: PageReading;
  /** True where the numbers of the page's language are not known here. */
  readonly lacksCounts: boolean;
  readonly ownerView: boolean;
  tiles(): readonly Tile[];
  /** Measures per post of the comments in view; names and texts stay in here. */
  comments(): readonly CommentMeasures[];
}

/** What the reader's script brings: the adapter of the site and the number tables. */
export interface PageReader {
  /** What one answer of the site said; [] where it is not understood. */
  hear(path: string, body: string): readonly Sighting[];
  /** What the page says of itself is read now, the rest when it is asked for; null = no page of the adapter. */
  look(responses: readonly Sighting[]): (() => Look) | null;
  /** Accounts drawn on a page that lists accounts. */
  handles(): readonly string[];
}

/** What the surface's script brings: everything that stands in the page. */
export interface Surface {
  readonly frame: PanelFrame;
  readonly badges: Badges;
}

/** Counts comments by kind, one entry a post of those given; knows those it has counted before. */
export type TallyComments = (comments: readonly SeenComment[]) => readonly CommentMeasures[];

/** Where the scripts of one page lay what they bring; each comes only when the page needs it. */
export interface Shelf {
  readonly life: Lifetime;
  reader: PageReader | null;
  makeSurface: ((life: Lifetime, corner: Corner) => Surface) | null;
  tally: TallyComments | null;
  rareCounts: ((language: string) => CountLocale | null) | null;
  /** Called after something was laid down. */
  arrived: () => void;
}

/** The isolated world is shared by all scripts of the extension in this page, and by no one else. */
const world = globalThis as { touchstone?: Shelf };

export function currentShelf(): Shelf | null {
  return world.touchstone?.life.alive() ? world.touchstone : null;
}

/** null where a living sensor already has one; that of an earlier version is ended. */
export function newShelf(begin: () => Lifetime): Shelf | null {
  if (currentShelf()) return null;
  world.touchstone?.life.end();
  const shelf: Shelf = {
    life: begin(),
    reader: null,
    makeSurface: null,
    tally: null,
    rareCounts: null,
    arrived: () => {},
  };
  world.touchstone = shelf;
  return shelf;
}

/** Lays down what a script brings; the first to come stays. */
export function bring<Part extends 'reader' | 'makeSurface' | 'tally' | 'rareCounts'>(
  part: Part,
  what: Shelf[Part],
): void {
  const shelf = currentShelf();
  if (!shelf || shelf[part]) return;
  shelf[part] = what;
  shelf.arrived();
}
