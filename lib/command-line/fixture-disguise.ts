import type { PlatformId } from '../core/profile/platform';

/** Replaces what belongs to people by inventions: the same thing by the same invention everywhere in one page. */
export interface Disguise {
  /** Makes a handle known, so that it is found inside texts too. */
  learnHandle(handle: string): void;
  knows(handle: string): boolean;
  handle(handle: string): string;
  /** A run of eight digits or more: date and length stay near, the rest is new. */
  id(digits: string): string;
  /** A post code that spells an id. */
  code(code: string): string;
  /** A count: as many figures, as many zeros at the end. */
  count(value: number): number;
  /** Any text: words, handles, hashtags, ids and figures replaced one by one; signs and emoji stay. */
  text(text: string): string;
  link(link: string): string;
}

const WORDS =
  'amber birch cedar clay cloud copper coral cotton dune elm fern flint garden glass grain harbor hazel honey island ivory jade juniper lake linen maple marble meadow mint moss oak ocean olive opal orchard paper pear pebble pine plum pond quartz rain reed ridge river rose sage sand shell silk slate snow spruce stone thyme tide violet walnut wheat willow wool'.split(
    ' ',
  );
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Bits below the time in an id of the site, and the time's unit in seconds. */
const ID_PARTS = { instagram: { bits: 23n, unit: 0.001 }, tiktok: { bits: 32n, unit: 1 } } as const;
/** All times move by the same span, so that rhythm stays and moments do not. Seconds. */
export const TIME_SHIFT = 11 * 86_400 + 3 * 3600 + 7 * 60;
/** Words that readers look for; they say nothing about anybody. */
const SITE_WORDS = new Set(
  'followers follower following posts post likes like comments comment views view on by from with and see the this is account private verified pinned paid partnership reel reels clip carousel video photo photos videos user username id media profile website article instagram tiktok www com https http'.split(
    ' ',
  ),
);
const TOKEN = /\{\w+\}|https?:\/\/[^\s"'<>]+|@?[\w.]*[\p{L}_][\w.]*(?:[\p{L}\p{M}'’]*)|\p{Nd}[\p{Nd}.,]*/gu;

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}

function word(text: string): string {
  const chosen = WORDS[hash(text.toLowerCase()) % WORDS.length] ?? 'oak';
  return /^\p{Lu}/u.test(text) ? chosen.charAt(0).toUpperCase() + chosen.slice(1) : chosen;
}

/** New digits for old, the first never 0 where it was not, zeros at the end kept. */
function figures(text: string): string {
  const kept = /[0.,]*$/.exec(text)?.index ?? text.length;
  return [...text]
    .map((sign, index) => {
      if (!/\d/.test(sign) || index >= kept) return sign;
      const digit = hash(`${text} ${index}`) % 9;
      return String(index === 0 || index === kept - 1 ? digit + 1 : digit);
    })
    .join('');
}

export function makeDisguise(site: PlatformId): Disguise {
  const handles = new Map<string, string>();
  const made = new Set<string>();

  const handle = (text: string): string => {
    const key = text.toLowerCase();
    const known = handles.get(key);
    if (known) return known;
    let invented = '';
    for (let turn = 0; !invented || made.has(invented); turn += 1) {
      invented = `${word(`${key} ${turn}`)}.${word(`${turn} ${key}`)}${turn > 3 ? turn : ''}`;
    }
    made.add(invented);
    handles.set(key, invented);
    return invented;
  };

  const id = (digits: string): string => {
    if (digits.length < 17 || digits.length > 19) return figures(digits);
    const { bits, unit } = ID_PARTS[site];
    const time = (BigInt(digits) >> bits) - BigInt(Math.round(TIME_SHIFT / unit));
    return String((time << bits) + (BigInt(hash(digits)) % (1n << bits)));
  };

  const code = (text: string): string => {
    let number = 0n;
    for (const letter of text.slice(0, 11))
      number = number * 64n + BigInt(Math.max(0, ALPHABET.indexOf(letter)));
    let left = BigInt(id(String(number)));
    let spelled = '';
    for (; left > 0n; left /= 64n) spelled = (ALPHABET[Number(left % 64n)] ?? 'A') + spelled;
    return spelled;
  };

  const link = (text: string): string => {
    const url = URL.parse(text);
    if (!url || !/(^|\.)(instagram|tiktok)\.com$/.test(url.hostname)) return 'https://example.org/';
    const path = url.pathname.replace(/[^/]+/g, (part) => {
      if (/^\d{8,}$/.test(part)) return id(part);
      const bare = part.replace(/^(@|%40)/, '');
      if (bare !== part || handles.has(bare.toLowerCase())) return bare && part.replace(bare, handle(bare));
      return part.length > 16 ? 'x' : part;
    });
    return (
      url.origin + path.replace(/\/(p|reel|tv)\/([\w-]{10,})/, (_all, kind, old) => `/${kind}/${code(old)}`)
    );
  };

  const token = (text: string): string => {
    if (text.startsWith('{')) return text;
    if (text.startsWith('http')) return link(text);
    if (/^\d/.test(text) && !/[\p{L}_]/u.test(text)) return /^\d{8,}$/.test(text) ? id(text) : figures(text);
    const bare = text.replace(/^@/, '').replace(/\.+$/, '');
    if (text.startsWith('@') || handles.has(bare.toLowerCase())) return text.replace(bare, handle(bare));
    if (/^[KMB]$/.test(text) || SITE_WORDS.has(text.toLowerCase())) return text;
    if (/^\d[\d.,]*[KMBkmb]$/.test(text)) return figures(text.slice(0, -1)) + text.slice(-1);
    return text.replace(/[\p{L}\p{M}_'’]+/gu, word).replace(/\d+/g, figures);
  };

  return {
    learnHandle: handle,
    knows: (text) => handles.has(text.toLowerCase()),
    handle,
    id,
    code,
    count: (value) => (value < 10 ? value : Number(figures(String(value)))),
    text: (text) => text.replace(TOKEN, token),
    link,
  };
}
