/** Signals, conversation, paid posts, niche and price. */
export const SIGNALS = {
  'signal.engagement-low-for-size.label': 'Engagement for its size',
  'signal.engagement-low-for-size.flag':
    '{rate:percent} per follower is unusually low for its size: {percentile:percent} of accounts this size have less.',
  'signal.engagement-low-for-size.clear':
    '{rate:percent} per follower is usual for its size (half of accounts have {median:percent} or less).',
  'signal.engagement-low-for-size.unknown':
    'Not known: needs followers and posts with likes and comments, old enough to count.',
  'signal.engagement-low-for-size.otherwise':
    'A long break, a change of subject or followers won with one viral post also lower engagement.',

  'signal.likes-without-comments.label': 'Comments beside likes',
  'signal.likes-without-comments.flag':
    'Many likes and unusually few comments for its size: {comments:one} for every 1,000 likes, where {usual:one} are usual.',
  'signal.likes-without-comments.clear':
    'Comments for every 1,000 likes: {comments:one}; {usual:one} are usual for its size.',
  'signal.likes-without-comments.unknown': 'Not known: needs followers and posts with likes and comments.',
  'signal.likes-without-comments.otherwise':
    'Photo, art and mood accounts get likes without talk; comments may also be limited or off.',

  'signal.comments-odd-for-likes.label': 'Comments per like',
  'signal.comments-odd-for-likes.high':
    'Comments for every 1,000 likes: {comments:one}, unusually many for its size ({usual:one} are usual).',
  'signal.comments-odd-for-likes.low':
    'Comments for every 1,000 likes: {comments:one}, unusually few for its size ({usual:one} are usual).',
  'signal.comments-odd-for-likes.clear':
    'Comments for every 1,000 likes: {comments:one}, within the usual for its size ({usual:one}).',
  'signal.comments-odd-for-likes.unknown': 'Not known: needs followers and posts with likes and comments.',
  'signal.comments-odd-for-likes.otherwise-high':
    'A giveaway or a question to the followers brings many comments.',
  'signal.comments-odd-for-likes.otherwise-low': 'Comments may be limited, or the posts invite no talk.',

  'signal.following-high.label': 'Accounts followed',
  'signal.following-high.flag':
    'Follows {following:compact} accounts, {ratio:percent} of its own followers: unusually many for its size (usual is up to {usual:percent}).',
  'signal.following-high.clear': 'Follows {following:compact} accounts: usual for its size.',
  'signal.following-high.unknown': 'Not known: needs followers and the number of accounts followed.',
  'signal.following-high.otherwise':
    'An account that grew slowly, or a community host, may follow many people for good reasons.',

  'signal.low-quality-comments.label': 'Emoji and stock praise',
  'signal.low-quality-comments.flag':
    '{share:percent} of {count:whole} comments are only emoji or stock praise; {usual:percent} is usual.',
  'signal.low-quality-comments.clear':
    '{share:percent} of {count:whole} comments are only emoji or stock praise.',
  'signal.low-quality-comments.unknown':
    'Not known: needs 20 comments on 3 posts; {count:whole} on {posts:whole} were read.',
  'signal.low-quality-comments.otherwise':
    'Pictures of babies, pets or weddings draw hearts and little else.',

  'signal.duplicate-comments.label': 'Repeated comments',
  'signal.duplicate-comments.flag':
    '{share:percent} of {count:whole} comments repeat a text already on the same post; {usual:percent} is usual.',
  'signal.duplicate-comments.clear':
    '{share:percent} of {count:whole} comments repeat a text on the same post.',
  'signal.duplicate-comments.unknown': 'Not known: needs 20 comments; {count:whole} were read.',
  'signal.duplicate-comments.otherwise':
    'A giveaway that asks for a fixed word, or birthday wishes, repeat texts.',

  'signal.same-circle.label': 'The same commenters',
  'signal.same-circle.flag':
    '{regulars:whole} people comment on most of the {posts:whole} posts read: {share:percent} of the usual commenters of a post.',
  'signal.same-circle.clear': 'Commenters change from post to post ({posts:whole} posts read).',
  'signal.same-circle.unknown': 'Not known: needs the commenters of 5 posts.',
  'signal.same-circle.otherwise': 'A close community, friends and family also come back to every post.',

  'signal.likes-against-views.label': 'Engagement against views',
  'signal.likes-against-views.high':
    '{rate:percent} of views turn into engagement: unusually many for its size ({usual:percent} is usual).',
  'signal.likes-against-views.low':
    '{rate:percent} of views turn into engagement: unusually few for its size ({usual:percent} is usual).',
  'signal.likes-against-views.clear': '{rate:percent} of views turn into engagement: usual for its size.',
  'signal.likes-against-views.unknown': 'Not known: needs videos with views, old enough to count.',
  'signal.likes-against-views.otherwise-high': 'A small, keen audience likes nearly everything it sees.',
  'signal.likes-against-views.otherwise-low':
    'A video shown far outside its usual audience, or promoted as an ad, gathers views without likes.',

  'signal.follower-jump.label': 'Follower growth',
  'signal.follower-jump.flag':
    '{gain:compact} more followers within {days:one} days; {usual:compact} would have been usual for it.',
  'signal.follower-jump.clear': 'No sudden jump over {visits:whole} readings.',
  'signal.follower-jump.unknown': 'Not known: needs 4 readings at different times; there are {visits:whole}.',
  'signal.follower-jump.otherwise':
    'A viral post, a mention in the press or a giveaway can bring such a jump.',

  'signal.scam-comments.label': 'Scam comments',
  'signal.scam-comments.flag':
    '{scam:whole} of {count:whole} comments look like scams. It says nothing about the creator, but it may harm the followers.',
  'signal.scam-comments.clear': '{scam:whole} of {count:whole} comments look like scams.',
  'signal.scam-comments.unknown': 'Not known: needs 20 comments; {count:whole} were read.',
  'signal.scam-comments.otherwise': 'Scams gather under finance and celebrity posts whoever the creator is.',

  'signal.paid-saturation.label': 'Share of paid posts',
  'signal.paid-saturation.flag':
    '{paid:whole} of the last {count:whole} posts are marked as paid: unusually many.',
  'signal.paid-saturation.clear': '{paid:whole} of the last {count:whole} posts are marked as paid.',
  'signal.paid-saturation.unknown':
    'Not known: needs 8 posts with a caption or label; {count:whole} were read.',
  'signal.paid-saturation.otherwise':
    'It is open about them, which is to its credit; a launch season also bunches paid posts.',

  'signal.status.flag': 'unusual for its size',
  'signal.status.clear': 'nothing unusual',
  'signal.status.unknown': 'not known',
  'signal.otherwise': 'Could also be: {reason}',
  'signal.false-alarms':
    'Marks {rate:percent} of ordinary accounts by mistake ({accounts:whole} accounts, {year}).',
  'signal.false-alarms-unmeasured': 'No data to say how often this marks an ordinary account.',

  'comment.owner': 'by the creator',
  'comment.scam': 'look like scams',
  'comment.mention': 'only names',
  'comment.emoji': 'only emoji',
  'comment.praise': 'stock praise',
  'comment.short': 'one or two words',
  'comment.substantive': 'say something',

  'paid.via.platform-label': "the platform's label",
  'paid.via.caption': 'the caption',
  'paid.strength.strong': 'clear',
  'paid.strength.weak': 'a hint',
  'paid.share': '{marked}: {share:percent} of the posts looked at.',
  'paid.share-at-least':
    '{marked}: at least {share:percent} of the posts looked at; not every label could be read.',
  'paid.unknown': 'Not known: no caption or label could be read.',
  'paid.last': { one: 'last paid post {n:whole} day ago', other: 'last paid post {n:whole} days ago' },

  'niche.beauty': 'Beauty',
  'niche.fashion': 'Fashion',
  'niche.fitness': 'Fitness and wellness',
  'niche.food': 'Food and drink',
  'niche.travel': 'Travel',
  'niche.family': 'Parenting and family',
  'niche.interior': 'Home and interior',
  'niche.pets': 'Pets',
  'niche.tech': 'Tech and gadgets',
  'niche.gaming': 'Gaming',
  'niche.finance': 'Finance and business',
  'niche.education': 'Education and books',
  'niche.music': 'Music and dance',
  'niche.comedy': 'Comedy and memes',
  'niche.sports': 'Sports',
  'niche.cars': 'Cars and motors',
  'niche.art': 'Art and DIY',
  'niche.outdoors': 'Outdoors and sustainability',
  'niche.status.clear': 'clear',
  'niche.status.mixed': 'mixed',
  'niche.status.unclear': 'not clear',

  'price.title': 'Usual asking prices',
  'price.basis.followers': 'from followers',
  'price.basis.followers-engagement': 'from followers and engagement',
  'price.basis.own-quote': 'from the price this creator named',
  'price.per.feed': 'feed post',
  'price.per.carousel': 'carousel',
  'price.per.reel': 'Reel',
  'price.per.video': 'video',
  'price.per.story': 'story',
  'price.format.feed': 'Feed post',
  'price.format.carousel': 'Carousel',
  'price.format.reel': 'Reel',
  'price.format.video': 'Video',
  'price.format.story': 'Story',
  'price.unestimated': 'Not known: needs followers.',
  'price.extras': 'On top come: {usage} (+25 to 100 %), {exclusivity} (+30 to 50 %), {whitelisting}.',
  'price.quote.below': 'lower than usual: about {share:percent} of prices are lower',
  'price.quote.usual': 'a usual price: about {share:percent} of prices are lower',
  'price.quote.above': 'higher than usual: about {share:percent} of prices are lower',
  'price.ask.start': 'Start',
  'price.ask.usual': 'Usual',
  'price.ask.confident': 'Confident',
} as const;
