import { type Sentence, sentence, type WordKey } from '../../lib/core/words/sentence';

const NAMES: Readonly<Record<string, WordKey>> = {
  id: 'field.id',
  handle: 'field.handle',
  name: 'field.name',
  bio: 'field.bio',
  followers: 'field.followers',
  following: 'field.following',
  postCount: 'field.post-count',
  likesReceived: 'field.likes-received',
  verified: 'field.verified',
  private: 'field.private',
  category: 'field.category',
  links: 'field.links',
  code: 'field.code',
  url: 'field.url',
  owner: 'field.owner',
  kind: 'field.kind',
  publishedAt: 'field.published-at',
  likes: 'field.likes',
  likesHidden: 'field.likes-hidden',
  comments: 'field.comments',
  shares: 'field.shares',
  saves: 'field.saves',
  views: 'field.views',
  caption: 'field.caption',
  pinned: 'field.pinned',
  paidPartnership: 'field.paid-partnership',
  coauthors: 'field.coauthors',
};

/** A field of the readers in words; a field of a post may come as `post.likes`. */
export function fieldName(field: string): Sentence {
  const bare = field.split('.').at(-1) ?? field;
  const key = NAMES[bare];
  return key ? { key, params: {} } : sentence('field.other', { field: bare });
}
