import { describe, expect, it } from 'vitest';
import { open, savedCase } from '../fixture-case';

const POST = '7588952876953633769';

function answer(entries: readonly object[]) {
  return { path: `/api/comment/list/?aweme_id=${POST}`, body: JSON.stringify({ comments: entries }) };
}

function comment(cid: string, author: string, text: string, post = POST) {
  return { cid, aweme_id: post, text, user: { unique_id: author } };
}

describe('comments of a TikTok post', () => {
  const saved = savedCase('tiktok', 'video-detail-layout-french');

  it('are read as drawn', () => {
    const { adapter, page } = open(saved);
    expect(
      adapter.comments(page).map(({ author, text, byOwner, post }) => ({ author, text, byOwner, post })),
    ).toEqual([
      { author: 'visitor.one', text: 'How long does it dry?', byOwner: false, post: POST },
      { author: 'atelier_bleu', text: 'Two days', byOwner: true, post: POST },
    ]);
  });

  it('come from answers where there are some, each once, and only of this post', () => {
    const entries = [comment('1', 'a', 'x'), comment('1', 'a', 'x'), comment('2', 'Atelier_Bleu', 'y')];
    const other = comment('3', 'b', 'z', '7588952876953633700');
    const { adapter, page } = open({ ...saved, responses: [answer(entries), answer([other])] });
    expect(adapter.comments(page).map(({ id, byOwner }) => [id, byOwner])).toEqual([
      ['1', false],
      ['2', true],
    ]);
  });

  it('on a profile count for its own posts only', () => {
    const profile = savedCase('tiktok', 'profile-hard-load');
    const mine = comment('1', 'a', 'x', '7590066132476756968');
    const { adapter, page } = open({ ...profile, responses: [answer([mine, comment('2', 'a', 'x')])] });
    expect(adapter.comments(page).map(({ id }) => id)).toEqual(['1', '2']);
    const gone = comment('3', 'a', 'x', '7000000000000000000');
    const { page: again } = open({ ...profile, responses: [answer([gone])] });
    expect(adapter.comments(again)).toEqual([]);
  });
});
