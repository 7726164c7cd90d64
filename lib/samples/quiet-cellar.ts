import type { SampleCreator } from './sample-creator';

export const quietCellar: SampleCreator = {
  shows: 'a private account',
  platform: 'instagram',
  handle: 'quiet.cellar',
  id: '51820046244',
  name: 'Quiet Cellar',
  bio: 'Friends only.',
  category: null,
  link: null,
  followers: 15320,
  following: 402,
  postCount: 96,
  verified: false,
  private: true,
  language: 'en',
  posts: [],
};
