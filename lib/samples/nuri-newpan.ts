import type { SampleCreator } from './sample-creator';

export const nuriNewpan: SampleCreator = {
  shows: 'too new to judge: two posts',
  platform: 'instagram',
  handle: 'nuri.newpan',
  id: '51820046201',
  name: 'Nuri Pan',
  bio: 'Learning to cook in public.',
  category: null,
  link: null,
  followers: 12840,
  following: 388,
  postCount: 2,
  verified: false,
  private: false,
  language: 'en',
  posts: [
    {
      daysAgo: 10,
      kind: 'image',
      likes: 402,
      comments: 31,
      views: null,
      caption: 'First omelette that did not fold in anger #cooking',
    },
    {
      daysAgo: 18,
      kind: 'image',
      likes: 377,
      comments: 26,
      views: null,
      caption: 'Hello, this is my pan #cooking #food',
    },
  ],
};
