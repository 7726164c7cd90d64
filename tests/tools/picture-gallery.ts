import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openGallery, PARTS, SCHEMES, SURFACES } from '../e2e/open-gallery';

const NARROW = 400;

/** One picture for each group of parts and each surface of the gallery, light and dark. */
export async function pictureGallery(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const gallery = await openGallery();
  for (const scheme of SCHEMES) {
    const at = (name: string): string => resolve(folder, `${name}-${scheme}.png`);
    for (const part of PARTS) {
      await gallery.show(`show=sheet&part=${part}`, scheme);
      await gallery.picture(at(part));
    }
    for (const [name, query] of Object.entries(SURFACES)) {
      await gallery.show(query, scheme, NARROW);
      await gallery.picture(at(name));
    }
  }
  await gallery.close();
}
