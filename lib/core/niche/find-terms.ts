import type { Post, ProfileEvidence } from '../profile/record';
import type { Brief } from '../score/brief';
import type { PaidPost } from '../signals/paid';
import { foldText } from './fold-text';
import { isRecent } from './look-back';
import type { Finding } from './match';
import { isUnspaced } from './unspaced';

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

type Where = Finding['where'];

/** A tag or a name starts with its mark, or the word found stands right behind it. */
function whereAt(folded: string, at: number): Where {
  const mark = [folded[at], folded[at - 1]].find((sign) => sign === '#' || sign === '@');
  return mark === undefined ? 'caption' : mark === '#' ? 'tag' : 'mention';
}

interface Place {
  readonly post: Post | null;
  /** null = told from the text itself: plain, tag or mention. */
  readonly where: Where | null;
  readonly paid: Finding['paid'];
}

function findIn(text: string, wanted: readonly Wanted[], { post, where, paid }: Place): readonly Finding[] {
  const folded = foldText(text);
  return wanted.flatMap(({ kind, term, pattern }) => {
    const hit = pattern.exec(folded);
    if (!hit) return [];
    const { id = null, publishedAt: date = null, url = null } = post ?? {};
    const quote = quoteAround(text, folded, hit.index, hit[0].length);
    return [{ kind, term, post: id, date, url, where: where ?? whereAt(folded, hit.index), paid, quote }];
  });
}

/** The caption first; a term that it lacks may still be the name of a co-author. One finding a term and post. */
function findInPost(post: Post, wanted: readonly Wanted[], paid: Finding['paid']): readonly Finding[] {
  const { caption, coauthors } = post;
  const written = caption ? findIn(caption, wanted, { post, where: null, paid }) : [];
  if (coauthors.length === 0) return written;
  const names = coauthors.map((name) => `@${name}`).join(' ');
  const left = wanted.filter(
    ({ kind, term }) => !written.some((found) => found.kind === kind && found.term === term),
  );
  return [...written, ...findIn(names, left, { post, where: 'coauthor', paid })];
}

/** Red lines and brands of the brief in captions, tags, names, co-authors and the bio, each quoted; bio first. */
export function findInText(
  evidence: ProfileEvidence,
  brief: Brief | null,
  marks: readonly PaidPost[] = [],
): readonly Finding[] {
  const wanted = brief ? wantedOf(brief) : [];
  if (wanted.length === 0) return [];
  const now = Date.parse(evidence.observedAt);
  const paid = new Map(marks.filter(({ disclosed }) => disclosed).map(({ id, via }) => [id, via]));
  const inBio = evidence.bio ? findIn(evidence.bio, wanted, { post: null, where: 'bio', paid: null }) : [];
  const inPosts = evidence.posts
    .filter((post) => isRecent(post, now, brief?.lookBackDays))
    .flatMap((post) => findInPost(post, wanted, paid.get(post.id) ?? null));
  return [...inBio, ...inPosts];
}
