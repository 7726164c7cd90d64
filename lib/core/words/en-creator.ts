/** What a creator sees of their own profile. */
export const CREATOR = {
  'improve.engagement': {
    one: 'Posts that more people answer: the level of the best fifth of your size would add {n:whole} point',
    other:
      'Posts that more people answer: the level of the best fifth of your size would add {n:whole} points',
  },
  'improve.conversation': {
    one: 'More real conversation: questions in the caption and your own replies could add {n:whole} point',
    other: 'More real conversation: questions in the caption and your own replies could add {n:whole} points',
  },
  'improve.authenticity': {
    one: 'Clear up what looks unusual (the list of signals says what): could add {n:whole} point',
    other: 'Clear up what looks unusual (the list of signals says what): could add {n:whole} points',
  },
  'improve.niche': {
    one: 'Keep to one subject and name it in bio and captions: could add {n:whole} point',
    other: 'Keep to one subject and name it in bio and captions: could add {n:whole} points',
  },
  'improve.partnership': {
    one: 'Post steadily, and keep paid posts the smaller part: could add {n:whole} point',
    other: 'Post steadily, and keep paid posts the smaller part: could add {n:whole} points',
  },
  'me.ask': 'Is this you?',
  'me.ask.why': 'Then Touchstone shows what a brand sees here, and what would lift it.',
  'me.yes': 'Yes, this is me',
  'me.no': 'No',
  'me.line': 'Your own profile, as a brand sees it.',
  'me.not': 'This is not me',
  'me.claim': 'This is me',
  'me.failed': 'That could not be saved. Try again.',
  'me.chip': 'your profile',
  'me.strengths': 'What speaks for you',
  'me.improvements': {
    one: 'The change that would lift it most',
    other: 'The {n:whole} changes that would lift it most',
  },
  'me.nothing-to-lift': 'Every part that could be rated is already at the level of the best fifth.',
  'me.no-strengths': 'No part is at the level of the best fifth yet.',
} as const;
