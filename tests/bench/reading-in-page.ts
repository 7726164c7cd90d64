import { commonCountLocale } from '../../lib/core/count/common-count-locales';
import type { PlatformId } from '../../lib/core/profile/platform';
import { instagram } from '../../lib/platforms/instagram/instagram';
import { pageSource } from '../../lib/platforms/page-source';
import { readPage } from '../../lib/platforms/read-page';
import { tiktok } from '../../lib/platforms/tiktok/tiktok';
import { rememberEmbedded } from '../../lib/sensor/remember-embedded';

/** Runs in a page: times what the reader's script does at each look. */
export interface PageTimes {
  /** The first look at this document, in code that has never run before. */
  readonly first: number;
  /** Those that follow. */
  readonly later: readonly number[];
  readonly status: string;
  readonly posts: number;
  readonly followers: number | null;
}

type Answers = readonly (readonly [path: string, body: string])[];

function timePage(platform: PlatformId, answers: Answers, looks: number): PageTimes {
  const adapter = { instagram, tiktok }[platform];
  const thrifty = { ...adapter, readEmbedded: rememberEmbedded(adapter) };
  const responses = answers.flatMap(([path, body]) => adapter.readResponse(path, body));
  const look = () => {
    const started = performance.now();
    const input = { document, responses, countLocale: commonCountLocale };
    const url = new URL(location.href);
    const page = pageSource(thrifty, { ...input, url, loadedUrl: url });
    const reading = page && readPage(thrifty, page, '2026-11-20T12:00:00.000Z');
    return { reading, took: performance.now() - started };
  };
  const { reading, took } = look();
  return {
    first: took,
    later: Array.from({ length: looks }, () => look().took),
    status: reading?.status ?? 'none',
    posts: reading?.observation?.posts.length ?? 0,
    followers: reading?.observation?.profile.followers?.value.low ?? null,
  };
}

Object.assign(globalThis, { timePage });
