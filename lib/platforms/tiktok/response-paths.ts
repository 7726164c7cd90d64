/** Where the page's own requests go that this reader understands; a path must begin with one of these. */
export const RESPONSE_PATHS: readonly string[] = [
  '/api/user/detail/',
  '/api/post/item_list/',
  '/api/creator/item_list/',
  '/api/item/detail/',
  '/api/comment/list/',
];
