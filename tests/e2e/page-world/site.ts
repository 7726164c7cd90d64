import type { SitePage } from '../../fixtures/sites/site-page';

export const NONCE = 'Page0fTest';

/** Headers as hard as the sites send them. */
export const HARD_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'self'",
    `script-src 'self' 'nonce-${NONCE}'`,
    `style-src 'self' 'nonce-${NONCE}'`,
    "frame-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join(';'),
  'cross-origin-opener-policy': 'same-origin-allow-popups',
};

export interface MadePage {
  readonly handle?: string;
  /** Runs before anything else of the page. */
  readonly first?: string;
  /** Runs at the end of the body. */
  readonly last?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answers?: SitePage['answers'];
}

/** A profile page of an invented account with the two scripts that a test wants to run in it. */
export function madePage({
  handle = 'copper.kiln',
  first = '',
  last = '',
  body = '',
  headers = {},
  answers = [],
}: MadePage): SitePage {
  return {
    url: `https://www.instagram.com/${handle}/`,
    headers: { ...HARD_HEADERS, ...headers },
    answers,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><script nonce="${NONCE}">${first}</script><title>page</title></head><body>
<main role="main"><header><section><h2><span>${handle}</span></h2></section></header>${body}</main><script nonce="${NONCE}">${last}</script></body></html>`,
  };
}
