import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMENT_KINDS } from '../../../lib/core/profile/comment-measures';
import { commentTally, countComments, type TalliedComment } from '../../../lib/core/signals/comment-tally';
import { measureComments } from '../../../lib/core/signals/measure-comments';
import { measureConversation } from '../../../lib/core/signals/measure-conversation';
import { makeEvidence } from './make-evidence';

function comment(postId: string, author: string | null, text: string, byOwner = false): TalliedComment {
  return { postId, author, byOwner, text };
}

const anyComment = fc.record({
  postId: fc.constantFrom('a', 'b', 'c'),
  author: fc.constantFrom('ann', 'bob', 'Cem', 'dee'),
  byOwner: fc.boolean(),
  text: fc.oneof(
    fc.constantFrom('nice pic', '😍', '@bob', 'thank you', 'where is this place?', 'Nice  PIC!'),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  ),
});

describe('measureComments', () => {
  it('counts kinds, repeated texts and commenters for each post', () => {
    const { comments } = measureComments([
      comment('a', 'ann', 'Nice pic!'),
      comment('a', 'bob', 'nice  pic 😍'),
      comment('a', 'bob', 'where is this place?'),
      comment('a', 'mira', 'In the old town, by the river', true),
      comment('b', 'ann', 'Nice pic!'),
    ]);
    expect(comments).toEqual([
      {
        postId: 'a',
        kinds: { owner: 1, scam: 0, mention: 0, emoji: 0, praise: 2, short: 0, substantive: 1 },
        duplicates: 1,
        distinctAuthors: 2,
      },
      {
        postId: 'b',
        kinds: { owner: 0, scam: 0, mention: 0, emoji: 0, praise: 1, short: 0, substantive: 0 },
        duplicates: 0,
        distinctAuthors: 1,
      },
    ]);
  });

  it('does not take hearts and single words for copies', () => {
    const { comments } = measureComments([
      comment('a', 'ann', '❤️'),
      comment('a', 'bob', '❤️'),
      comment('a', 'cem', 'wow'),
      comment('a', 'dee', 'wow'),
    ]);
    expect(comments[0]?.duplicates).toBe(0);
  });

  it('does not know the commenters where a name is missing', () => {
    const { comments, circle } = measureComments([
      comment('a', null, 'hello there'),
      comment('a', 'ann', 'hi'),
    ]);
    expect(comments[0]?.distinctAuthors).toBeNull();
    expect(circle).toBeNull();
  });

  it('finds those who comment on at least 60 % of the posts', () => {
    const posts = ['a', 'b', 'c', 'd', 'e'];
    const regular = posts.flatMap((post) => [
      comment(post, 'ann', 'so good to see'),
      comment(post, 'Bob', 'hi'),
    ]);
    const others = posts.map((post, index) => comment(post, `guest${index}`, 'first time here'));
    const { circle } = measureComments([...regular, ...others, comment('a', 'mira', 'thanks', true)]);
    expect(circle).toEqual({ posts: 5, comments: 15, distinctAuthors: 7, regulars: 2 });
  });

  it('puts each comment in exactly one kind', () => {
    fc.assert(
      fc.property(fc.array(anyComment, { maxLength: 60 }), (comments) => {
        const measures = measureComments(comments).comments;
        const total = measures.reduce((sum, { kinds }) => sum + countComments(kinds), 0);
        expect(total).toBe(comments.length);
        for (const { kinds, duplicates, distinctAuthors } of measures) {
          const others = countComments(kinds) - kinds.owner;
          expect(duplicates).toBeLessThanOrEqual(Math.max(0, others - 1));
          expect(distinctAuthors ?? 0).toBeLessThanOrEqual(others);
        }
      }),
    );
  });

  it('says the same when comments come one by one', () => {
    fc.assert(
      fc.property(fc.array(anyComment, { maxLength: 40 }), (comments) => {
        const tally = commentTally();
        for (const one of comments) {
          tally.add(one);
          tally.measures();
        }
        expect(tally.measures()).toEqual(measureComments(comments).comments);
      }),
    );
  });

  it('keeps no name and no text in what it hands out', () => {
    const tally = commentTally();
    tally.add(comment('a', 'very.secret.name', 'a very secret sentence'));
    expect(JSON.stringify(tally.measures())).not.toContain('secret');
  });
});

describe('measureConversation', () => {
  it('is unmeasured without a comment', () => {
    expect(measureConversation(makeEvidence())).toEqual({
      status: 'unmeasured',
      n: 0,
      lacking: ['comments'],
    });
  });

  it('shares low quality and copies among the comments of others, replies among all', () => {
    const { comments, circle } = measureComments([
      comment('a', 'ann', '😍'),
      comment('a', 'bob', 'beautiful'),
      comment('a', 'cem', 'where is this place?'),
      comment('b', 'dee', 'where is this place?'),
      comment('b', 'mira', 'thank you', true),
    ]);
    const conversation = measureConversation(makeEvidence({ comments, circle }));
    expect(conversation).toMatchObject({
      status: 'measured',
      n: 5,
      posts: 2,
      lowQualityShare: 0.5,
      duplicateShare: 0,
      ownerReplyShare: 0.2,
    });
  });

  it('adds up to all comments, with shares between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(anyComment, { minLength: 1, maxLength: 60 }), (comments) => {
        const conversation = measureConversation(makeEvidence(measureComments(comments)));
        if (conversation.status !== 'measured') throw new Error('expected a measured conversation');
        expect(COMMENT_KINDS.reduce((sum, kind) => sum + conversation.kinds[kind], 0)).toBe(comments.length);
        for (const share of [
          conversation.lowQualityShare,
          conversation.duplicateShare,
          conversation.ownerReplyShare,
        ]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
