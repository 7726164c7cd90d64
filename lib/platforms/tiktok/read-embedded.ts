import type { ProfileFields } from '../../core/profile/observation';
import type { PageLocation, Sighting } from '../contract';
import { at, clip, idText, isRecord, known, list, own } from '../json';
import { dataCount } from './count';
import { userFields } from './item';
import { handleFrom } from './locate';
import { legacyState, linkedData, rehydration } from './page-blocks';
import { listSighting, postSighting, sighting, userSighting } from './sighting';

/**
 * What the data blocks of the document say of this address. They stay when the site moves on without loading anew,
 * so only what names this account or this post counts; a bare refusal is judged where the loaded address is known.
 */
export function readEmbedded(document: Document, location: PageLocation): readonly Sighting[] {
  const { nodes } = rehydration(document);
  const found = [
    ...linkedSightings(document),
    ...legacySightings(legacyState(document), location),
    ...postSighting(nodes['webapp.reflow.video.detail'], 'embedded', null),
    ...postSighting(nodes['webapp.video-detail'], 'embedded', null),
    ...userSighting(nodes['webapp.user-detail'], 'embedded', null),
  ];
  return found.filter((one) => isAbout(one, location));
}

function isAbout({ profile, posts, withheld }: Sighting, { handle, post }: PageLocation): boolean {
  if (!profile && posts.length === 0) return withheld !== null;
  if (post !== null && posts.some(({ fields }) => fields.id === post)) return true;
  return handle !== null && profile?.handle === handle;
}

function legacySightings(state: unknown, { handle, post }: PageLocation): readonly Sighting[] {
  const live = at(state, 'LiveRoom.liveRoomUserInfo');
  const users = at(state, 'UserModule.users');
  const name = Object.keys(isRecord(users) ? users : {}).find((key) => handleFrom(key) === handle) ?? '';
  const items = own(state, 'ItemModule');
  const ids = list(at(state, 'ItemList.user-post.list'));
  const asked = own(items, post ?? '');
  return [
    ...asUser(userFields(own(live, 'user'), own(live, 'stats'))),
    ...asUser(userFields(own(users, name), own(at(state, 'UserModule.stats'), name))),
    ...listSighting(
      ids.map((id) => own(items, String(id))),
      'embedded',
      'timeline',
    ),
    ...postSighting({ itemStruct: asked }, 'embedded', null),
  ];
}

function asUser(profile: Partial<ProfileFields> | null, shape = 'user'): readonly Sighting[] {
  return profile ? [sighting(shape, 'embedded', { profile })] : [];
}

const ACTIONS = { followers: 'FollowAction', likesReceived: 'LikeAction' } as const;

function linkedSightings(document: Document): readonly Sighting[] {
  return linkedData(document).flatMap((data) => {
    const person = own(data, 'mainEntity');
    const handle = handleFrom(own(person, 'alternateName'));
    if (own(data, '@type') !== 'ProfilePage' || !handle) return [];
    const statistics = list(own(person, 'interactionStatistic'));
    const count = (action: string) =>
      dataCount(
        own(
          statistics.find((entry) => String(at(entry, 'interactionType.@type')).endsWith(`/${action}`)),
          'userInteractionCount',
        ),
      );
    const profile = known<ProfileFields>({
      handle,
      id: idText(/userId=(\d+)/.exec(String(own(person, 'image')))?.[1]),
      name: clip(own(person, 'name'), 200),
      followers: count(ACTIONS.followers),
      likesReceived: count(ACTIONS.likesReceived),
    });
    return asUser(profile, 'linked');
  });
}
