import { describe, expect, it } from 'vitest';
import { readResponse } from '../../../lib/platforms/tiktok/read-response';
import { RESPONSE_PATHS } from '../../../lib/platforms/tiktok/response-paths';

const ID = '7590066132476756968';
const ITEM = {
  id: ID,
  author: { id: '1', uniqueId: 'Zine.Zoe' },
  createTime: 1767200000,
  stats: { playCount: 9 },
};

function read(path: string, body: unknown) {
  return readResponse(path, JSON.stringify(body));
}

describe('answers that a TikTok page received', () => {
  it.each(['/api/post/item_list/?a=1', '/api/creator/item_list/'])('%s lists one account', (path) => {
    expect(read(path, { itemList: [ITEM] })).toMatchObject([
      { list: 'timeline', profile: { handle: 'zine.zoe' } },
    ]);
  });

  it.each([
    '/api/repost/item_list/',
    '/api/favorite/item_list/',
    '/api/user/collect/item_list/',
    '/api/mix/item_list/',
    '/api/recommend/item_list/',
    '/api/related/item_list/',
    '/api/challenge/item_list/',
    '/api/preload/item_list/',
    '/api/search/item/full/',
  ])('%s lists other people, so names no account', (path) => {
    const [first, ...rest] = [
      ...read(path, { itemList: [ITEM] }),
      ...read(path, { item_list: [ITEM] }),
      ...read(path, { data: [{ item: ITEM }] }),
    ];
    expect(first).toMatchObject({ list: 'others', profile: null });
    expect(rest).toEqual([first, first]);
  });

  it('one post is one post', () => {
    expect(read(`/api/item/detail/?itemId=${ID}`, { itemInfo: { itemStruct: ITEM } })).toMatchObject([
      { list: 'single', posts: [{ fields: { id: ID, views: { low: 9, high: 9 } }, ownerId: '1' }] },
    ]);
  });

  it.each([
    [10221, 'not-found'],
    [10222, 'private'],
    [10202, 'not-found'],
    [10204, 'not-found'],
    [10231, 'no-data'],
  ])('a refusal %i of the account asked for means %s', (statusCode, withheld) => {
    expect(read('/api/user/detail/?uniqueId=No.Body', { statusCode, userInfo: {} })).toMatchObject([
      { withheld, profile: { handle: 'no.body' } },
    ]);
  });

  it('comments carry handle, text and post only', () => {
    const comment = {
      cid: '5',
      aweme_id: ID,
      text: 'How long does it dry?',
      user: { unique_id: 'Visitor_1', uid: '3' },
    };
    const empty = { ...comment, cid: '6', text: '' };
    expect(read(`/api/comment/list/?aweme_id=${ID}`, { comments: [comment, empty, null, 7] })).toMatchObject([
      {
        shape: 'comments',
        posts: [],
        comments: [{ id: '5', post: ID, author: 'visitor_1', byOwner: false, text: 'How long does it dry?' }],
      },
    ]);
  });

  it.each([
    '',
    'null',
    '[]',
    '7',
    '"x"',
    '{',
    '{"itemList":',
    '{"itemList":{}}',
    '{"itemList":[null,7,"x",[]]}',
    '<html>',
  ])('a body %j says nothing', (body) => {
    for (const path of [...RESPONSE_PATHS, '/api/search/general/full/', '/', '']) {
      expect(readResponse(path, body)).toEqual([]);
    }
  });

  it('a body of more than eight million characters is not looked at', () => {
    expect(
      readResponse('/api/post/item_list/', `${JSON.stringify({ itemList: [ITEM] })}${' '.repeat(8e6)}`),
    ).toEqual([]);
  });
});
