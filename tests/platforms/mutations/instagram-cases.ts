import { instagram } from '../../../lib/platforms/instagram/instagram';
import { BREAD, FLOUR, LENA, MILO, OVEN, RIDE, ROLLS } from '../../fixtures/instagram/creators';
import { pageOf } from '../../fixtures/instagram/page-blocks';
import {
  commentsAnswer,
  drawnPost,
  webInfoAnswer,
  xdtPostPage,
  xigPostPage,
} from '../../fixtures/instagram/post-pages';
import {
  drawnProfile,
  ENGLISH,
  GERMAN,
  grid,
  headerA,
  headerB,
  KOREAN,
  metaTags,
  reelsGrid,
} from '../../fixtures/instagram/profile-layouts';
import {
  legacyPostAnswer,
  legacyTimelineAnswer,
  sharedScript,
  webProfileAnswer,
} from '../../fixtures/instagram/profile-legacy';
import {
  v1ClipsAnswer,
  v1FeedAnswer,
  v1MediaAnswer,
  v1UserAnswer,
} from '../../fixtures/instagram/profile-v1';
import {
  newReelsAnswer,
  oldReelsAnswer,
  xdtMedia,
  xdtReel,
  xdtTimelineAnswer,
  xdtUserAnswer,
} from '../../fixtures/instagram/profile-xdt';
import { xigProfilePage } from '../../fixtures/instagram/profile-xig';
import { instagramStated } from './instagram-stated';
import type { MutationCase } from './mutation-case';

const SITE = 'https://www.instagram.com';
const PROFILE = `${SITE}/${LENA.handle}/`;
const GRAPHQL = '/graphql/query';
const MILO_USER = { pk: MILO.id, id: MILO.id, username: MILO.handle };

/** What the page still remembers of the profile looked at before: never this one's. */
const LAST_PROFILE: readonly (readonly [string, unknown])[] = [
  [
    GRAPHQL,
    xdtUserAnswer({
      ...MILO_USER,
      full_name: MILO.name,
      follower_count: 91_377,
      following_count: 77,
      media_count: 313,
    }),
  ],
  [
    GRAPHQL,
    {
      data: {
        xdt_api__v1__feed__user_timeline_graphql_connection: {
          edges: [
            {
              node: xdtMedia(RIDE, {
                user: MILO_USER,
                owner: MILO_USER,
                id: `${RIDE.pk}_${MILO.id}`,
                like_count: 5544,
                comment_count: 88,
              }),
            },
          ],
        },
      },
    },
  ],
];

function made(
  name: string,
  url: string,
  html: string,
  answers: readonly (readonly [string, unknown])[],
): MutationCase {
  const responses = [...LAST_PROFILE, ...answers].map(([path, body]) => ({
    path,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }));
  return { name, adapter: instagram, url, html, responses, state: instagramStated };
}

const META = metaTags(
  '48K Followers, 612 Following, 1,873 Posts - See Instagram photos and videos from Lena',
);

/** Every shape of Instagram's data, with the page that goes with it. */
export const INSTAGRAM_CASES: readonly MutationCase[] = [
  made('xdt profile', PROFILE, drawnProfile(headerB(ENGLISH), grid(ENGLISH), 'en', META), [
    [GRAPHQL, xdtUserAnswer({ media_count: 1873 })],
    [GRAPHQL, xdtTimelineAnswer()],
  ]),
  made('xdt profile, nothing drawn', PROFILE, '', [
    [GRAPHQL, xdtUserAnswer()],
    [GRAPHQL, xdtTimelineAnswer()],
  ]),
  made('reels tab', `${PROFILE}reels/`, drawnProfile(headerA(KOREAN), reelsGrid(KOREAN), 'ko'), [
    [GRAPHQL, xdtUserAnswer()],
    [GRAPHQL, newReelsAnswer(xdtReel(BREAD), xdtReel(ROLLS, { play_count: 2368 }))],
    [GRAPHQL, oldReelsAnswer(xdtReel(OVEN, { play_count: 9911 }))],
  ]),
  made('legacy profile', PROFILE, '', [
    ['/api/v1/users/web_profile_info/?username=lena.bakt', webProfileAnswer()],
    [GRAPHQL, legacyTimelineAnswer()],
  ]),
  made('v1 profile', PROFILE, drawnProfile(headerA(GERMAN), '', 'de'), [
    [`/api/v1/users/${LENA.id}/info/`, v1UserAnswer()],
    [`/api/v1/feed/user/${LENA.id}/`, v1FeedAnswer()],
    ['/api/v1/clips/user/', v1ClipsAnswer()],
  ]),
  made('xig profile in blocks', PROFILE, xigProfilePage(), []),
  made('shared script', PROFILE, `<html lang="en"><head>${sharedScript()}</head><body></body></html>`, []),
  made('xdt post in blocks', `${SITE}/reel/${BREAD.code}/`, xdtPostPage(), [
    [GRAPHQL, webInfoAnswer()],
    [GRAPHQL, commentsAnswer()],
  ]),
  made(
    'post drawn in Korean',
    `${SITE}/reel/${BREAD.code}/`,
    pageOf('', `<main role="main">${drawnPost('유료 파트너십', ['좋아요', '댓글 달기'])}</main>`, 'ko'),
    [[GRAPHQL, webInfoAnswer()]],
  ),
  made('xig post in blocks', `${SITE}/p/${FLOUR.code}/`, xigPostPage(), []),
  made('legacy post', `${SITE}/p/${BREAD.code}/`, '', [[GRAPHQL, legacyPostAnswer()]]),
  made('v1 post', `${SITE}/p/${ROLLS.code}/`, '', [[`/api/v1/media/${ROLLS.pk}/info/`, v1MediaAnswer()]]),
];
