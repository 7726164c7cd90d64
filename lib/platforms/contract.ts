import type { CountStyle } from '../core/count/count-locale';
import type { Range } from '../core/count/range';
import type { WithheldReason } from '../core/insight/surface-state';
import type { PostFields, ProfileFields, Via } from '../core/profile/observation';
import type { PlatformId } from '../core/profile/platform';

export type PageKind = 'profile' | 'reels' | 'post' | 'other';

/** What an address speaks of. */
export interface PageLocation {
  readonly kind: PageKind;
  /** Lower case; null where the address does not name the account. */
  readonly handle: string | null;
  /** Post code (Instagram) or id (TikTok) of a post page. */
  readonly post: string | null;
  /**
   * 'others' = a tab of the profile that lists other people's posts (tagged, reposts, liked): never counted.
   * 'accounts' = a page that lists many accounts (search, explore, a tag): their handles are listed, nothing else.
   */
  readonly list: 'own' | 'others' | 'accounts' | 'none';
}

/** A post as one data object gave it; ownerId where the object names its owner by id only. */
export interface PostSighting {
  readonly fields: Partial<PostFields>;
  readonly ownerId: string | null;
  /** Ids of co-authors, where the object names them by id. */
  readonly coauthorIds?: readonly string[];
  /** Ids of the accounts on whose profile the post is pinned. */
  readonly pinnedBy?: readonly string[];
}

/** A comment as the page holds it: lives in the page only, is measured there and forgotten. */
export interface SeenComment {
  readonly id: string;
  /** Id or code of the post. */
  readonly post: string;
  readonly author: string;
  readonly byOwner: boolean;
  readonly text: string;
}

/** What one data object (a response, an embedded block) said. */
export interface Sighting {
  /** Name of the shape, e.g. 'xdt-timeline'. */
  readonly shape: string;
  readonly via: 'response' | 'embedded';
  readonly profile: Partial<ProfileFields> | null;
  readonly posts: readonly PostSighting[];
  readonly comments: readonly SeenComment[];
  /** 'timeline' lists one account's posts, 'single' is one post, 'others' must never be counted for the profile. */
  readonly list: 'timeline' | 'single' | 'others' | 'none';
  /** A state the object itself declares. */
  readonly withheld: WithheldReason | null;
}

/** A page as the browser delivered it. Readers may look; they may not fetch, wait, click or write. */
export interface PageSource {
  readonly url: URL;
  /** The address the document was loaded at; embedded blocks and meta tags speak of this one. */
  readonly loadedUrl: URL;
  readonly location: PageLocation;
  readonly document: Document;
  /** BCP 47 of the interface; 'und' = not known. */
  readonly language: string;
  /** Oldest first; embedded before responses. Parsed once. */
  readonly sightings: readonly Sighting[];
  /** A displayed count in the page's language; null = cannot be read without guessing. */
  count(text: string, style: CountStyle): Range | null;
}

/** One post of the page, with everything that speaks of it. */
export interface PostSource {
  readonly page: PageSource;
  /** Newest first. */
  readonly responses: readonly Partial<PostFields>[];
  readonly embedded: readonly Partial<PostFields>[];
  /** The tile or article in the page; null when only data speaks of the post. */
  readonly element: Element | null;
  readonly code: string | null;
  readonly id: string | null;
}

export interface Rung<T, From> {
  readonly via: Via;
  /** Short name shown in diagnostics, e.g. 'xdt user', 'header title'. */
  readonly name: string;
  /** Month last confirmed on a real page, e.g. '2026-06'. */
  readonly seen: `${number}-${number}`;
  /** null or undefined: not here. Throwing is a bug in this rung and is counted as not here. */
  read(from: From): T | null | undefined;
}
export type Ladder<T, From> = readonly [Rung<T, From>, ...Rung<T, From>[]];
export type Ladders<Fields, From> = { readonly [K in keyof Fields]?: Ladder<Fields[K], From> };

/** Where a badge may sit. */
export interface Tile {
  readonly element: Element;
  readonly code: string;
}

/** Addresses and what locate says of them: the documentation and the test in one. They stay out of the pages. */
export type LocationExamples = readonly (readonly [url: string, expected: PageLocation | null])[];

/** The single place where a site is added. */
export interface PlatformAdapter {
  readonly id: PlatformId;
  /** Without these a reading is 'incomplete'. */
  readonly required: readonly (keyof ProfileFields)[];
  /** Pure; no DOM. null = not a page of this site we know anything about. */
  locate(url: URL): PageLocation | null;
  /** Never throws; [] for bodies it does not understand. path = path and query of the request. */
  readResponse(path: string, body: string): readonly Sighting[];
  readEmbedded(document: Document, location: PageLocation): readonly Sighting[];
  withheld(page: PageSource): WithheldReason | null;
  readonly profile: Ladders<ProfileFields, PageSource>;
  /** The profile's own posts (or the one post of a post page), in the page's order. */
  posts(page: PageSource): readonly PostSource[];
  readonly post: Ladders<PostFields, PostSource>;
  /** Whether the page shows the controls that only the profile's owner has ("Edit profile"). */
  ownerView(page: PageSource): boolean;
  tiles(page: PageSource): readonly Tile[];
  comments(page: PageSource): readonly SeenComment[];
  /** Accounts drawn on a page that lists accounts, in its order, each once, without the viewer; [] on every other. */
  handles(page: PageSource): readonly string[];
}
