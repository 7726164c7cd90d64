import { expect, it } from 'vitest';
import type { SeenComment } from '../../lib/platforms/contract';
import { watchComments } from '../../lib/sensor/comment-watch';

function comment(id: string, text: string, change: Partial<SeenComment> = {}): SeenComment {
  return { id, post: 'Abc12', author: `reader.${id}`, byOwner: false, text, ...change };
}

it('counts a comment once, however often the site draws it', () => {
  const tally = watchComments();
  tally([comment('1', 'Which glaze did you use on the rim?')]);
  const [measures] = tally([
    comment('1', 'Which glaze did you use on the rim?'),
    comment('2', '🔥🔥'),
    comment('3', 'Ash glaze, twice fired', { byOwner: true }),
  ]);
  expect(measures).toMatchObject({ postId: 'Abc12', kinds: { substantive: 1, emoji: 1, owner: 1 } });
});

it('keeps what scrolled away and answers only for the posts in view', () => {
  const tally = watchComments();
  tally([comment('1', 'I have the small one and love it')]);
  tally([comment('9', 'Where can I buy this bowl?', { post: 'Xyz98' })]);
  const measures = tally([comment('2', 'How long does the firing take?')]);
  expect(measures).toHaveLength(1);
  expect(measures[0]?.kinds.substantive).toBe(2);
});

it('gives counts and nothing of what was written', () => {
  const measures = watchComments()([
    comment('1', 'meet me at the harbour'),
    comment('2', 'meet me at the harbour'),
  ]);
  expect(JSON.stringify(measures)).not.toMatch(/harbour|reader/);
  expect(measures[0]?.duplicates).toBe(1);
});
