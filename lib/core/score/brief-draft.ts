import type { NicheId } from '../niche/niche-ids';
import type { PlatformId } from '../profile/platform';
import { type Sentence, sentence } from '../words/sentence';
import type { BriefContent } from './brief';
import { BRIEF_LIMITS, CURRENCY_CODE } from './brief-limits';
import type { Theme } from './component-ids';
import { MICRO } from './components/size';
import { readAmount } from './read-amount';
import { THEMES, type ThemeWeights, themeWeights, weightsFor } from './theme-weights';

/** A brief as it stands in the fields of a form: what is typed is text until it is read. */
export interface BriefDraft {
  readonly name: string;
  readonly platforms: readonly PlatformId[];
  readonly followersMin: string;
  readonly followersMax: string;
  readonly niches: readonly NicheId[];
  readonly languages: readonly string[];
  /** One a line, or with commas between them. */
  readonly terms: string;
  readonly redLines: string;
  readonly ownBrands: string;
  readonly rivalBrands: string;
  readonly lookBackDays: string;
  readonly budget: string;
  readonly currency: string;
  readonly weights: Readonly<Record<Theme, string>>;
}

/** A field that cannot be taken over as it is, and why. */
export interface BriefProblem {
  readonly field: keyof BriefDraft;
  readonly because: Sentence;
}

export interface ReadDraft {
  /** What is right in the draft; a field that is not keeps what it held before. */
  readonly content: BriefContent;
  readonly problems: readonly BriefProblem[];
}

const LISTS = ['terms', 'redLines', 'ownBrands', 'rivalBrands'] as const;
type ListField = (typeof LISTS)[number];

const MOST: Readonly<Record<ListField, number>> = {
  terms: BRIEF_LIMITS.terms,
  redLines: BRIEF_LIMITS.redLines,
  ownBrands: BRIEF_LIMITS.brands,
  rivalBrands: BRIEF_LIMITS.brands,
};

/** The brief as a form shows it. currency = what is offered where there is no budget yet. */
export function draftOf(content: BriefContent, currency: string): BriefDraft {
  const {
    name,
    platforms = [],
    followers,
    niches = [],
    languages = [],
    lookBackDays,
    budgetPerPost,
  } = content;
  const list = (field: ListField) => (content[field] ?? []).join('\n');
  const weights = themeWeights(content);
  return {
    name,
    platforms,
    followersMin: followers ? String(followers.min) : '',
    followersMax: followers ? String(followers.max) : '',
    niches,
    languages,
    terms: list('terms'),
    redLines: list('redLines'),
    ownBrands: list('ownBrands'),
    rivalBrands: list('rivalBrands'),
    lookBackDays: lookBackDays === undefined ? '' : String(lookBackDays),
    budget: budgetPerPost ? String(budgetPerPost.amount) : '',
    currency: budgetPerPost?.currency ?? currency,
    weights: Object.fromEntries(THEMES.map((theme) => [theme, String(weights[theme])])) as Record<
      Theme,
      string
    >,
  };
}

/** Words typed one a line or with commas; each once, whatever its letters' case. */
export function wordsIn(text: string): readonly string[] {
  const byCase = new Map<string, string>();
  for (const word of text.split(/[\n,;]/).map((each) => each.trim().replace(/\s+/g, ' '))) {
    if (word !== '' && !byCase.has(word.toLowerCase())) byCase.set(word.toLowerCase(), word);
  }
  return [...byCase.values()];
}

type Read<Value> = { readonly value: Value } | { readonly because: Sentence };

function readName(text: string): Read<string> {
  const name = text.trim();
  if (name === '') return { because: sentence('brief.wrong.name') };
  if (name.length > BRIEF_LIMITS.name) return { because: tooLong(BRIEF_LIMITS.name) };
  return { value: name };
}

function readWords(field: ListField, text: string): Read<readonly string[] | undefined> {
  const words = wordsIn(text);
  if (words.some(({ length }) => length > BRIEF_LIMITS.term)) return { because: tooLong(BRIEF_LIMITS.term) };
  if (words.length > MOST[field]) return { because: sentence('brief.wrong.many', { most: MOST[field] }) };
  return { value: words.length === 0 ? undefined : words };
}

function tooLong(most: number): Sentence {
  return sentence('brief.wrong.long', { most });
}

/** Empty = not given. */
function readNumber(text: string, least: number, most: number, whole: boolean): Read<number | undefined> {
  if (text.trim() === '') return { value: undefined };
  const value = readAmount(text);
  if (value === null || (whole && !Number.isInteger(value))) {
    return { because: sentence(whole ? 'brief.wrong.whole' : 'brief.wrong.number') };
  }
  if (value < least || value > most) return { because: sentence('brief.wrong.bounds', { least, most }) };
  return { value };
}

/** Both ends, or none; one end alone is completed with that of a micro creator or left open. */
function readSize(draft: BriefDraft): Read<BriefContent['followers']> & { readonly at?: keyof BriefDraft } {
  const [min, max] = [draft.followersMin, draft.followersMax].map((text) =>
    readNumber(text, 0, BRIEF_LIMITS.followers, true),
  );
  if (min && 'because' in min) return { ...min, at: 'followersMin' };
  if (max && 'because' in max) return { ...max, at: 'followersMax' };
  if (min?.value === undefined && max?.value === undefined) return { value: undefined };
  const size = {
    min: min?.value ?? Math.min(MICRO.min, max?.value ?? MICRO.min),
    max: max?.value ?? Math.max(MICRO.max, min?.value ?? MICRO.max),
  };
  return size.min > size.max
    ? { because: sentence('brief.wrong.size'), at: 'followersMax' }
    : { value: size };
}

function readBudget({ budget, currency }: BriefDraft): Read<BriefContent['budgetPerPost']> {
  const amount = readNumber(budget, 0.01, BRIEF_LIMITS.budget, false);
  if ('because' in amount) return amount;
  if (amount.value === undefined) return { value: undefined };
  if (!CURRENCY_CODE.test(currency)) return { because: sentence('brief.wrong.currency') };
  return { value: { amount: amount.value, currency } };
}

function readWeights(draft: BriefDraft, held: BriefContent): Read<BriefContent['weights']> {
  const wanted: Partial<Record<Theme, number>> = {};
  for (const theme of THEMES) {
    const read = readNumber(draft.weights[theme], 0, BRIEF_LIMITS.weight, false);
    if ('because' in read) return read;
    wanted[theme] = Math.round((read.value ?? 0) * 10) / 10;
  }
  if (THEMES.every((theme) => wanted[theme] === 0)) return { because: sentence('brief.wrong.no-weight') };
  return { value: weightsFor(wanted as ThemeWeights, held.weights) };
}

/** What a form holds as a brief. `held` is what was saved last: a field with a problem keeps its old value. */
export function readDraft(draft: BriefDraft, held: BriefContent): ReadDraft {
  const problems: BriefProblem[] = [];
  const take = <Value>(field: keyof BriefDraft, read: Read<Value>, old: Value): Value => {
    if ('value' in read) return read.value;
    problems.push({ field, because: read.because });
    return old;
  };
  const size = readSize(draft);
  const name = take('name', readName(draft.name), held.name);
  const followers = take(size.at ?? 'followersMin', size, held.followers);
  const [terms, redLines, ownBrands, rivalBrands] = LISTS.map((field) =>
    take(field, readWords(field, draft[field]), held[field]),
  );
  const days = readNumber(draft.lookBackDays, 1, BRIEF_LIMITS.lookBackDays, true);
  const content = {
    name,
    platforms: some(draft.platforms),
    followers,
    niches: some(draft.niches),
    languages: some(draft.languages),
    terms,
    redLines,
    ownBrands,
    rivalBrands,
    lookBackDays: take('lookBackDays', days, held.lookBackDays),
    budgetPerPost: take('budget', readBudget(draft), held.budgetPerPost),
    weights: take('weights', readWeights(draft, held), held.weights),
  };
  return { content: withoutGaps(content), problems };
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

type Gapped = { readonly [Name in keyof BriefContent]: BriefContent[Name] | undefined } & {
  readonly name: string;
};

/** Absent means "does not matter"; a key without a value would not be the same. */
function withoutGaps(content: Gapped): BriefContent {
  return Object.fromEntries(
    Object.entries(content).filter(([, value]) => value !== undefined),
  ) as unknown as BriefContent;
}
