import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../../lib/samples/catalog';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { instagramProfile } from '../fixtures/sites/instagram-page';
import { samplePage } from '../fixtures/sites/sample-pages';
import { openPageWorld, type PageWorld } from './page-world/stage';
import { openPanel } from './surfaces';

const NOW = new Date().toISOString();
const onTikTok =
  SAMPLES.find(({ platform, private: closed }) => platform === 'tiktok' && !closed) ?? maraKneads;
let world: PageWorld;

describe('with "Only what is visible on the page"', () => {
  beforeAll(async () => {
    world = await openPageWorld({ consent: { reading: 'page' } });
  });
  afterEach(() => world.tidy());
  afterAll(() => world.close());

  it('the header is read, and the panel says what the loaded figures would add', async () => {
    const page = await world.open(samplePage(maraKneads, NOW));
    const { observation } = await world.reportThat(({ status }) => status === 'read');
    expect(observation?.profile.followers).toMatchObject({
      value: { low: maraKneads.followers },
      via: 'title',
    });
    const frame = await openPanel(page);
    await frame
      .getByText('Allow the figures the page has loaded to be read')
      .first()
      .waitFor({ timeout: 10_000 });
  });

  it('the reels tab gives plays', async () => {
    await world.open(instagramProfile(maraKneads, NOW, 'reels'));
    const { observation } = await world.reportThat(
      ({ status, page }) => status === 'read' && page === 'reels',
    );
    const reels = maraKneads.posts.filter(({ views }) => views !== null);
    expect(observation?.posts.filter(({ views }) => views)).toHaveLength(reels.length);
    expect(observation?.posts.some(({ likes }) => likes)).toBe(false);
  });

  it('TikTok’s grid gives plays, and its data block the exact followers', async () => {
    await world.open(samplePage(onTikTok, NOW));
    const { observation } = await world.reportThat(
      ({ status, platform }) => status === 'read' && platform === 'tiktok',
    );
    expect(observation?.profile.followers?.value).toEqual({
      low: onTikTok.followers,
      high: onTikTok.followers,
    });
    expect(observation?.posts.filter(({ views }) => views)).toHaveLength(onTikTok.posts.length);
    expect(observation?.posts.some(({ likes }) => likes)).toBe(false);
  });

  it('no report says that it heard an answer', async () => {
    await world.open(samplePage(maraKneads, NOW));
    await world.reportThat(({ status }) => status === 'read');
    expect((await world.reports()).some(({ fromResponses }) => fromResponses)).toBe(false);
    expect(world.unserved).toEqual([]);
  });
});
