import type { PlatformAdapter } from '../contract';
import { comments } from './comments';
import { handles } from './handles';
import { locate } from './locate';
import { ownerView } from './owner-view';
import { postLadders } from './post-ladders';
import { posts } from './posts';
import { profileLadders } from './profile-ladders';
import { readEmbedded } from './read-embedded';
import { readResponse } from './read-response';
import { tiles } from './tiles';
import { withheld } from './withheld';

export const instagram: PlatformAdapter = {
  id: 'instagram',
  required: ['followers'],
  locate,
  readResponse,
  readEmbedded,
  withheld,
  profile: profileLadders,
  posts,
  post: postLadders,
  ownerView,
  tiles,
  comments,
  handles,
};
