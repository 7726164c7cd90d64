import type { BadgeMark } from '../messages/contract';
import type { Tile } from '../platforms/contract';
import { FRAME_TITLE, randomName } from './frame-host';
import type { Lifetime } from './lifetime';
import { styleSheet } from './style-sheet';

const WIDTH = 46;
/** For a mark that says two things. */
const WIDE = 78;
const HEIGHT = 20;
const INSET = 6;
/** Longest text of a mark, in characters. */
const TEXT_LIMIT = 12;
const NARROW_TEXT = 6;

/**
 * Fixed size and generic fonts only: neither size nor font request tells the page what a mark says.
 * The layer is as large as nothing and lies behind everything that the site itself puts on top.
 */
const CSS = `:host{all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;display:block!important;pointer-events:none!important;contain:layout style size!important}
i{all:initial;position:absolute;top:0;left:0;width:${WIDTH}px;height:${HEIGHT}px;contain:strict;pointer-events:none;border-radius:10px;background:#16191de6;color:#e9e6df;font:600 11px/${HEIGHT}px system-ui,sans-serif;font-variant-numeric:tabular-nums;text-align:center;user-select:none}
i[data-wide]{width:${WIDE}px}
i[data-tone=above]{color:#f0c75e}
i[data-tone=below]{color:#a9b1ba}
i[data-tone=paid]{background:#f0c75eeb;color:#16191d}
@media (forced-colors:active){i{border:1px solid CanvasText;background:Canvas;color:CanvasText}}
@media print{i{display:none}}`;

export interface Badges {
  /** The tiles of the page as it stands now. */
  place(tiles: readonly Tile[]): void;
  /** What stands on them. */
  mark(marks: readonly BadgeMark[]): void;
  /** The page moved: measure the visible ones again in the next frame. */
  stir(): void;
  clear(): void;
}

/** Marks on the site's tiles, drawn beside its tree: nothing of the site's own is touched. */
export function badgeLayer(life: Lifetime): Badges {
  const codes = new WeakMap<Element, string>();
  const shown = new Map<Element, HTMLElement>();
  const visible = new Set<Element>();
  const spare: HTMLElement[] = [];
  let marks: ReadonlyMap<string, BadgeMark> = new Map();
  let observed = new WeakSet<Element>();
  let layer: { readonly host: HTMLElement; readonly box: HTMLElement } | null = null;
  let observer: IntersectionObserver | null = null;
  let frame = 0;

  const stir = (): void => {
    if (frame || marks.size === 0 || document.hidden) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (life.alive()) draw();
    });
  };

  const draw = (): void => {
    layer ??= attachLayer();
    if (!layer.host.isConnected) document.documentElement.append(layer.host);
    // All reads before the first write: one layout at most.
    const origin = layer.host.getBoundingClientRect();
    const spots = [...visible].map((tile) => spotOf(tile, markOf(tile)));
    for (const [tile, badge] of shown) if (!visible.has(tile)) put(tile, badge);
    for (const { tile, mark, rect } of spots) {
      if (!mark || !rect) {
        const badge = shown.get(tile);
        if (badge) put(tile, badge);
        if (!tile.isConnected) visible.delete(tile);
        continue;
      }
      write(tile, mark, rect.right - origin.left - INSET, rect.bottom - origin.top - INSET - HEIGHT);
    }
  };

  const markOf = (tile: Element): BadgeMark | undefined => marks.get(codes.get(tile) ?? '');

  const put = (tile: Element, badge: HTMLElement): void => {
    shown.delete(tile);
    badge.remove();
    spare.push(badge);
  };

  const write = (tile: Element, mark: BadgeMark, right: number, y: number): void => {
    const badge = shown.get(tile) ?? spare.pop() ?? document.createElement('i');
    const text = mark.text.slice(0, TEXT_LIMIT);
    if (badge.textContent !== text) badge.textContent = text;
    if (badge.dataset.tone !== mark.tone) badge.dataset.tone = mark.tone;
    const isWide = text.length > NARROW_TEXT;
    badge.toggleAttribute('data-wide', isWide);
    const x = right - (isWide ? WIDE : WIDTH);
    const transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
    if (badge.style.transform !== transform) badge.style.transform = transform;
    if (!badge.isConnected) layer?.box.append(badge);
    shown.set(tile, badge);
  };

  const enter = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    stir();
  };

  const clear = (): void => {
    observer?.disconnect();
    observer = null;
    observed = new WeakSet();
    visible.clear();
    marks = new Map();
    cancelAnimationFrame(frame);
    frame = 0;
    for (const [tile, badge] of shown) put(tile, badge);
    spare.length = 0;
    layer?.host.remove();
    layer = null;
  };

  life.atEnd(clear);
  life.on(window, 'resize', stir);
  // A scroll of the document carries the layer along; one inside the page does not.
  life.on(document, 'scroll', ({ target }) => target !== document && stir(), true);
  return {
    place(tiles) {
      observer ??= new IntersectionObserver(life.whileAlive(enter));
      for (const { element, code } of tiles) {
        if (!observed.has(element)) observer.observe(element);
        observed.add(element);
        codes.set(element, code);
      }
      stir();
    },
    mark(next) {
      marks = new Map(next.map((mark) => [mark.code, mark]));
      if (marks.size > 0) stir();
      else for (const [tile, badge] of shown) put(tile, badge);
    },
    stir,
    clear,
  };
}

interface Spot {
  readonly tile: Element;
  readonly mark: BadgeMark | undefined;
  readonly rect: DOMRect | null;
}

/** Where a tile is; rect null where it is gone or something of the page lies above its corner. */
function spotOf(tile: Element, mark: BadgeMark | undefined): Spot {
  if (!mark || !tile.isConnected) return { tile, mark, rect: null };
  const rect = tile.getBoundingClientRect();
  if (rect.width < WIDTH + INSET || rect.height < HEIGHT + INSET) return { tile, mark, rect: null };
  const x = rect.right - INSET - WIDTH / 2;
  const y = rect.bottom - INSET - HEIGHT / 2;
  const top = document.elementFromPoint(x, y);
  const covered = top !== null && !tile.contains(top) && !top.contains(tile);
  return { tile, mark, rect: covered ? null : rect };
}

function attachLayer(): { readonly host: HTMLElement; readonly box: HTMLElement } {
  const host = document.createElement(randomName());
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  styleSheet(root)(CSS);
  const box = document.createElement('div');
  box.dataset.layer = FRAME_TITLE;
  root.append(box);
  document.documentElement.append(host);
  return { host, box };
}
