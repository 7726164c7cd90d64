import type { BrowserContext, Route } from 'playwright-core';
import type { SitePage } from '../fixtures/sites/site-page';

export interface ServedSites {
  readonly unserved: readonly string[];
  readonly requests: readonly string[];
  serve(pages: readonly SitePage[]): void;
}

/** Answers the sites' addresses from fixtures; everything else outside the extension is refused and noted. */
export async function serveSites(context: BrowserContext): Promise<ServedSites> {
  const pages = new Map<string, SitePage>();
  const unserved: string[] = [];
  const requests: string[] = [];

  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = request.url();
    if (/^(chrome-extension|data|blob|about):/.test(url)) return route.continue();
    requests.push(url);
    const page = pages.get(withoutQuery(url));
    if (page && request.resourceType() === 'document') {
      return route.fulfill({ headers: page.headers, body: page.html });
    }
    const answer = await answerFor(route, pages);
    if (answer !== null)
      return route.fulfill({ headers: { 'content-type': 'application/json' }, body: answer });
    if (new URL(url).pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    unserved.push(url);
    return route.abort();
  });

  return {
    unserved,
    requests,
    serve(served) {
      for (const page of served) pages.set(withoutQuery(page.url), page);
    },
  };
}

/** The answer belongs to the page that asks: two profiles ask the same address. */
async function answerFor(route: Route, pages: ReadonlyMap<string, SitePage>): Promise<string | null> {
  const request = route.request();
  const page = pages.get(withoutQuery(request.frame().url()));
  const name = await request.headerValue('x-fb-friendly-name');
  const { pathname } = new URL(request.url());
  const answer = page?.answers.find(
    ({ path, named }) => path === pathname && (named === null || named === name),
  );
  return answer?.body ?? null;
}

function withoutQuery(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? url;
}
