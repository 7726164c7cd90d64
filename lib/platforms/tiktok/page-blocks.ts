import { all, first, textOf } from '../dom';
import { isRecord, type Json, own, parsed } from '../json';

const LIMIT = 8e6;
const NODES = ['webapp.user-detail', 'webapp.video-detail', 'webapp.reflow.video.detail'] as const;
const WORDS = [
  'bc_new_disclosure',
  'tcm_closedLoop_commercialContent_brandOrganic_videoTag',
  'bc_disclosure_tag_ecommerce_us',
  'bc_disclosure_tag_ecommerce_uk',
  'profile_page_pin',
  'seo_user_video_cover',
  'No bio yet.',
] as const;
type Word = (typeof WORDS)[number];

/** Of the page's own words for things, those that labels are recognised by; in the language of the page. */
export type PageWords = Readonly<Partial<Record<Word, string>>>;

/** The few nodes that are read. The block also holds the viewer's own account: that is dropped unread. */
interface Rehydration {
  readonly nodes: Readonly<Partial<Record<(typeof NODES)[number], unknown>>>;
  readonly words: PageWords;
}

/** A block never changes once delivered, so each is parsed once. */
const known = new WeakMap<Element, Rehydration>();
const NOTHING: Rehydration = { nodes: {}, words: {} };

/** The page's main data block; it speaks of the address that the document was loaded at. */
export function rehydration(document: Document): Rehydration {
  const script = first(document, 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__');
  if (!script) return NOTHING;
  const found = known.get(script) ?? readScope(own(block(script), '__DEFAULT_SCOPE__'));
  if (found !== NOTHING) known.set(script, found);
  return found;
}

function readScope(scope: unknown): Rehydration {
  if (!isRecord(scope)) return NOTHING;
  const table = own(own(scope, 'webapp.i18n-translation'), 'Webapp');
  const word = (key: string) => own(table, key);
  return {
    nodes: Object.fromEntries(NODES.map((name) => [name, own(scope, name)])),
    words: Object.fromEntries(
      WORDS.filter((key) => typeof word(key) === 'string').map((key) => [key, word(key)]),
    ),
  };
}

/** The older data block, still there on LIVE pages. */
export function legacyState(document: Document): unknown {
  return block(first(document, 'script#SIGI_STATE'));
}

/** What the page tells search engines. */
export function linkedData(document: Document): readonly Json[] {
  return all(document, 'script[type="application/ld+json"]').map(block).filter(isRecord);
}

function block(script: Element | null): unknown {
  const text = textOf(script);
  return text.length > 0 && text.length <= LIMIT ? parsed(text) : undefined;
}
