// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Badges } from '../../lib/sensor/badges';
import { beginLifetime, type Lifetime } from '../../lib/sensor/lifetime';

let life: Lifetime;
let badges: Badges;
let roots: ShadowRoot[] = [];
let tell: (tiles: readonly Element[], isIntersecting: boolean) => void = () => {};
let frames: (() => void)[] = [];
const observe = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  roots = [];
  frames = [];
  observe.mockClear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: readonly object[]) => void) {
        tell = (tiles, isIntersecting) => callback(tiles.map((target) => ({ target, isIntersecting })));
      }
      observe = observe;
      disconnect(): void {}
    },
  );
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    expect(options.mode).toBe('closed');
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 200, 300, 400));
  document.elementFromPoint = () => null;
  life = beginLifetime();
  badges = new Badges(life);
});
afterEach(() => {
  life.end();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function madeTiles(...codes: readonly string[]) {
  return codes.map((code) => {
    const element = document.createElement('a');
    document.body.append(element);
    return { element, code };
  });
}
const draw = () => {
  for (const frame of frames.splice(0)) frame();
};
const texts = () =>
  roots.flatMap((root) => [...root.querySelectorAll('i')].map(({ textContent }) => textContent));
const mark = (code: string, text: string) => ({ code, text, tone: 'above' as const });

describe('badges', () => {
  it('stand on the tiles in view that have a mark, and change nothing of the tiles', () => {
    const tiles = madeTiles('a', 'b', 'c');
    const before = document.body.innerHTML;
    badges.place(tiles);
    badges.mark([mark('a', '2.4x'), mark('c', '0.3x')]);
    tell(
      [tiles[0], tiles[1]].flatMap((tile) => tile?.element ?? []),
      true,
    );
    draw();
    expect(texts()).toEqual(['2.4x']);
    expect(document.body.innerHTML).toBe(before);
  });

  it('follow an element that the site uses again for another post', () => {
    const [tile] = madeTiles('a');
    if (!tile) return;
    badges.place([tile]);
    badges.mark([mark('a', '1x'), mark('b', '9x')]);
    tell([tile.element], true);
    draw();
    badges.place([{ ...tile, code: 'b' }]);
    draw();
    expect(texts()).toEqual(['9x']);
    expect(observe).toHaveBeenCalledTimes(1);
  });

  it('go with the tile that leaves the view or the page', () => {
    const tiles = madeTiles('a', 'b');
    badges.place(tiles);
    badges.mark([mark('a', '1x'), mark('b', '2x')]);
    tell(
      tiles.map(({ element }) => element),
      true,
    );
    draw();
    tell([tiles[0]?.element ?? document.body], false);
    tiles[1]?.element.remove();
    badges.stir();
    draw();
    expect(texts()).toEqual([]);
  });

  it('make way for what the page lays above a tile', () => {
    const [tile] = madeTiles('a');
    badges.place(tile ? [tile] : []);
    badges.mark([mark('a', '1x')]);
    tell([tile?.element ?? document.body], true);
    const dialog = document.createElement('div');
    document.elementFromPoint = () => dialog;
    draw();
    expect(texts()).toEqual([]);
  });

  it('cost one measuring a frame, however often the page stirs', () => {
    badges.mark([mark('a', '1x')]);
    for (let index = 0; index < 100; index += 1) badges.stir();
    expect(frames).toHaveLength(1);
  });

  it('leave nothing behind at the end', () => {
    const tiles = madeTiles('a');
    badges.place(tiles);
    badges.mark([mark('a', '1x')]);
    tell(
      tiles.map(({ element }) => element),
      true,
    );
    draw();
    life.end();
    expect([...document.documentElement.children].map(({ localName }) => localName)).toEqual([
      'head',
      'body',
    ]);
  });
});
