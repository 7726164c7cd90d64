import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED_FOLDER } from '../../shared-folder';

const FOLDER = join(SHARED_FOLDER, 'datasets');

/** One post of a data set, in plain numbers; t in seconds. */
export interface Sighting {
  readonly t: number;
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  readonly views: number;
  readonly followers: number;
  readonly followees: number;
  readonly tags: readonly string[];
}

/** Posts of an account, newest first. */
export type Accounts = ReadonlyMap<string, readonly Sighting[]>;

/** Rows of a data set's file as objects; understands quotes and line ends inside them. */
export function rows(name: string): readonly Readonly<Record<string, string>>[] {
  const bytes = readFileSync(join(FOLDER, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  const [names = [], ...lines] = cells(text);
  return lines.map((line) => Object.fromEntries(names.map((key, index) => [key, line[index] ?? ''])));
}

export function cells(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    line.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] !== ',') {
      if (line.length > 1 || line[0] !== '') lines.push(line);
      line = [];
    }
    if (pattern.lastIndex >= text.length) break;
  }
  return lines;
}

function group(entries: Iterable<readonly [string, Sighting]>): Accounts {
  const accounts = new Map<string, Sighting[]>();
  for (const [account, post] of entries) {
    const posts = accounts.get(account);
    if (posts) posts.push(post);
    else accounts.set(account, [post]);
  }
  for (const posts of accounts.values()) posts.sort((a, b) => b.t - a.t);
  return accounts;
}

const DAY = 86_400;
const TIKTOK_SEEN = 1_604_885_000;
const REELS_SEEN = 1_762_671_650;

/** TikTok, November 2020: videos older than a week of accounts with at least 1,000 followers. */
export function tiktok2020(): Accounts {
  return group(
    rows('tiktok_2020_videos.csv.gz').flatMap((row): (readonly [string, Sighting])[] => {
      const post: Sighting = {
        t: Number(row.create_time),
        likes: Number(row.n_likes),
        comments: Number(row.n_comments),
        shares: Number(row.n_shares),
        views: Number(row.n_plays),
        followers: Number(row.n_followers),
        followees: 0,
        tags: [...(row.hashtags ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1] ?? ''),
      };
      const counts = post.followers >= 1000 && post.views > 0 && post.likes + post.comments + post.shares > 0;
      return counts && (TIKTOK_SEEN - post.t) / DAY > 7 ? [[row.acct ?? '', post]] : [];
    }),
  );
}

/** Instagram pictures of July 2018 to April 2019. */
export function pictures2019(): Accounts {
  return group(
    rows('ig_kim2019_posts.csv.gz').flatMap((row): (readonly [string, Sighting])[] => {
      const post: Sighting = {
        t: Number(row.taken_at),
        likes: Number(row.likes),
        comments: Number(row.comments || 0),
        shares: 0,
        views: 0,
        followers: Number(row.followers),
        followees: Number(row.followees || 0),
        tags: [],
      };
      const counts =
        post.followers >= 1000 && post.likes > 3 && post.t >= 1_530_403_200 && post.t <= 1_555_718_400;
      return counts ? [[row.acct ?? '', post]] : [];
    }),
  );
}

/** Reels of autumn 2025, older than a week, with believable plays. */
export function reels2025(): Accounts {
  return group(
    rows('ig_reels_2025.csv.gz').flatMap((row): (readonly [string, Sighting])[] => {
      const post: Sighting = {
        t: Date.parse(row.Post_date ?? '') / 1000,
        likes: Number(row.Likes),
        comments: Number(row.Comments),
        shares: 0,
        views: Number(row.Plays),
        followers: Number(row.Followers),
        followees: 0,
        tags: [],
      };
      const believable = post.likes > 3 && post.views > 0 && post.views >= post.likes + post.comments;
      return believable && (REELS_SEEN - post.t) / DAY > 7 ? [[row.acct ?? '', post]] : [];
    }),
  );
}

/** TikTok videos of 2025 seen twice: age at first sight in days, and how much likes grew until the second. */
export function seenTwice(): readonly { readonly age: number; readonly growth: number }[] {
  const later = new Map(rows('tiktok_vn2025_crawl2.csv.gz').map((row) => [row.post, row]));
  return rows('tiktok_vn2025_crawl1.csv.gz').flatMap((first) => {
    const second = later.get(first.post);
    const growth = Number(second?.vid_nlike) / Number(first.vid_nlike);
    const age =
      (Date.parse(first.vid_scrapeTime ?? '') - Date.parse(first.vid_postTime ?? '')) / (1000 * DAY);
    return Number.isFinite(growth) && Number.isFinite(age) ? [{ age, growth }] : [];
  });
}
