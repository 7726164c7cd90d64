import type { Reading } from '../core/profile/observation';

const LIST_LIMIT = 20;
const URL_LIMIT = 2048;
const NAME_LIMIT = 200;
const LARGEST = 1e12;
const ID = /^[\w-]{1,64}$/;
const HANDLE = /^[a-z0-9._]{1,30}$/;

/**
 * The readings as the background takes them: long texts cut, and a value that no site can mean left out, so
 * that one odd field does not cost the whole page.
 */
export function tidy<Fields extends object>(readings: Fields, textLimit: number): Fields {
  const kept: Record<string, Reading<unknown>> = {};
  for (const [field, reading] of Object.entries(readings) as [string, Reading<unknown> | undefined][]) {
    const value = reading ? tidyValue(field, reading.value, textLimit) : null;
    if (reading && value !== null) kept[field] = { ...reading, value };
  }
  return kept as Fields;
}

/** null = leave it out. */
function tidyValue(field: string, value: unknown, textLimit: number): unknown {
  if (typeof value === 'string') return tidyText(field, value, textLimit);
  if (Array.isArray(value)) {
    const fits = field === 'coauthors' ? HANDLE : /^.{1,2048}$/;
    return value.filter((text) => typeof text === 'string' && fits.test(text)).slice(0, LIST_LIMIT);
  }
  if (typeof value !== 'object' || value === null) return value ?? null;
  const { low, high } = value as { readonly low?: unknown; readonly high?: unknown };
  return isCount(low) && isCount(high) && low <= high ? value : null;
}

function tidyText(field: string, text: string, textLimit: number): string | null {
  switch (field) {
    case 'id':
    case 'code':
      return ID.test(text) ? text : null;
    case 'owner':
    case 'handle':
      return HANDLE.test(text.toLowerCase()) ? text.toLowerCase() : null;
    case 'publishedAt':
      return text.length <= 40 && !Number.isNaN(Date.parse(text)) ? text : null;
    case 'url':
      return text.length <= URL_LIMIT ? text : null;
    case 'name':
    case 'category':
      return cut(text, NAME_LIMIT);
    default:
      return cut(text, textLimit);
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LARGEST;
}

/** Never leaves half of a surrogate pair behind. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
