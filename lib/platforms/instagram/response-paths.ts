/** Where the page's own requests go that this reader understands; a path and query must begin with one of these. */
export const RESPONSE_PATHS: readonly string[] = [
  '/graphql/query',
  '/api/graphql',
  '/api/v1/users/',
  '/api/v1/feed/user/',
  '/api/v1/clips/user/',
  '/api/v1/media/',
];
