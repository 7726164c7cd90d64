import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMENT_KINDS, type CommentKind } from '../../../lib/core/profile/comment-measures';
import { commentKind } from '../../../lib/core/signals/comment-kind';

describe('commentKind', () => {
  it.each<[text: string, kind: CommentKind]>([
    ['@lou.invented @kim_x', 'mention'],
    ['@lou.invented 😍', 'emoji'],
    ['🔥🔥 !!!', 'emoji'],
    ['', 'emoji'],
    ['Beautiful!', 'praise'],
    ['Soooo cuuute 😍', 'praise'],
    ['love this', 'praise'],
    ['𝐂𝐨𝐨𝐥', 'praise'],
    ['Çok güzel', 'praise'],
    ['bellissimaaa ❤️', 'praise'],
    ['очень красиво', 'praise'],
    ['very nice', 'praise'],
    ['same here', 'short'],
    ['@lou.invented thank you!', 'short'],
    ['Where did you find that lamp?', 'substantive'],
    ['Does it also work with oat milk?', 'substantive'],
    ['I would never have thought of this', 'substantive'],
  ])('takes %j as %s', (text, kind) => {
    expect(commentKind(text, false)).toBe(kind);
  });

  it('takes anything by the owner as the owner, whatever it says', () => {
    expect(commentKind('😍', true)).toBe('owner');
    expect(commentKind('invest $500 with @coach and get $5000 profit, dm me', true)).toBe('owner');
  });

  it('needs at most three words for praise', () => {
    expect(commentKind('wow', false)).toBe('praise');
    expect(commentKind('wow what a lovely long walk that was', false)).toBe('substantive');
  });

  it('gives every text exactly one kind and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.boolean(), (text, byOwner) => {
        expect(COMMENT_KINDS).toContain(commentKind(text, byOwner));
      }),
    );
  });
});

describe('scam comments', () => {
  it.each([
    'I invested $600 with @coach_ada and got $7,200 profit in 5 days, I recommend her',
    'paying 3 grand to the first 9 people to message me with tough times',
    'Lost your bitcoin wallet? Message me, all your lost funds can be recovered',
    'buy and hold #zzcoin, now listed on the exchange, link in bio zzcoin.io',
    'I made $40k with @trader_invented thanks to her platform',
  ])('finds %j', (text) => {
    expect(commentKind(text, false)).toBe('scam');
  });

  it.each([
    'How much do you invest each month?',
    'I paid $40 for mine, worth it',
    'My dad works for a bank, he says the same about debt',
    'Thanks to you I finally tried the recipe with my kids',
    'What camera do you use? The light is great',
    'I recommend the museum next door, we went there in two days of rain',
  ])('leaves %j alone', (text) => {
    expect(commentKind(text, false)).not.toBe('scam');
  });
});
