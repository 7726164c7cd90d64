import type { Post, ProfileEvidence } from '../profile/record';
import type { Brief } from '../score/brief';
import { foldText } from './fold-text';
import type { Finding } from './match';
import { isUnspaced } from './unspaced';

const DAY = 86_400_000;
const AROUND = 60;
interface Wanted {
  readonly kind: Finding['kind'];
  readonly term: string;
  readonly pattern: RegExp;
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/**
 * The term as whole words; between its parts may be nothing, a space or a sign (`coca cola`, `#cocacola`,
 * `@coca_cola`); tags and names may go on after it (`@cocacola_it`, `#cocacolazero`).
 */
function patternOf(term: string): RegExp | null {
  const parts = foldText(term).match(/[\p{L}\p{N}\p{M}]+/gu);
  if (!parts) return null;
  const body = parts.map(escapeForPattern).join("[\\s._'’&+-]{0,3}");
  if (isUnspaced(parts[0] ?? '')) return new RegExp(body, 'u');
  const whole = `(?<![\\p{L}\\p{N}_])${body}(?![\\p{L}\\p{N}_])`;
  return new RegExp(parts.join('').length < 4 ? whole : `${whole}|[#@][\\p{L}\\p{N}_.]{0,20}?${body}`, 'u');
}

function wantedOf(brief: Brief): readonly Wanted[] {
  const lists: readonly (readonly [Finding['kind'], readonly string[]])[] = [
    ['red-line', brief.redLines ?? []],
    ['own-brand', brief.ownBrands ?? []],
    ['rival-brand', brief.rivalBrands ?? []],
  ];
  return lists.flatMap(([kind, terms]) =>
    [...new Set(terms)].flatMap((term) => {
      const pattern = patternOf(term);
      return pattern ? [{ kind, term, pattern }] : [];
    }),
  );
}

/** Folding may change the length of a text; the quote is then its beginning. */
function quoteAround(text: string, folded: string, at: number, length: number): string {
  const sameLength = folded.length === text.length;
  const from = sameLength ? Math.max(0, at - AROUND) : 0;
  const to = sameLength ? Math.min(text.length, at + length + AROUND) : Math.min(text.length, 3 * AROUND);
  const part = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}`;
}

function findIn(text: string, wanted: readonly Wanted[], post: Post | null): readonly Finding[] {
  const folded = foldText(text);
  return wanted.flatMap(({ kind, term, pattern }) => {
    const hit = pattern.exec(folded);
    if (!hit) return [];
    const quote = quoteAround(text, folded, hit.index, hit[0].length);
    return [{ kind, term, post: post?.id ?? null, date: post?.publishedAt ?? null, quote }];
  });
}

/** The caption, and the co-authors as if they were named in it. */
function textOf({ caption, coauthors }: Post): string {
  const names = coauthors.map((name) => `@${name}`).join(' ');
  return [caption ?? '', names].filter((part) => part !== '').join(' ');
}

/** Undated posts are looked at: leaving them out could hide a red line. */
function isRecent({ publishedAt }: Post, now: number, days: number | undefined): boolean {
  const at = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return days === undefined || !Number.isFinite(at) || now - at <= days * DAY;
}

/** Red lines and brands of the brief in captions, tags, names, co-authors and the bio, each quoted; bio first. */
export function findInText(evidence: ProfileEvidence, brief: Brief | null): readonly Finding[] {
  const wanted = brief ? wantedOf(brief) : [];
  if (wanted.length === 0) return [];
  const now = Date.parse(evidence.observedAt);
  const inBio = evidence.bio ? findIn(evidence.bio, wanted, null) : [];
  const inPosts = evidence.posts
    .filter((post) => isRecent(post, now, brief?.lookBackDays))
    .flatMap((post) => findIn(textOf(post), wanted, post));
  return [...inBio, ...inPosts];
}
