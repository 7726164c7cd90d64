import { afterEach, it } from 'vitest';
import { SOFT_CREATORS, softSite } from '../fixtures/sites/soft-site';
import { isPhoto, TIKTOK_SOFT_CREATORS, tiktokSoftSite } from '../fixtures/sites/tiktok-soft-site';
import { openPageWorld, type PageWorld } from './page-world/stage';
import { type SoftWalk, walkSoftly } from './soft-walk';

const NAVIGATIONS = Number(process.env.NAVIGATIONS ?? 200);
/** The other site goes the same way through the same scripts: fewer do. */
const TIKTOK_NAVIGATIONS = Math.ceil(NAVIGATIONS / 5);
const PATIENCE = { timeout: 600_000 };

let world: PageWorld;
afterEach(() => world.close());

async function begin(
  start: string,
  walk: Omit<SoftWalk, 'world' | 'page'>,
  pages: ReturnType<typeof softSite>,
) {
  world = await openPageWorld({ settings: { badges: true } });
  world.serve(pages);
  const page = await world.context.newPage();
  await page.goto(start);
  const own = await world.context.newPage();
  await own.goto(world.extensionPage('welcome.html'));
  await page.bringToFront();
  await walkSoftly({ ...walk, world, page }, own);
}

it(
  `${NAVIGATIONS} soft navigations on Instagram never leave a number of another profile behind`,
  PATIENCE,
  () =>
    begin(
      'https://www.instagram.com/',
      {
        site: 'https://www.instagram.com/*',
        creators: SOFT_CREATORS,
        navigations: NAVIGATIONS,
        kinds: ['profile', 'profile', 'reels', 'reels', 'post'],
        pathOf({ handle }, kind, code, random) {
          if (kind === 'post') return random.below(2) === 0 ? `/p/${code}/` : `/${handle}/reel/${code}/`;
          return kind === 'reels' ? `/${handle}/reels/` : `/${handle}/`;
        },
      },
      softSite(),
    ),
);

it(
  `${TIKTOK_NAVIGATIONS} on TikTok neither, beside a data block that speaks of the first account for ever`,
  PATIENCE,
  () =>
    begin(
      'https://www.tiktok.com/explore',
      {
        site: 'https://www.tiktok.com/*',
        creators: TIKTOK_SOFT_CREATORS,
        navigations: TIKTOK_NAVIGATIONS,
        kinds: ['profile', 'profile', 'post'],
        pathOf({ handle, posts }, _kind, code) {
          const serial = posts.findIndex((post) => post.code === code);
          if (serial < 0) return `/@${handle}`;
          return `/@${handle}/${isPhoto(serial) ? 'photo' : 'video'}/${code}`;
        },
      },
      tiktokSoftSite(),
    ),
);
