import { commonCountLocale } from '../../lib/core/count/common-count-locales';
import type { PlatformId } from '../../lib/core/profile/platform';
import { instagram } from '../../lib/platforms/instagram/instagram';
import { pageSource } from '../../lib/platforms/page-source';
import { readPage } from '../../lib/platforms/read-page';
import { tiktok } from '../../lib/platforms/tiktok/tiktok';
import { rememberEmbedded } from '../../lib/sensor/remember-embedded';

/** What the last of the looks gave. */
export interface Looked {
  readonly status: string;
  readonly posts: number;
  readonly followers: number | null;
}

type Answers = readonly (readonly [path: string, body: string])[];

/** Runs in a page: what the reader's script does at each look, so many times. Answers are read before. */
function prepare(platform: PlatformId, answers: Answers): (looks: number) => Looked {
  const adapter = { instagram, tiktok }[platform];
  const thrifty = { ...adapter, readEmbedded: rememberEmbedded(adapter) };
  const responses = answers.flatMap(([path, body]) => adapter.readResponse(path, body));
  const look = () => {
    const url = new URL(location.href);
    const input = { document, responses, countLocale: commonCountLocale };
    const page = pageSource(thrifty, { ...input, url, loadedUrl: url });
    return page && readPage(thrifty, page, '2026-11-20T12:00:00.000Z');
  };
  return (looks) => {
    let reading = look();
    for (let left = looks - 1; left > 0; left -= 1) reading = look();
    return {
      status: reading?.status ?? 'none',
      posts: reading?.observation?.posts.length ?? 0,
      followers: reading?.observation?.profile.followers?.value.low ?? null,
    };
  };
}

const world = globalThis as { lookAgain?: (looks: number) => Looked };
Object.assign(world, {
  prepareLooks(platform: PlatformId, answers: Answers) {
    world.lookAgain = prepare(platform, answers);
  },
});
