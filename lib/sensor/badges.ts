import type { BadgeMark } from '../messages/contract';
import type { Tile } from '../platforms/contract';
import { type BadgeLayer, badgeLayer, HEIGHT, INSET, widthOf } from './badge-layer';
import type { Lifetime } from './lifetime';

interface Spot {
  readonly tile: Element;
  readonly mark: BadgeMark;
  readonly rect: DOMRect;
}

/**
 * Marks on the site's tiles, drawn beside its tree: nothing of the site's own is touched. Only tiles in view are
 * measured, at most once a frame, and nothing is kept of a tile that is gone.
 */
export class Badges {
  readonly #life: Lifetime;
  readonly #shown = new Map<Element, HTMLElement>();
  readonly #visible = new Set<Element>();
  readonly #spare: HTMLElement[] = [];
  #codes = new WeakMap<Element, string>();
  #marks: ReadonlyMap<string, BadgeMark> = new Map();
  #layer: BadgeLayer | null = null;
  #observer: IntersectionObserver | null = null;
  #frame = 0;

  constructor(life: Lifetime) {
    this.#life = life;
    life.atEnd(() => this.clear());
    life.on(window, 'resize', () => this.stir());
    // A scroll of the document carries the layer along; one inside the page does not.
    life.on(document, 'scroll', ({ target }) => target !== document && this.stir(), true);
  }

  /** The tiles of the page as it stands now. */
  place(tiles: readonly Tile[]): void {
    this.#observer ??= new IntersectionObserver(this.#life.whileAlive((entries) => this.#enter(entries)));
    for (const { element, code } of tiles) {
      if (!this.#codes.has(element)) this.#observer.observe(element);
      this.#codes.set(element, code);
    }
    this.stir();
  }

  /** What stands on them. */
  mark(marks: readonly BadgeMark[]): void {
    this.#marks = new Map(marks.map((mark) => [mark.code, mark]));
    if (marks.length > 0) this.stir();
    else for (const tile of this.#shown.keys()) this.#put(tile);
  }

  /** The page moved: measure the visible tiles again in the next frame. */
  stir(): void {
    if (this.#frame || this.#marks.size === 0 || document.hidden) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#life.alive()) this.#draw();
    });
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#codes = new WeakMap();
    this.#visible.clear();
    this.#shown.clear();
    this.#spare.length = 0;
    this.#marks = new Map();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#layer?.host.remove();
    this.#layer = null;
  }

  #enter(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#visible.add(target);
      else this.#visible.delete(target);
    }
    this.stir();
  }

  #draw(): void {
    this.#layer ??= badgeLayer();
    if (!this.#layer.host.isConnected) document.documentElement.append(this.#layer.host);
    // All reads before the first write: one layout at most.
    const origin = this.#layer.host.getBoundingClientRect();
    const spots = this.#spots();
    const kept = new Set(spots.map(({ tile }) => tile));
    for (const tile of this.#shown.keys()) if (!kept.has(tile)) this.#put(tile);
    for (const { tile, mark, rect } of spots) {
      const badge = this.#shown.get(tile) ?? this.#spare.pop() ?? document.createElement('i');
      this.#shown.set(tile, badge);
      const right = rect.right - origin.left - INSET;
      this.#layer.write(badge, mark, right, rect.bottom - origin.top - INSET);
    }
  }

  #spots(): readonly Spot[] {
    const spots: Spot[] = [];
    for (const tile of this.#visible) {
      if (!tile.isConnected) this.#visible.delete(tile);
      const mark = this.#marks.get(this.#codes.get(tile) ?? '');
      const rect = mark && tile.isConnected ? tile.getBoundingClientRect() : null;
      if (mark && rect && isFree(tile, rect, widthOf(mark))) spots.push({ tile, mark, rect });
    }
    return spots;
  }

  #put(tile: Element): void {
    const badge = this.#shown.get(tile);
    this.#shown.delete(tile);
    if (!badge) return;
    badge.remove();
    this.#spare.push(badge);
  }
}

/** False where the tile is too small or something of the page lies above its corner. */
function isFree(tile: Element, rect: DOMRect, width: number): boolean {
  if (rect.width < width + 2 * INSET || rect.height < HEIGHT + 2 * INSET) return false;
  const top = document.elementFromPoint(rect.right - INSET - width / 2, rect.bottom - INSET - HEIGHT / 2);
  return top === null || tile.contains(top) || top.contains(tile);
}
