/** Trade words that stay on the screen, each with one sentence. The documents list the same ones. */
export const TERM_IDS = [
  'engagement-rate',
  'typical-views',
  'range',
  'benchmark',
  'median',
  'tier',
  'paid-share',
  'paid-mark',
  'cpm',
  'usage-rights',
  'exclusivity',
  'whitelisting',
] as const;
export type TermId = (typeof TERM_IDS)[number];

export const GLOSSARY = {
  'glossary.title': 'Words of the trade',
  'glossary.text': 'They have the same sentence wherever they stand: rest the pointer or the focus on one.',
  'glossary.word': 'Word',
  'glossary.meaning': 'What it means here',

  'term.engagement-rate': 'Engagement rate',
  'term.engagement-rate.meaning':
    'Likes and comments of a usual post, divided by its views or by the followers; the two are never mixed.',
  'term.typical-views': 'Typical views',
  'term.typical-views.meaning':
    'What a usual video gets: half of the newest ones have more, so one great success does not lift it.',
  'term.range': 'Range',
  'term.range.meaning':
    'The true value lies within it in 8 of 10 cases; the fewer posts were read, the wider it is.',
  'term.benchmark': 'Benchmark',
  'term.benchmark.meaning':
    'What is usual for accounts of the same size, from a named source and year; the band holds the middle half, from percentile 25 to 75.',
  'term.median': 'Median',
  'term.median.meaning': 'The one in the middle: half of the posts have more, half have less.',
  'term.tier': 'Tier',
  'term.tier.meaning':
    'The class of size by followers: nano from 1,000, micro from 10,000, mid from 100,000, macro from 500,000, mega from a million.',
  'term.paid-share': 'Share of paid posts',
  'term.paid-share.meaning':
    'How many of the posts that were read are marked as paid, by the site’s label or in the caption.',
  'term.paid-mark': 'Marked as paid',
  'term.paid-mark.meaning':
    'The site labels the post as a paid partnership, or its caption says so, in one of the words that are used for it.',
  'term.cpm': 'CPM',
  'term.cpm.meaning': 'Cost per mille: the price for a thousand views.',
  'term.usage-rights': 'Usage rights',
  'term.usage-rights.meaning': 'The brand may use the post itself, on its own channels, for an agreed time.',
  'term.exclusivity': 'Exclusivity',
  'term.exclusivity.meaning': 'The creator does not work for rivals of the brand for an agreed time.',
  'term.whitelisting': 'Whitelisting',
  'term.whitelisting.meaning': 'The brand may run the post as an advertisement under the creator’s name.',
} as const;
