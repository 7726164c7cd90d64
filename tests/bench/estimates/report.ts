import { writeFileSync } from 'node:fs';
import { ENGINE_VERSION } from '../../../lib/core/insight/engine-version';
import { HAS_SHARED_FOLDER } from '../../shared-folder';
import { boughtAudiences } from './bought-audiences';
import { commentKinds } from './comment-kinds';
import { displayedCounts } from './counts';
import { type Figure, markdown, printed } from './figure';
import { oneMore } from './one-more';
import { onePictureAhead, percentileCalibration, reelRates, videoRates } from './rates';
import { halfAgainstHalf, jitteredWeights, microScores } from './score-stability';
import { youngPosts } from './young-posts';

const PARTS: readonly (() => readonly Figure[])[] = [
  videoRates,
  () => [onePictureAhead()],
  reelRates,
  () => [percentileCalibration(), youngPosts()],
  boughtAudiences,
  halfAgainstHalf,
  () => [microScores(), jitteredWeights(), displayedCounts(), commentKinds()],
  oneMore,
];

const WORDS = `How well the estimates do, measured on public data sets (the part of the accounts that the constants
were fitted on, so the figures are a little kind). Not measured, because no data exist: whether a score foretells
sales or a good partnership, real prices, real bought followers, groups that comment on each other, sudden growth.`;

/**
 * `npm run bench -- estimates [--write FILE --date YYYY-MM-DD]`: every figure with what was aimed at.
 * true = all that are judged hold.
 */
export function estimates(words: readonly string[]): boolean {
  if (!HAS_SHARED_FOLDER) {
    console.error('The data sets are not here; nothing was measured.');
    return false;
  }
  const figures = PARTS.flatMap((part) => {
    const found = part();
    console.log(printed(found));
    return found;
  });
  const file = optionOf(words, '--write');
  if (file) writeFileSync(file, documentOf(figures, optionOf(words, '--date') ?? 'undated'));
  return figures.every(({ held }) => held !== false);
}

function optionOf(words: readonly string[], name: string): string | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
}

function documentOf(figures: readonly Figure[], date: string): string {
  const head = `# Measured quality\n\nEngine ${ENGINE_VERSION}, ${date}. Made by \`npm run bench -- estimates\`.\n`;
  return `${head}\n${WORDS}\n\n${markdown(figures)}\n`;
}
