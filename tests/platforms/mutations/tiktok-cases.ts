import { tiktok } from '../../../lib/platforms/tiktok/tiktok';
import { savedCase } from '../fixture-case';
import { caseOf, type MutationCase } from './mutation-case';
import { tiktokStated } from './tiktok-stated';

const NAMES = [
  'profile-hard-load',
  'profile-legacy-state',
  'profile-german-rounded',
  'profile-first-paint',
  'answers-user-and-posts',
  'answers-posts-only',
  'video-feed-layout',
  'video-detail-layout-french',
  'video-mobile-photos',
] as const;

/** What the page still remembers of the profile looked at before: never this one's. */
const LAST_ID = '7590066132476756111';
const LAST_USER = { id: '6555555555555555555', uniqueId: 'last.seen', nickname: 'Last', verified: false };
const LAST_STATS = {
  followerCount: 91_377,
  followingCount: 77,
  heartCount: 808_101,
  heart: 808_101,
  videoCount: 313,
};
const LAST_PROFILE = [
  {
    path: '/api/user/detail/?uniqueId=last.seen',
    body: { userInfo: { user: LAST_USER, stats: LAST_STATS }, statusCode: 0 },
  },
  {
    path: '/api/post/item_list/?count=35',
    body: {
      itemList: [
        {
          id: LAST_ID,
          desc: 'last',
          createTime: 1767200000,
          author: LAST_USER,
          authorStats: LAST_STATS,
          stats: { diggCount: 5544, commentCount: 88, shareCount: 19, playCount: 71_717, collectCount: 23 },
        },
      ],
    },
  },
].map(({ path, body }) => ({ path, body: JSON.stringify(body) }));

/** Every shape of TikTok's data, with the page that goes with it. */
export const TIKTOK_CASES: readonly MutationCase[] = NAMES.map((name) => {
  const saved = savedCase('tiktok', name);
  return caseOf(name, { ...saved, responses: [...LAST_PROFILE, ...saved.responses] }, tiktok, tiktokStated);
});
