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

  it('said in an answer and drawn are one, and a sentence said twice is two', () => {
    const said = [
      comment('1', 'visitor.one', 'How long  does it dry?'),
      comment('2', 'x.y', 'Lovely'),
      comment('3', 'x.y', 'Lovely'),
    ];
    const { adapter, page } = open({ ...saved, responses: [answer(said)] });
    const seen = adapter.comments(page);
    expect(seen.map(({ author }) => author)).toEqual(['visitor.one', 'x.y', 'x.y']);
    const { page: drawn } = open(saved);
    const [asDrawn] = adapter.comments(drawn);
    expect(seen[0]?.id).toBe(asDrawn?.id);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(3);
  });

  it('come from answers where there are some, each once, and only of this post', () => {
    const entries = [comment('1', 'a', 'x'), comment('1', 'a', 'x'), comment('2', 'Atelier_Bleu', 'y')];
    const other = comment('3', 'b', 'z', '7588952876953633700');
    const { adapter, page } = open({ ...saved, responses: [answer(entries), answer([other])] });
    expect(adapter.comments(page).map(({ author, byOwner }) => [author, byOwner])).toEqual([
      ['a', false],
      ['atelier_bleu', true],
    ]);
  });

  it('on a profile count for its own posts only', () => {
    const profile = savedCase('tiktok', 'profile-hard-load');
    const mine = comment('1', 'a', 'x', '7590066132476756968');
    const { adapter, page } = open({ ...profile, responses: [answer([mine, comment('2', 'a', 'x')])] });
    expect(adapter.comments(page).map(({ post }) => post)).toEqual(['7590066132476756968', POST]);
    const gone = comment('3', 'a', 'x', '7000000000000000000');
    const { page: again } = open({ ...profile, responses: [answer([gone])] });
    expect(adapter.comments(again)).toEqual([]);
  });

  it('of the last video, still drawn beside the next one, are nobody’s', () => {
    const next = new URL(saved.url.href.replace(POST, '7588952876953633700'));
    const { adapter, page } = open({ ...saved, url: next });
    expect(adapter.comments(page)).toEqual([]);
  });
});
