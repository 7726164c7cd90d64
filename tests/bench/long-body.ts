import type { PlatformId } from '../../lib/core/profile/platform';
import { SAMPLES } from '../../lib/samples/catalog';
import type { SampleCreator } from '../../lib/samples/sample-creator';
import { samplePage } from '../fixtures/sites/sample-pages';
import type { SitePage } from '../fixtures/sites/site-page';

const NOW = '2026-11-20T12:00:00.000Z';

/** The sample creator of a site with so many posts. */
export function prolific(platform: PlatformId, posts: number): SampleCreator {
  const creator = SAMPLES.find((sample) => sample.platform === platform && !sample.private);
  if (!creator) throw new Error(`no sample of ${platform}`);
  const { posts: own } = creator;
  const many = Array.from({ length: posts }, (_, at) => own[at % own.length]).flatMap((post, at) =>
    post ? [{ ...post, daysAgo: at + 1, likes: 900 + at, pinned: at < 2 }] : [],
  );
  return { ...creator, posts: many };
}

export function prolificPage(platform: PlatformId, posts: number): SitePage {
  return samplePage(prolific(platform, posts), NOW);
}

/** The answer that lists posts, padded with what a site's posts carry besides: addresses of pictures, music, people. */
export function longBody(platform: PlatformId, length: number): string {
  const posts = 33;
  const answer = prolificPage(platform, posts).answers.at(-1)?.body ?? '';
  const padding = Math.max(0, length - answer.length) / posts;
  const marker = platform === 'instagram' ? '"accessibility_caption":null' : '"textExtra":[]';
  return answer.replaceAll(marker, `${marker},${ballast(padding)}`);
}

function ballast(length: number): string {
  const address = `https://cdn.example/v/t51/${'0123456789abcdef'.repeat(14)}`;
  const picture = { width: 640, height: 800, url: address, scans_profile: 'e35', tags: ['a', 'b'] };
  const person = {
    pk: '1',
    username: 'guest_1',
    full_name: 'Guest',
    is_verified: false,
    profile_pic_url: address,
  };
  const entry = { candidates: [picture, picture], tagged: { user: person, position: [0.1, 0.2] } };
  const entries = Math.ceil(length / JSON.stringify(entry).length);
  return `"ballast":${JSON.stringify(Array.from({ length: entries }, () => entry))}`;
}
