import { BRIEF } from './en-brief';
import { CHECK } from './en-check';
import { COMMON } from './en-common';
import { CREATOR } from './en-creator';
import { DECISION } from './en-decision';
import { ESTIMATES } from './en-estimates';
import { FILES } from './en-files';
import { INSIGHT } from './en-insight';
import { LIBRARY } from './en-library';
import { MARKS } from './en-marks';
import { PAGE_LIST } from './en-page-list';
import { POSTS } from './en-posts';
import { QUESTIONS } from './en-questions';
import { QUEUE } from './en-queue';
import { REPORT } from './en-report';
import { SAFETY } from './en-safety';
import { SCORE } from './en-score';
import { SETTINGS } from './en-settings';
import { SETTINGS_PAGE } from './en-settings-page';
import { SIGNALS } from './en-signals';
import { SURFACES } from './en-surfaces';
import { TABLE } from './en-table';
import { WHAT_IF } from './en-what-if';
import { type Entry, entryIn } from './entry-in';
import { GLOSSARY } from './glossary';

/** Every text on the screen, in English. An entry is a template or `{ one, other }`, chosen by its `n`. */
export const ENGLISH_PARTS = [
  COMMON,
  BRIEF,
  ESTIMATES,
  INSIGHT,
  MARKS,
  SIGNALS,
  SCORE,
  SURFACES,
  SETTINGS,
  SETTINGS_PAGE,
  CHECK,
  GLOSSARY,
  LIBRARY,
  FILES,
  CREATOR,
  PAGE_LIST,
  QUESTIONS,
  SAFETY,
  WHAT_IF,
  POSTS,
  REPORT,
  QUEUE,
  TABLE,
  DECISION,
] as const;

/** A key that two parts give differently has no type: the one text would hide the other. */
type Joined<Part> = (Part extends unknown ? (part: Part) => void : never) extends (all: infer All) => void
  ? All
  : never;

export type Words = Joined<(typeof ENGLISH_PARTS)[number]>;

const known = new Map<string, Entry>();

/**
 * The entry of a key. The parts are looked through and never put together: one object of two thousand keys took
 * five milliseconds at each start of every page and of the background.
 */
export function english(key: keyof Words): Entry {
  const asked = known.get(key);
  if (asked !== undefined) return asked;
  const entry = entryIn(ENGLISH_PARTS, key);
  known.set(key, entry);
  return entry;
}
