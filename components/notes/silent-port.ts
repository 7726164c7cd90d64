import type { MarksPort } from './marks-state';

const nothing = (): Promise<void> => Promise.resolve();

/** For samples: what is said of an invented creator is kept nowhere. */
export const SILENT_MARKS: MarksPort = {
  setVerdict: nothing,
  setReason: nothing,
  saveNote: nothing,
  setAnswer: nothing,
  saveQuote: nothing,
  addContact: nothing,
  changeContact: nothing,
  removeContact: nothing,
  saveCard: nothing,
  claim: nothing,
  undo: nothing,
};

/** The same where it is said. */
export const SAMPLE_MARKS: MarksPort = { ...SILENT_MARKS, isSample: true };
