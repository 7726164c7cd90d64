import { isRecord } from '../platforms/json';
import { type Disguise, TIME_SHIFT } from './fixture-disguise';

/** Whole branches that no reader looks at; the first ones tell who was looking. */
const DROPPED =
  /^(webapp\.(app|biz)-context|webapp\.a-b|seo\.abtest|(App|Biz)Context|viewer|device|shareMeta|video|music|image_versions2|video_versions|display_resources|bitrateInfo|avatar\w*|profile_pic_url\w*|contents|challenges|effectStickers|anchors|textExtra|suggestedWords|log_pb|extra)$/i;
const HANDLE_KEY = /^(uniqueId|unique_id|username|alternateName|identifier|userUniqueId)$/;
const KEPT_TEXT = /type|status|language|lang$|route|path|context|product|__typename|format/i;
const COUNT_KEY = /count$|count_|^heart$|^count$|follower|play|views?$|likes?$/i;
const TIME_KEY = /time|taken|date|created|_at$/i;
const SECRET_KEY = /secuid|sec_uid|token|signature_|hash|tracking|cursor|uri$/i;
/** Of a table of thousands of words only those that readers know. */
const TABLE_KEYS = /^(bc_|tcm_|profile_page_pin$|seo_user_video_cover$|No bio)/;

/** Finds every handle first, so that texts read before can be disguised too. */
export function learnHandles(data: unknown, disguise: Disguise): void {
  if (Array.isArray(data)) for (const item of data) learnHandles(item, disguise);
  if (!isRecord(data)) return;
  for (const [key, value] of Object.entries(data)) {
    if (HANDLE_KEY.test(key) && typeof value === 'string' && /^[\w.]{2,30}$/.test(value))
      disguise.learnHandle(value);
    else if (key === 'author' && typeof value === 'string') disguise.learnHandle(value);
    else learnHandles(value, disguise);
  }
}

/** The same data about somebody else. */
export function disguiseData(data: unknown, key: string, disguise: Disguise): unknown {
  if (typeof data === 'string') return disguiseText(data, key, disguise);
  if (typeof data === 'number') return disguiseNumber(data, key, disguise);
  if (Array.isArray(data)) return data.map((item) => disguiseData(item, key, disguise));
  if (!isRecord(data)) return data;
  const isTable =
    Object.keys(data).length > 200 && Object.values(data).every((value) => typeof value === 'string');
  const kept = Object.entries(data).filter(([name]) =>
    isTable ? TABLE_KEYS.test(name) : !DROPPED.test(name),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [keyName(name, key, disguise), disguiseData(value, name, disguise)]),
  );
}

/** Some objects are keyed by handle or id. */
function keyName(name: string, parent: string, disguise: Disguise): string {
  if (/^\d{15,}$/.test(name)) return disguise.id(name);
  return /^(users|stats)$/.test(parent) && disguise.knows(name) ? disguise.handle(name) : name;
}

function disguiseText(text: string, key: string, disguise: Disguise): string {
  if (HANDLE_KEY.test(key) || key === 'author') return text ? disguise.handle(text) : text;
  if (SECRET_KEY.test(key)) return 'x';
  if (/^\d{10}$/.test(text) && TIME_KEY.test(key)) return String(Number(text) - TIME_SHIFT);
  if (/^\d+$/.test(text))
    return COUNT_KEY.test(key) ? String(disguise.count(Number(text))) : longId(text, disguise);
  if (/^(short)?code$/.test(key) && /^[\w-]{10,}$/.test(text)) return disguise.code(text);
  if (/^(https?:)?\/\//.test(text) && !/schema\.org/.test(text)) return disguise.link(text);
  if (key === 'link' || key === 'sameAs') return 'example.org/shop';
  if (KEPT_TEXT.test(key) && text.length < 80)
    return text.replace(/\d{8,}/g, (digits) => disguise.id(digits));
  return disguise.text(text);
}

function longId(text: string, disguise: Disguise): string {
  return text.length >= 8 ? disguise.id(text) : text;
}

function disguiseNumber(value: number, key: string, disguise: Disguise): number {
  if (!Number.isSafeInteger(value)) return value;
  if (TIME_KEY.test(key) && value > 1e9 && value < 3e9) return value - TIME_SHIFT;
  if (COUNT_KEY.test(key)) return value < 0 ? value : disguise.count(value);
  return value >= 1e7 ? Number(disguise.id(String(value))) : value;
}
