import { STAGES, type Stage } from '../library/stage';
import type { VerdictWord } from '../library/verdict';
import { foldText } from '../niche/fold-text';

/** Words that sheets use for the stages. */
const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  prospect: 'prospect|new|lead|to contact|idea|shortlisted|backlog|not contacted|pending',
  contacted: 'contacted|reached out|outreach|messaged|emailed|waiting',
  negotiating: 'negotiating|negotiation|in talks|replied|in discussion|interested',
  booked: 'booked|active|confirmed|hired|signed|agreed|in progress',
  done: 'done|inactive|completed|complete|past|finished|paid|posted|live',
  declined: 'declined|rejected|no|lost|not interested|passed',
};
const STAGE_OF = new Map(
  STAGES.flatMap((stage) => STAGE_WORDS[stage].split('|').map((word) => [word, stage] as const)),
);

const VERDICT_OF = new Map<string, VerdictWord>([
  ['yes', 'yes'],
  ['y', 'yes'],
  ['accept', 'yes'],
  ['accepted', 'yes'],
  ['maybe', 'maybe'],
  ['m', 'maybe'],
  ['backup', 'maybe'],
  ['no', 'no'],
  ['n', 'no'],
  ['reject', 'no'],
  ['rejected', 'no'],
]);

const CURRENCY_OF = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['zł', 'PLN'],
  ['₹', 'INR'],
  ['r$', 'BRL'],
  ['kč', 'CZK'],
]);

function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** null = no word that is known for a stage. */
export function stageIn(text: string): Stage | null {
  return STAGE_OF.get(plain(text)) ?? null;
}

export function verdictIn(text: string): VerdictWord | null {
  return VERDICT_OF.get(plain(text)) ?? null;
}

/** ISO 4217 of a code or sign; null = neither. */
export function currencyIn(text: string): string | null {
  const bare = text.trim();
  return /^[A-Za-z]{3}$/.test(bare) ? bare.toUpperCase() : (CURRENCY_OF.get(bare.toLowerCase()) ?? null);
}

export interface Price {
  readonly amount: number;
  /** null = the cell names none. */
  readonly currency: string | null;
}

const AMOUNT = /^([^\d.,-]*?)\s*(\d[\d.,\s'’]*)\s*([^\d]*)$/u;

/** "€250", "1,200.50 USD", "1.200 EUR"; null = no one amount. */
export function priceIn(text: string): Price | null {
  const [, before = '', digits, after = ''] = AMOUNT.exec(text.trim()) ?? [];
  const amount = digits === undefined ? null : amountOf(digits.replace(/[\s'’]/g, ''));
  if (amount === null || amount > 1_000_000_000) return null;
  const sign = before.trim() || after.trim();
  if (sign === '') return { amount, currency: null };
  const currency = currencyIn(sign);
  return currency ? { amount, currency } : null;
}

/** The last separator parts the cents unless three digits follow it, or it stands there twice. */
function amountOf(digits: string): number | null {
  const bare = digits.replace(/[.,]$/, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const cents = last < 0 ? '' : bare.slice(last + 1);
  const groups = last < 0 || cents.length === 3 || bare.split(bare[last] ?? '').length > 2;
  const whole = groups ? bare : bare.slice(0, last);
  if (groups && !/^\d{1,3}([.,]\d{3})*$|^\d+$/.test(bare)) return null;
  if (!groups && !/^\d{1,3}([.,]?\d{3})*$|^\d+$/.test(whole)) return null;
  const amount = Number(`${whole.replaceAll(/[.,]/g, '')}.${groups ? '0' : cents || '0'}`);
  return Number.isFinite(amount) ? amount : null;
}

/** Which of two numbers of a date comes first; null = the column does not tell. */
export type DateOrder = 'day-first' | 'month-first' | null;

const DATE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** Told by the dates that can be read in one way only; dots mean the day comes first. */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  let order: DateOrder = null;
  for (const text of texts) {
    const [, first, second] = DATE.exec(text.trim()) ?? [];
    if (text.includes('.') || Number(first) > 12) order = 'day-first';
    else if (Number(second) > 12) return 'month-first';
  }
  return order;
}

/** YYYY-MM-DD; null = no day, or one that could be two days. */
export function dayIn(text: string, order: DateOrder): string | null {
  const bare = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(bare);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const [, first, second, year] = DATE.exec(bare) ?? [];
  if (first === undefined) return null;
  if (order === null && first !== second) return null;
  return order === 'month-first' ? dayOf(year, first, second) : dayOf(year, second, first);
}

function dayOf(year: string | undefined, month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = Date.parse(`${text}T00:00:00.000Z`);
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== text ? null : text;
}
