/** Why each part of the fit score has its points, and what holds a score down. */
export const SCORE = {
  'rate.size.micro':
    '{followers:compact} followers: the size of a micro creator ({min:compact} to {max:compact}).',
  'rate.size.within': '{followers:compact} followers: between {min:compact} and {max:compact}, as wanted.',
  'rate.size.below':
    '{followers:compact} followers: fewer than a micro creator has ({min:compact} to {max:compact}).',
  'rate.size.above':
    '{followers:compact} followers: more than a micro creator has ({min:compact} to {max:compact}).',
  'rate.size.below-brief':
    '{followers:compact} followers: fewer than the brief wants ({min:compact} to {max:compact}).',
  'rate.size.above-brief':
    '{followers:compact} followers: more than the brief wants ({min:compact} to {max:compact}).',
  'rate.size.unknown': 'Not rated: followers not known.',

  'rate.engagement.both':
    '{views:percent} per view, more than {aboveViews:percent} of creators this size; {followers:percent} per follower, more than {aboveFollowers:percent}.',
  'rate.engagement.views':
    '{rate:percent} per view, more than {above:percent} of creators this size ({posts:whole} posts).',
  'rate.engagement.followers':
    '{rate:percent} per follower, more than {above:percent} of creators this size ({posts:whole} posts).',
  'rate.engagement.unknown':
    'Not rated: needs followers and 3 posts with likes and comments, old enough to count.',

  'rate.conversation.texts':
    'More comments per follower than {above:percent} of creators this size; {substantive:percent} of {count:whole} comments say something, {replies:percent} are by the creator.',
  'rate.conversation.counts':
    'More comments per follower than {above:percent} of creators this size ({posts:whole} posts); what they say was not read yet.',
  'rate.conversation.unknown': 'Not rated: needs followers and 3 posts with comment counts.',

  'rate.authenticity.clear': 'Nothing unusual in the signals that could be read.',
  'rate.authenticity.edge': 'No signal is unusual, but some are near the edge of it.',
  'rate.authenticity.flagged': {
    one: '{n:whole} signal is unusual for its size.',
    other: '{n:whole} signals are unusual for its size.',
  },
  'rate.authenticity.unknown': 'Not rated: needs followers, followed accounts and 5 posts.',

  'rate.niche.focus': 'Keeps to its topics more than {above:percent} of creators do.',
  'rate.niche.focus-general':
    'Keeps to its topics more than {above:percent} of creators do; without a brief there are no words to compare.',
  'rate.niche.focus-unasked':
    'Keeps to its topics more than {above:percent} of creators do; the brief names no words and no niches.',
  'rate.niche.match': 'Captions cover {match:percent} of what the brief is about.',
  'rate.niche.match-focus':
    'Captions cover {match:percent} of what the brief is about; keeps to its topics more than {above:percent} of creators do.',
  'rate.niche.unknown': 'Not rated: needs 5 captions with tags or topic words.',

  'rate.affordability.within':
    'About {share:percent} of usual asking prices are within {budget:whole} {currency} a post.',
  'rate.affordability.unknown': 'Not rated: no usual price is known to compare the budget with.',
  'rate.affordability.no-brief': 'Not rated: needs a brief with a budget per post.',
  'rate.affordability.no-budget': 'Not rated: the brief has no budget per post.',

  'rate.partnership.all':
    'Last post {days:ago}; posts a week: {perWeek:one}; marked as paid: {share:percent}.',
  'rate.partnership.repeats':
    'Last post {days:ago}; posts a week: {perWeek:one}; marked as paid: {share:percent}; a partner came back.',
  'rate.partnership.dates':
    'Last post {days:ago}; posts a week: {perWeek:one}; paid posts could not be told.',
  'rate.partnership.recency': 'Last post {days:ago}.',
  'rate.partnership.paid': '{share:percent} of the posts are marked as paid; their dates are not known.',
  'rate.partnership.unknown': 'Not rated: needs posts with dates.',

  'cap.authenticity':
    'check before contact: several signals are unusual for its size, so {limit:whole} at most.',
} as const;
