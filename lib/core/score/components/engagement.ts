import type { Measured, Measurement } from '../../estimate/measurement';
import { sentence } from '../../words/sentence';
import type { Component, Rating, RatingInput } from '../component';
import { enough, mostlyVideo } from '../headline';
import { combine, ratedPlace } from '../parts';

const BY_VIEWS = 0.6;
const BY_FOLLOWERS = 0.4;

/** A rate with a value and a place among others. */
function placed(measurement: Measurement) {
  const measured = enough(measurement);
  return measured?.benchmark ? { measured, place: measured.benchmark } : null;
}

type Placed = NonNullable<ReturnType<typeof placed>>;

function level({ value, low, high }: Measured): number {
  return value ?? Math.sqrt(low * high);
}

function because(views: Placed | null, followers: Placed | null) {
  if (views && followers) {
    return sentence('rate.engagement.both', {
      views: level(views.measured),
      aboveViews: views.place.percentile,
      followers: level(followers.measured),
      aboveFollowers: followers.place.percentile,
    });
  }
  const one = views ?? followers;
  if (!one) return sentence('rate.engagement.unknown');
  const params = { rate: level(one.measured), above: one.place.percentile, posts: one.measured.n };
  return sentence(views ? 'rate.engagement.views' : 'rate.engagement.followers', params);
}

function rate({ metrics, basis }: RatingInput): Rating {
  const counts = basis ?? (mostlyVideo(metrics) ? 'both' : 'followers');
  const views = counts === 'followers' ? null : placed(metrics['engagement-rate-views']);
  const followers = counts === 'views' ? null : placed(metrics['engagement-rate-followers']);
  const one = views ?? followers;
  const combined =
    counts === 'both'
      ? combine([
          { weight: BY_VIEWS, rated: views && ratedPlace(views.place) },
          { weight: BY_FOLLOWERS, rated: followers && ratedPlace(followers.place) },
        ])
      : one && ratedPlace(one.place);
  if (combined) {
    return { status: 'rated', x: combined.x, sd: combined.sd, because: because(views, followers) };
  }
  return {
    status: 'unrated',
    lacking: lacking(metrics[counts === 'views' ? 'engagement-rate-views' : 'engagement-rate-followers']),
    because: because(null, null),
  };
}

function lacking(measurement: Measurement): readonly string[] {
  return measurement.status === 'unmeasured' ? measurement.lacking : ['eligible-posts'];
}

export const engagement: Component = {
  label: 'part.engagement',
  theme: 'engagement',
  weight: () => 25,
  applies: () => true,
  rate,
};
