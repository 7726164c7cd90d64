// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ReadingHelp } from '../../../components/settings/reading-help';
import { fieldWays } from '../../../entrypoints/dashboard/field-ways';
import { draw } from '../draw';

it('says for each field in how many ways each site can be read, counted from the readers', () => {
  const ways = fieldWays();
  const { container } = draw(<ReadingHelp ways={ways} />);
  const rows = [...container.querySelectorAll('table:last-of-type tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  const { followers: onInstagram } = ways.instagram;
  const { followers: onTiktok } = ways.tiktok;
  expect(Number(onInstagram)).toBeGreaterThan(1);
  expect(rows).toContainEqual(['followers', String(onInstagram), String(onTiktok)]);
  expect(rows).toContainEqual([
    'likes of a post',
    String(ways.instagram['post.likes']),
    String(ways.tiktok['post.likes']),
  ]);
  expect(container.textContent).not.toMatch(/undefined|NaN|\brungs?\b/);
});
