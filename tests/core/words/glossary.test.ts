import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TERM_IDS } from '../../../lib/core/words/glossary';
import { filesBelow, ROOT, textOf } from '../../architecture/source-files';
import { EN } from './english';
import { KEYS, textsOf } from './templates';

const COMPONENTS = filesBelow('components', /\.tsx$/)
  .map(textOf)
  .join('\n');
const DOCUMENT = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');
/** Words of the trade that a reader may not know. */
const TRADE = [
  'engagement',
  'typical views',
  'likely',
  'benchmark',
  'median',
  'percentile',
  'nano',
  'micro',
  'mid',
  'macro',
  'mega',
  'marked as paid',
  'paid posts',
  'CPM',
  'usage rights',
  'exclusivity',
  'whitelisting',
];
/** Said in plain words everywhere else; "likely" is the range itself. */
const EXPLAINED = [
  ...TERM_IDS.flatMap((id) => [EN[`term.${id}`], EN[`term.${id}.meaning`]]),
  EN['figures.legend.gold'],
]
  .join(' ')
  .toLowerCase();

describe.each(TERM_IDS)('%s', (id) => {
  it('stands somewhere on a surface', () => {
    expect(COMPONENTS).toMatch(new RegExp(`word="${id}"|: '${id}'`));
  });

  it('has one sentence, and the document says the same', () => {
    const meaning = EN[`term.${id}.meaning`];
    expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(meaning).not.toMatch(/\. [A-Z]/);
    expect(DOCUMENT).toContain(`**${EN[`term.${id}`]}**: ${meaning}`);
  });
});

it.each(TRADE)('"%s", which the product says, is explained', (word) => {
  const isSaid = KEYS.some((key) => textsOf(key).some((text) => new RegExp(`\\b${word}\\b`, 'i').test(text)));
  expect(isSaid, 'nobody says it any more: take it off the list').toBe(true);
  expect(EXPLAINED).toContain(word.toLowerCase());
});

it('the document holds no other words', () => {
  expect(DOCUMENT.match(/^- \*\*/gm)).toHaveLength(TERM_IDS.length);
});
