import { maraKneads } from './mara-kneads';
import type { SampleCreator, SamplePost } from './sample-creator';

/** Likes, comments and views of older posts, newest first: she was smaller then, so a longer look back shows less. */
const OLDER: readonly (readonly [likes: number, comments: number, views: number])[] = [
  [402, 21, 6100],
  [377, 19, 5480],
  [455, 26, 7020],
  [361, 17, 5210],
  [418, 22, 6390],
  [349, 15, 4970],
  [392, 20, 5750],
  [433, 24, 6600],
  [338, 14, 4820],
  [371, 18, 5390],
  [405, 21, 6010],
  [329, 13, 4690],
  [384, 19, 5620],
  [356, 16, 5130],
];

/** An invented creator with more posts than the shorter look back takes in, to try the settings on. */
export const settingsSample: SampleCreator = {
  ...maraKneads,
  shows: 'what a setting changes',
  posts: [
    ...maraKneads.posts,
    ...OLDER.map(
      ([likes, comments, views], index): SamplePost => ({
        daysAgo: 53 + 4 * index,
        kind: 'video',
        likes,
        comments,
        views,
        caption: 'From the first kitchen #sourdough #bread #baking',
      }),
    ),
  ],
};
