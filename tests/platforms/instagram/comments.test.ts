import { describe, expect, it } from 'vitest';
import { instagram } from '../../../lib/platforms/instagram/instagram';
import { BREAD, LENA, ROLLS } from '../../fixtures/instagram/creators';
import { commentsAnswer, webInfoAnswer, xdtPostPage } from '../../fixtures/instagram/post-pages';
import { v1CommentsAnswer, v1MediaAnswer } from '../../fixtures/instagram/profile-v1';
import { xdtMedia } from '../../fixtures/instagram/profile-xdt';
import { type Given, GRAPHQL, pageFrom, SITE } from './read';

const REEL = `${SITE}/reel/${BREAD.code}/`;

function commentsOf(given: Given) {
  return instagram.comments(pageFrom(given));
}

describe('comments', () => {
  it('come from data block and drawing, each once, with the owner told apart', () => {
    expect(commentsOf({ url: REEL, html: xdtPostPage() })).toEqual([
      {
        id: '17990000000001001',
        post: BREAD.code,
        author: 'guest_one',
        byOwner: false,
        text: 'Which flour do you use?',
      },
      {
        id: '17990000000001002',
        post: BREAD.code,
        author: LENA.handle,
        byOwner: true,
        text: '@guest_one Type 1050!',
      },
      {
        id: '17990000000009001',
        post: BREAD.code,
        author: 'guest_two',
        byOwner: false,
        text: 'Paid partnership? @muehle.sample',
      },
    ]);
  });

  it('of an answer that names no post belong to the post opened before it', () => {
    const rolls = { data: { xdt_api__v1__media__shortcode__web_info: { items: [xdtMedia(ROLLS)] } } };
    const responses = [
      [GRAPHQL, webInfoAnswer()],
      [GRAPHQL, commentsAnswer(1)],
      [GRAPHQL, rolls],
      [GRAPHQL, commentsAnswer(5)],
    ] as const;
    const ids = (code: string) =>
      commentsOf({ url: `${SITE}/p/${code}/`, loadedUrl: `${SITE}/${LENA.handle}/`, responses }).map(
        ({ id }) => id,
      );
    expect(ids(BREAD.code)).toEqual(['17990000000001001', '17990000000001002']);
    expect(ids(ROLLS.code)).toEqual(['17990000000001005', '17990000000001006']);
  });

  it('of the v1 spelling carry their post', () => {
    const responses = [[`/api/v1/media/${ROLLS.pk}/info/`, v1MediaAnswer()]] as const;
    const seen = commentsOf({ url: `${SITE}/p/${ROLLS.code}/`, responses });
    expect(seen).toMatchObject([
      { id: '18110000000000001', author: 'guest_one', byOwner: false, text: 'Which flour?' },
      { id: '18110000000000002', author: LENA.handle, byOwner: true },
    ]);
  });

  it('of the v1 answers keep every digit of their number, so that the drawn one is the same comment', () => {
    const responses = [
      [`/api/v1/media/${BREAD.pk}/comments/`, v1CommentsAnswer(['17990000000009001', '17990000000009003'])],
    ] as const;
    const seen = commentsOf({ url: REEL, html: xdtPostPage(false), responses });
    expect(seen.map(({ id }) => id)).toEqual(['17990000000009001', '17990000000009003']);
    expect(seen[0]?.text).toBe('Paid partnership? Of "pk":12345678901234567, no.');
  });

  it('are not read on a profile', () => {
    expect(commentsOf({ url: `${SITE}/${LENA.handle}/`, responses: [[GRAPHQL, commentsAnswer()]] })).toEqual(
      [],
    );
  });
});
