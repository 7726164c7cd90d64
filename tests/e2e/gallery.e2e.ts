import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenGallery, openGallery, PARTS, SCHEMES, SURFACES } from './open-gallery';

const PICTURES = resolve(import.meta.dirname, '../../docs/pictures/gallery');
const SHEETS = [
  ...PARTS.map((part) => [part, `show=sheet&part=${part}`, 1080] as const),
  ...Object.entries(SURFACES).map(([name, query]) => [name, query, 400] as const),
];
let gallery: OpenGallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

interface Drawn {
  /** Text and box of every element that holds text of its own. */
  readonly texts: readonly string[];
  readonly boxes: readonly string[];
  /** Elements whose text is wider than they are, and no dots say so. */
  readonly clipped: readonly string[];
  readonly wider: number;
}

/** What a reader gets: every text with its box, and what does not fit. */
function drawn(): Promise<Drawn> {
  return gallery.page.evaluate(() => {
    const texts: string[] = [];
    const boxes: string[] = [];
    const clipped: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('#root *, dialog *')) {
      const own = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ nodeValue }) => nodeValue?.trim() ?? '')
        .join(' ')
        .trim();
      const { x, y, width, height } = element.getBoundingClientRect();
      if (own === '' || element.closest('.only-heard')) continue;
      texts.push(own);
      boxes.push(`${own.slice(0, 40)}: ${[x, y, width, height].map(Math.round).join(' ')}`);
      const { overflowX, textOverflow, display } = getComputedStyle(element);
      const tight = element.scrollWidth > element.clientWidth + 1 && display !== 'inline';
      if (tight && overflowX !== 'auto' && textOverflow !== 'ellipsis') clipped.push(own);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return { texts, boxes, clipped, wider: Math.max(0, scrollWidth - clientWidth) };
  });
}

/** Share of the points that differ from the committed picture; null = there is none of this size. Told, never judged. */
async function differing(name: string): Promise<number | null> {
  const path = resolve(PICTURES, `${name}.png`);
  if (!existsSync(path)) return null;
  const now = (await gallery.picture()).toString('base64');
  const before = readFileSync(path).toString('base64');
  return gallery.page.evaluate(
    async (pictures) => {
      const points: ImageData[] = [];
      for (const picture of pictures) {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        const drawnPoints = canvas?.getImageData(0, 0, image.width, image.height);
        if (drawnPoints) points.push(drawnPoints);
      }
      const [a, b] = points;
      if (!a || !b || a.width !== b.width || a.height !== b.height) return null;
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        if (Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)) > 16) different += 1;
      }
      return (4 * different) / a.data.length;
    },
    [now, before],
  );
}

describe('the gallery', () => {
  it.each(SHEETS)(
    '%s says the same and stands the same in both themes, and nothing is cut off',
    async (name, query, width) => {
      const told: string[] = [];
      const seen: Drawn[] = [];
      for (const scheme of SCHEMES) {
        await gallery.show(query, scheme, width);
        const found = await drawn();
        expect(found.clipped, scheme).toEqual([]);
        expect(found.wider, scheme).toBe(0);
        seen.push(found);
        const share = await differing(`${name}-${scheme}`);
        told.push(
          `${scheme} ${share === null ? 'no picture of this size' : `${(100 * share).toFixed(1)} %`}`,
        );
      }
      const [light, dark] = seen;
      expect(dark?.boxes).toEqual(light?.boxes);
      if (name in SURFACES) return;
      expect(light?.texts).toMatchSnapshot();
      console.log(`${name}: points that differ from the committed picture: ${told.join(', ')}`);
    },
  );

  it.each(SHEETS)(
    '%s keeps inside its boxes from right to left and with longer words',
    async (_name, query, width) => {
      await gallery.show(`${query}&speaker=rtl`, 'light', width);
      const found = await drawn();
      expect(found.texts.length).toBeGreaterThan(0);
      expect(found.clipped).toEqual([]);
      expect(found.wider).toBe(0);
    },
  );
});
