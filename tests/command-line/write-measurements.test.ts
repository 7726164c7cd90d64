import { describe, expect, it } from 'vitest';
import { takeBytes } from '../../lib/command-line/line-bytes';
import { writeMeasurements } from '../../lib/command-line/write-measurements';
import { METRIC_IDS } from '../../lib/core/estimate/metric-ids';
import { evaluate } from '../../lib/core/insight/evaluate';
import { evidenceOf, pictures, TWELVE, videos } from '../core/estimate/evidence-of';
import { asPrinted } from './as-printed';

describe('written measurements', () => {
  it('have every field of the measured ones, at any depth, but the format and the year', () => {
    const { metrics } = evaluate(
      evidenceOf({ platform: 'instagram', posts: [...pictures(TWELVE.slice(0, 6)), ...videos(TWELVE)] }),
    );
    expect(metrics['engagement-rate-followers']).toHaveProperty('byKind.video.detail.base');
    writeMeasurements(metrics);
    const written = JSON.parse(new TextDecoder().decode(takeBytes()));
    expect(Object.keys(written)).toEqual([...METRIC_IDS]);
    expect(written).toEqual(asPrinted(metrics));
  });
});
