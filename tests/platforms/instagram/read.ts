import { Window } from 'happy-dom';
import { everyCountLocale } from '../../../lib/core/count/every-count-locale';
import type { PostFields, ProfileFields } from '../../../lib/core/profile/observation';
import type { PageSource } from '../../../lib/platforms/contract';
import { instagram } from '../../../lib/platforms/instagram/instagram';
import { pageSource } from '../../../lib/platforms/page-source';
import { type PageReading, readPage } from '../../../lib/platforms/read-page';

export const SITE = 'https://www.instagram.com';
export const GRAPHQL = '/graphql/query';

export interface Given {
  readonly url: string;
  readonly loadedUrl?: string;
  readonly html?: string;
  /** Path and body of each response, oldest first. What is no string is written as JSON. */
  readonly responses?: readonly (readonly [path: string, body: unknown])[];
}

export function documentOf(html: string): Document {
  const { DOMParser } = new Window({
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
    },
  });
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** The page as a reader is given it. */
export function pageFrom({ url, loadedUrl = url, html = '', responses = [] }: Given): PageSource {
  const page = pageSource(instagram, {
    url: new URL(url),
    loadedUrl: new URL(loadedUrl),
    document: documentOf(html),
    responses: responses.flatMap(([path, body]) =>
      instagram.readResponse(path, typeof body === 'string' ? body : JSON.stringify(body)),
    ),
    countLocale: everyCountLocale,
  });
  if (!page) throw new Error(`not an Instagram address: ${url}`);
  return page;
}

export function read(given: Given): PageReading {
  return readPage(instagram, pageFrom(given), '2026-10-01T00:00:00.000Z');
}

/** Every profile field; null = the page does not give it. */
export function profileOf(given: Given): { readonly [K in keyof ProfileFields]: ProfileFields[K] | null } {
  const readings = read(given).observation?.profile ?? {};
  const field = <K extends keyof ProfileFields>(name: K) =>
    (readings[name]?.value ?? null) as ProfileFields[K] | null;
  return {
    id: field('id'),
    handle: field('handle'),
    name: field('name'),
    bio: field('bio'),
    followers: field('followers'),
    following: field('following'),
    postCount: field('postCount'),
    likesReceived: field('likesReceived'),
    verified: field('verified'),
    private: field('private'),
    category: field('category'),
    links: field('links'),
  };
}

type Post = { readonly [K in keyof PostFields]: PostFields[K] | null };

const UNKNOWN_POST: Post = {
  id: null,
  code: null,
  url: null,
  owner: null,
  kind: null,
  publishedAt: null,
  likes: null,
  likesHidden: null,
  comments: null,
  shares: null,
  saves: null,
  views: null,
  caption: null,
  pinned: null,
  paidPartnership: null,
  coauthors: null,
};

/** Every field of every post, in order. */
export function postsOf(given: Given): readonly Post[] {
  return (read(given).observation?.posts ?? []).map((readings) => ({
    ...UNKNOWN_POST,
    ...Object.fromEntries(Object.entries(readings).map(([field, reading]) => [field, reading.value])),
  }));
}

/** Where each field was read: via and rung. */
export function viaOf(readings: object | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readings ?? {}).map(([field, { via, rung }]) => [field, `${via}#${rung}`]),
  );
}

export function just(value: number) {
  return { low: value, high: value };
}
