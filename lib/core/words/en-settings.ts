/** The dashboard: how figures are counted, what could be read, benchmark sets, settings. */
export const SETTINGS = {
  'dashboard.title': 'Touchstone dashboard',
  'dashboard.parts': 'Parts of this page',
  'dashboard.how': 'How we count',
  'dashboard.reading': 'Reading',
  'dashboard.benchmarks': 'Benchmarks',

  'how.lead':
    'Everything below comes from the very rules that count on your computer, so it cannot say anything else than they do.',
  'how.engine': 'Version of the rules: {engine}.',
  'how.metrics': 'Figures',
  'how.metrics.text':
    'Each figure has a range: it holds the true value in 8 of 10 cases. A figure that cannot be known is never shown as 0.',
  'how.signals': 'Signals',
  'how.signals.text':
    'A signal says that something is unusual for the size of an account. It is no proof of anything; each has other explanations, which stand beside it.',
  'how.parts': 'Parts of the fit',
  'how.parts.text':
    'The fit is the weighted mean of the parts that could be rated, each from 0 to 100. A brief may set other weights.',
  'how.standing':
    'The word beside a fit compares it with {accounts:whole} micro creators: half of them lie between {low:whole} and {high:whole} ({source}).',
  'how.name': 'Name',
  'how.formula': 'How it is counted',
  'how.looks-at': 'What it looks at',
  'how.source': 'Where that comes from',
  'how.basis': 'Out of',
  'how.unit': 'Shown as',
  'how.mistakes': 'Marks by mistake',
  'how.theme': 'Speaks of',
  'how.weight': 'Weight',
  'how.curve': 'How it is rated',
  'how.weight.same': '{weight:whole}',
  'how.weight.brief': '{plain:whole}, with a brief {brief:whole}',
  'how.basis.followers': 'followers',
  'how.basis.views': 'views',
  'how.basis.posts': 'posts',
  'how.basis.days': 'days',
  'how.unit.share': 'percent',
  'how.unit.per-week': 'posts a week',
  'how.unit.days': 'days',
  'how.unit.count': 'number',
  'how.unit.ratio': 'percent',
  'how.unit.log-spread': 'times',
  'how.theme.authenticity': 'authenticity',
  'how.theme.engagement': 'engagement',
  'how.theme.affordability': 'price',
  'how.theme.niche': 'niche',
  'how.theme.partnership': 'partnership',
  'how.part.size':
    'Full points within the wanted size (micro: 10K to 100K without a brief), fewer with every step away from it, none at a tenth or ten times.',
  'how.part.engagement':
    'The share of creators of the same size with a lower rate; for video, by views and by followers together.',
  'how.part.conversation':
    'The share of creators of the same size with fewer comments per follower; once comments were read, also how many say something and how often the creator answers.',
  'how.part.authenticity':
    'Full points where nothing is unusual; each unusual signal takes points away, the more the stronger it is. Signals of the same kind count once.',
  'how.part.niche':
    'How much the captions keep to few topics; with a brief, mostly how well they cover its words and niches.',
  'how.part.affordability':
    'The share of usual asking prices that lie within the budget of the brief. Without a budget it does not count.',
  'how.part.partnership':
    'A recent last post, one to ten posts a week, and some paid posts but not mostly; a partner who came back adds to it.',

  'sets.title': 'Benchmark sets in use',
  'sets.text':
    'A benchmark is what is usual for a size. Every "more than … of creators this size" comes from one of these sets and names it.',
  'sets.id': 'Set',
  'sets.metric': 'Figure',
  'sets.platform': 'Site',
  'sets.kind': 'Posts',
  'sets.year': 'Year',
  'sets.kind.any': 'all',
  'sets.kind.static': 'pictures',
  'sets.kind.video': 'videos',
  'sets.old': 'older than 24 months',
} as const;
