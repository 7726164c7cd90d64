import { BRIEF } from './en-brief';
import { CHECK } from './en-check';
import { COMMON } from './en-common';
import { CREATOR } from './en-creator';
import { DECISION } from './en-decision';
import { ESTIMATES } from './en-estimates';
import { FILES } from './en-files';
import { INSIGHT } from './en-insight';
import { LIBRARY } from './en-library';
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
import { GLOSSARY } from './glossary';

/** Every text on the screen, in English. An entry is a template or `{ one, other }`, chosen by its `n`. */
export const EN = {
  ...COMMON,
  ...BRIEF,
  ...ESTIMATES,
  ...INSIGHT,
  ...SIGNALS,
  ...SCORE,
  ...SURFACES,
  ...SETTINGS,
  ...SETTINGS_PAGE,
  ...CHECK,
  ...GLOSSARY,
  ...LIBRARY,
  ...FILES,
  ...CREATOR,
  ...PAGE_LIST,
  ...QUESTIONS,
  ...SAFETY,
  ...WHAT_IF,
  ...POSTS,
  ...REPORT,
  ...QUEUE,
  ...TABLE,
  ...DECISION,
} as const;

export type Words = typeof EN;
