import type { Post, PostRecord, ProfileEvidence, ProfileRecord } from './record';

/** What the engine computes from. Hidden likes are unknown, whatever number the page gave beside the mark. */
export function toEvidence(record: ProfileRecord): ProfileEvidence {
  return {
    key: record.key,
    platform: record.platform,
    observedAt: record.lastSeenAt,
    handle: record.handle,
    bio: record.bio,
    followers: record.followers,
    following: record.following,
    postCount: record.postCount,
    private: record.private,
    posts: record.posts.map(plainPost),
    comments: record.comments,
    circle: null,
    history: record.history,
  };
}

function plainPost({ seen: _seen, platformId: _platformId, ...post }: PostRecord): Post {
  return post.likesHidden ? { ...post, likes: null } : post;
}
