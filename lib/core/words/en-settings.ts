/** The dashboard: how figures are counted, what could be read, benchmark sets, settings. */
export const SETTINGS = {
  'dashboard.title': 'Touchstone dashboard',
  'dashboard.parts': 'Parts of this page',
  'dashboard.how': 'How we count',
  'dashboard.reading': 'Reading',
  'dashboard.benchmarks': 'Benchmarks',
  'dashboard.settings': 'Settings',
  'dashboard.check': 'Check it yourself',

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
    'The word beside a general fit compares it with {accounts:whole} micro creators: half of them lie between {low:whole} and {high:whole} ({source}). A fit for a brief has no such word: nobody has measured how most creators do by its weights.',
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
  'how.unit.change': 'percent, up or down',
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

  'diagnostics.copy': 'Copy diagnostics',
  'diagnostics.text':
    'How each field was read, for a report. Names no profile and holds none of its figures.',
  'diagnostics.copied': 'Copied:',
  'diagnostics.failed': 'This browser did not let it be copied. Select it here:',
  'diagnostics.label': 'Diagnostics',

  'reading.lead':
    'Sites change without notice. Each field can therefore be read in several ways; the line at the foot of the panel says how well it went.',
  'reading.statuses': 'What the line means',
  'reading.status': 'It says',
  'reading.meaning': 'What that means',
  'reading.status.everything-read': 'everything was read',
  'reading.status.fallback-used': 'in part by a second way',
  'reading.status.partly-read': 'part could not be read',
  'reading.status.site-changed': 'the site has changed',
  'reading.meaning.everything-read': 'All needed fields came by their usual way. Nothing to do.',
  'reading.meaning.fallback-used':
    'All needed fields were read, some by a way that is kept for when the usual one is silent. Such figures may be rounded, and their ranges say so.',
  'reading.meaning.partly-read':
    'A needed field could not be read. What depends on it is shown as not known; nothing is guessed. Reloading the page often helps.',
  'reading.meaning.site-changed':
    'The page shows a profile, but no way reads it any more. Figures are held back until an update knows the new page.',
  'reading.ways': 'What "way 1 of 4" means',
  'reading.ways.text':
    'The ways of a field are tried in a fixed order, the most exact first. "Way 1 of 4" is the best of four; "way 3 of 4" says that the first two were silent; "not read" says that all were. A later way is no mistake, but a sign that the site is changing.',
  'reading.changed': 'When a site has changed',
  'reading.changed.wait': 'Reload the page once: a page that loaded badly looks the same.',
  'reading.changed.update':
    'Wait for an update of Touchstone; your browser brings it by itself. What you noted and listed stays.',
  'reading.changed.copy':
    'To help, press "Copy diagnostics" under "What was read" and paste the text into a report. It names no profile. Touchstone itself sends nothing anywhere.',
  'reading.table': 'Fields and their ways',
  'reading.table.text': 'How many ways each site has for each field.',
  'reading.field': 'Field',
  'reading.post-field': '{field} of a post',
  'reading.count': '{ways:whole}',
  'reading.count.none': 'this site has none',

  'sets.wrong.json': 'the file is not JSON.',
  'sets.wrong.file': 'the file must be a list of sets.',
  'sets.wrong.file-many': 'the file has more than {most:whole} sets.',
  'sets.wrong.object': '{path} must be an object.',
  'sets.wrong.list': '{path} must be a list.',
  'sets.wrong.empty': '{path} must not be empty.',
  'sets.wrong.many': '{path} has more than {most:whole} entries.',
  'sets.wrong.twice': '{path} is used by two sets of the file.',
  'sets.wrong.knot': '{path} must be [followers, value].',
  'sets.wrong.text': '{path} must be text.',
  'sets.wrong.long': '{path} is longer than {most:whole} letters.',
  'sets.wrong.word': '{path} must be one of {words}.',
  'sets.wrong.number': '{path} must be a number.',
  'sets.wrong.bounds': '{path} must lie between {least} and {most}.',

  'own-sets.lead':
    'A set of your own stands before the built-in one of the same site, figure and kind of post. It stays on this computer.',
  'own-sets.import': 'Import a file',
  'own-sets.use-library': 'Compare with my own library',
  'own-sets.library': {
    one: 'Made {n:whole} set of up to {profiles:whole} profiles you have seen. Figures are counted anew.',
    other: 'Made {n:whole} sets of up to {profiles:whole} profiles you have seen. Figures are counted anew.',
  },
  'own-sets.library-widened': {
    one: 'Made {n:whole} set of up to {profiles:whole} profiles you have seen; it has fewer than 20 of some size, so sizes were put together or the range is wider. Figures are counted anew.',
    other:
      'Made {n:whole} sets of up to {profiles:whole} profiles you have seen; {widened:whole} have fewer than 20 of some size, so sizes were put together or the range is wider. Figures are counted anew.',
  },
  'own-sets.library-few': 'fewer than {least:whole} profiles with figures to compare were seen so far.',
  'sets.own-library': 'your own library',
  'own-sets.export': 'Export all sets in use',
  'own-sets.clear': 'Back to the built-in sets',
  'own-sets.title': 'Your own sets',
  'own-sets.none': 'None. A file holds a list of sets as JSON; an export shows what it looks like.',
  'own-sets.built-in': 'Built-in sets in use',
  'own-sets.remove': 'Remove',
  'own-sets.remove.heard': 'Remove the set {id}',
  'own-sets.unused': 'another set stands before it',
  'own-sets.actions': 'Change',
  'own-sets.imported':
    '{added:whole} added, {replaced:whole} replaced, {builtIn:whole} built in already. Figures are counted anew.',
  'own-sets.refused': 'Nothing was imported: {because}',
  'own-sets.too-large': 'the file is larger than {most:whole} KB.',
  'own-sets.too-many': 'there would be more than {most:whole} sets of your own.',
  'own-sets.removed': 'Removed. Figures are counted anew.',
  'own-sets.failed': 'Not saved, please try again.',
} as const;
