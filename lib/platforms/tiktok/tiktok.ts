import type { PlatformAdapter } from '../contract';
import { comments } from './comments';
import { tiles } from './grid';
import { handles } from './handles';
import { locate } from './locate';
import { ownerView } from './owner-view';
import { post } from './post-ladders';
import { posts } from './posts';
import { profile } from './profile-ladders';
import { readEmbedded } from './read-embedded';
import { readResponse } from './read-response';
import { withheld } from './withheld';

/** TikTok on the web. */
export const tiktok: PlatformAdapter = {
  id: 'tiktok',
  required: ['handle', 'followers'],
  locate,
  readResponse,
  readEmbedded,
  withheld,
  profile,
  posts,
  post,
  ownerView,
  tiles,
  comments,
  handles,
};
