import type { QuietState } from '../../components/insight/state-message';
import type { Measurement } from '../../lib/core/estimate/measurement';
import { METRIC_IDS, type MetricId } from '../../lib/core/estimate/metric-ids';
import type { Insight } from '../../lib/core/insight/insight';
import {
  type RecentProfile,
  type SurfaceState,
  WITHHELD_REASONS,
} from '../../lib/core/insight/surface-state';
import { unmarked } from '../../lib/core/insight/unmarked';
import { sentence } from '../../lib/core/words/sentence';
import { SAMPLE_INSIGHT, SAMPLE_OWN } from './sample-insight';

export const NO_MARKS = unmarked('shortlist', 'Shortlist');

const UNMEASURED = Object.fromEntries(
  METRIC_IDS.map((id): [MetricId, Measurement] => [id, { status: 'unmeasured', lacking: ['posts'] }]),
) as Record<MetricId, Measurement>;

/** Two posts so far: nothing is rated, nothing is invented. */
const TOO_LITTLE: Insight = {
  ...SAMPLE_INSIGHT,
  postsKnown: 2,
  visits: 1,
  posts: SAMPLE_INSIGHT.posts.slice(0, 2).map((post) => ({ ...post, multiple: null })),
  metrics: UNMEASURED,
  conversation: { status: 'unmeasured', n: 0, lacking: ['comments'] },
  paid: { share: null, lowerBound: false, posts: [], brands: [], daysSinceLast: null },
  niche: { status: 'unclear', id: null, candidates: [], focus: null },
  brief: null,
  match: null,
  findings: [],
  looked: null,
  price: { status: 'unestimated', lacking: ['followers'] },
  score: {
    status: 'withheld',
    lacking: ['eligible-posts'],
    components: SAMPLE_INSIGHT.score.components.map((part) => ({ ...part, points: null, contribution: 0 })),
  },
};

const LONG = 'Wolfeschlegelsteinhausenbergerdorff-'.repeat(6);

/** Texts that a stranger could write to break the page or fool the reader. */
export const HOSTILE: Insight = {
  ...SAMPLE_INSIGHT,
  name: `<img src=x onerror=alert(1)>\u202Egnp.exe ${LONG}`,
  bio: `</script><script>alert(1)</script> \u202E reversed ${'A'.repeat(2000)}`,
  category: '"><svg onload=alert(1)>',
  links: ['javascript:alert(1)', 'https://ok.example/', 'data:text/html,<b>x</b>', 'not a url'],
  paid: { ...SAMPLE_INSIGHT.paid, brands: [{ handle: `${LONG}`, posts: ['1'] }] },
};

const CAPPED: Insight = {
  ...SAMPLE_INSIGHT,
  score:
    SAMPLE_INSIGHT.score.status === 'scored'
      ? {
          ...SAMPLE_INSIGHT.score,
          points: 60,
          low: 51,
          high: 60,
          confidence: 'low',
          standing: 'below-most',
          caps: [
            {
              id: 'paid',
              limit: 60,
              because: sentence('signal.paid-saturation.clear', { paid: 9, count: 12 }),
            },
          ],
        }
      : SAMPLE_INSIGHT.score,
};

export const READY_STATES: Readonly<Record<string, SurfaceState>> = {
  ready: { status: 'ready', insight: SAMPLE_INSIGHT, own: SAMPLE_OWN },
  mine: { status: 'ready', insight: SAMPLE_INSIGHT, own: { ...SAMPLE_OWN, isMe: true } },
  asked: { status: 'ready', insight: SAMPLE_INSIGHT, own: NO_MARKS, ownerView: true },
  'mine-without-score': { status: 'ready', insight: TOO_LITTLE, own: { ...NO_MARKS, isMe: true } },
  'too-little': { status: 'ready', insight: TOO_LITTLE, own: NO_MARKS },
  capped: {
    status: 'ready',
    insight: CAPPED,
    own: { ...NO_MARKS, verdict: { word: 'maybe', at: '2026-04-19T00:00:00Z', points: null, reason: null } },
  },
  hostile: { status: 'ready', insight: HOSTILE, own: { ...SAMPLE_OWN, listName: `${LONG}\u202E` } },
};

export const QUIET_STATES: Readonly<Record<string, QuietState>> = {
  'not-consented': { status: 'not-consented' },
  elsewhere: { status: 'elsewhere' },
  empty: { status: 'empty' },
  unread: { status: 'unread', platform: 'instagram' },
  'no-access': { status: 'no-access', platforms: ['instagram', 'tiktok'] },
  'switched-off': { status: 'switched-off', platform: 'tiktok' },
  reading: { status: 'reading', platform: 'instagram', handle: 'lena.bakes' },
  'reading-post': { status: 'reading', platform: 'instagram', handle: null },
  silent: { status: 'silent' },
  full: { status: 'store-failed', because: 'full' },
  damaged: { status: 'store-failed', because: 'damaged' },
  blocked: { status: 'store-failed', because: 'blocked' },
  newer: { status: 'store-failed', because: 'newer' },
  lost: { status: 'store-failed', because: 'lost' },
  ...Object.fromEntries(
    WITHHELD_REASONS.map((reason): [string, QuietState] => [
      reason,
      { status: 'withheld', platform: 'instagram', handle: 'lena.bakes', reason, health: null },
    ]),
  ),
};

export const RECENT: readonly RecentProfile[] = [
  {
    key: 'instagram:lena.bakes',
    platform: 'instagram',
    handle: 'lena.bakes',
    name: 'Lena Brandt',
    points: 76,
    verdict: 'yes',
    lastSeenAt: '2026-04-20T12:03:00Z',
    contactAt: null,
  },
  {
    key: 'tiktok:pantomas',
    platform: 'tiktok',
    handle: 'pantomas',
    name: 'Tomás Rey',
    points: null,
    verdict: null,
    lastSeenAt: '2026-04-18T08:00:00Z',
    contactAt: null,
  },
];
