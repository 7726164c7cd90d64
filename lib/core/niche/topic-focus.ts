import type { ProfileEvidence } from '../profile/record';
import { textView } from './text-view';

/** Tags that ask for reach and say nothing about a topic. */
const REACH_TAGS: ReadonlySet<string> = new Set(
  `fyp foryou foryoupage fypage fypシ fypage viral viralvideo trending trend explore explorepage instagood love reels reel reelsinstagram instareels
  reelsvideo like likes likeforlike like4like follow followme followforfollow f4f l4l photooftheday picoftheday instadaily instagram insta tiktok
  instamood happy cute beautiful photo photography tbt repost igers instalike tagsforlikes parati pourtoi xyzbca 4u greenscreen duet stitch
  perte pertetoi keşfet kesfet keşfetteyiz beranda viraltiktok capcut edit bestoftheday nofilter ootdmagazine blessed fun smile life me`
    .trim()
    .split(/\s+/),
);

const FEWEST_CAPTIONS = 5;

/** Tags and lexicon terms of all captions, each with its count. */
function termCounts(evidence: ProfileEvidence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, times: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + times);
  };
  for (const text of textView(evidence).posts) {
    for (const tag of text.tags) if (!REACH_TAGS.has(tag)) add(tag, 1);
    const tags = new Set(text.tags);
    for (const { word, count } of text.hits) if (!tags.has(word) && !REACH_TAGS.has(word)) add(word, count);
  }
  return counts;
}

/**
 * How much the captions keep to a few subjects: 1 - entropy of their tags and topic words, scaled to 0..1.
 * null with fewer than 5 captions or without any such word.
 */
export function measureTopicFocus(evidence: ProfileEvidence): number | null {
  if (textView(evidence).posts.length < FEWEST_CAPTIONS) return null;
  const counts = termCounts(evidence);
  let total = 0;
  for (const count of counts.values()) total += count;
  if (total < 2) return null;
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / total) * Math.log(count / total);
  return Math.min(1, Math.max(0, 1 - entropy / Math.log(total)));
}
