/** "Check it yourself": the promises, what lies where, and how to be rid of it. */
export const CHECK = {
  'check.lead':
    'You need not believe any of this. Each promise says how to look for yourself, and everything that was stored can be seen and erased here.',
  'check.promises': 'What is promised, and how to look',
  'check.promise': 'Promise',
  'check.how': 'How to look',
  'check.promise.leaves': 'Nothing leaves this computer.',
  'check.how.leaves':
    'Open the browser’s network view on this page or on a profile: no request comes from Touchstone. Its manifest forbids its own pages every connection.',
  'check.promise.looks': 'It only looks.',
  'check.how.looks':
    'Watch a profile with the network view open, with Touchstone on and off: the page asks the site for the same things.',
  'check.promise.numbers': 'Unknown is shown as unknown.',
  'check.how.numbers':
    'Open any figure: it says from how many posts it comes, its range, and whose band it is held against.',
  'check.promise.explained': 'Every point can be traced.',
  'check.how.explained':
    'The parts under "Why" add up to the score; "How we count" holds every rule and weight.',
  'check.promise.apart': 'The site cannot see what you write.',
  'check.how.apart':
    'Notes, verdicts and scores are drawn in a frame of Touchstone’s own: search the page’s source for your note, it is not there.',
  'check.promise.yours': 'Your data is yours.',
  'check.how.yours':
    'Erase one profile or everything below and watch the rows go; removing the extension erases the rest.',

  'check.where': 'Where it lies',
  'check.where.database':
    'Profiles, notes, lists and verdicts lie in a database named "touchstone" that belongs to this extension, inside the profile folder of your browser.',
  'check.where.copy':
    'What you wrote lies a second time in a database named "touchstone-copy", in files of its own in the same folder.',
  'check.where.settings':
    'Your answers, settings and own benchmark sets lie in the storage of the extension, in the same folder.',
  'check.where.session': 'What a tab shows now is held in memory only and is gone when the browser closes.',
  'check.where.plain':
    'None of it is encrypted: whoever can open your user account on this computer can read it. The browser’s own profile is no different.',

  'check.stored': 'What is stored',
  'check.stored.text': 'Counted just now. Sizes are of the texts, measured on some rows of each table.',
  'check.stored.failed': 'The library could not be opened, so nothing could be counted.',
  'check.table': 'Kept',
  'check.rows': 'Rows',
  'check.size': 'Size',
  'check.total': 'Together',
  'check.kilobytes': '{kb:one} KB',
  'check.table.profiles': 'profiles with their posts’ figures',
  'check.table.series': 'follower counts by month',
  'check.table.notes': 'notes',
  'check.table.lists': 'lists',
  'check.table.entries': 'profiles on lists',
  'check.table.verdicts': 'verdicts',
  'check.table.briefs': 'briefs',
  'check.table.evidence': 'figures frozen with a verdict',
  'check.table.quotes': 'prices named',
  'check.table.answers': 'answers to your questions',
  'check.table.contacts': 'contacts with creators',
  'check.table.cards': 'addresses and countries you typed',
  'check.table.queues': 'creators to look at',
  'check.table.copying': 'rows the second copy is to get next',
  'check.table.staged': 'rows of a file on their way in',
  'check.table.search': 'words to find profiles by, rebuilt at any time',
  'check.table.views': 'saved views of the library',
  'check.table.links': 'accounts of one creator',
  'check.table.insights': 'sortable results, rebuilt at any time',
  'check.table.changes': 'journal for undo and teams',
  'check.table.meta': 'marks of what must not be remembered, counters',
  'check.table.quarantine': 'rows that could not be understood',
  'check.table.other': '{table}',

  'check.forget': 'Forget a profile',
  'check.forget.text':
    'Everything about it goes: figures, notes, verdicts, its place on lists. This cannot be taken back.',
  'check.forget.site': 'Site',
  'check.forget.handle': 'Handle',
  'check.forget.look': 'Look',
  'check.forget.found': {
    one: '{n:whole} profile found.',
    other: '{n:whole} profiles found.',
  },
  'check.forget.none': 'Nothing is stored about @{handle}.',
  'check.forget.wrong': 'A handle has letters, digits, dots and underscores only.',
  'check.forget.now': 'Forget',
  'check.forget.now.heard': 'Forget @{handle} on {platform}',
  'check.forget.never': 'Forget and never remember',
  'check.forget.never.heard': 'Forget @{handle} on {platform} and never remember it',
  'check.forget.gone': '@{handle} is forgotten: {before:whole} rows before, {after:whole} now.',
  'check.forget.gone-never':
    '@{handle} is forgotten and will not be remembered: {before:whole} rows before, {after:whole} now. What is left of it is a mark that holds no name.',
  'check.forget.failed': 'Not erased, please try again.',

  'check.erase': 'Erase everything',
  'check.erase.text':
    'Every profile, note, list, verdict and brief, also those that must not be remembered. Your settings stay.',
  'check.erase.start': 'Erase everything …',
  'check.erase.ask': 'Erase everything that is stored?',
  'check.erase.rows': { one: '{n:whole} row goes.', other: '{n:whole} rows go.' },
  'check.erase.sure': 'This cannot be taken back.',
  'check.erase.do': 'Erase everything',
  'check.erase.keep': 'Keep it',
  'check.erase.done': 'Erased. What was there, and what is there now:',
  'check.erase.before': 'Before',
  'check.erase.after': 'Now',
  'check.erase.shortlist': 'What is there now is the empty shortlist and the mark of a new library.',
  'check.erase.failed': 'Not erased, please try again. Removing the extension erases everything as well.',
} as const;
