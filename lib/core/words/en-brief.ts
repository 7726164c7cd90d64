/** Lists and their briefs: the editor, and what a brief says of the profile on show. */
export const BRIEF = {
  'brief.wrong.name': 'A brief needs a name.',
  'brief.wrong.long': 'At most {most:whole} letters each.',
  'brief.wrong.many': 'At most {most:whole} words or phrases.',
  'brief.wrong.whole': 'Type a whole number, such as 10000 or 10k, or leave it empty.',
  'brief.wrong.number': 'Type a number, such as 250 or 2.5, or leave it empty.',
  'brief.wrong.bounds': 'It must lie between {least:one} and {most:whole}.',
  'brief.wrong.size': 'This end is below the other one.',
  'brief.wrong.currency': 'Choose a currency.',
  'brief.wrong.no-weight': 'At least one theme must weigh something.',
} as const;
