import type {
  Basis,
  BenchmarkPlace,
  EstimateDetail,
  Excluded,
  Measured,
  Measurement,
} from '../core/estimate/measurement';
import { METRIC_IDS, type MetricId } from '../core/estimate/metric-ids';
import { writeNumber, writePlain, writeQuoted, writeText } from './line-bytes';

const KEYS = METRIC_IDS.map((id, index) => [id, `${index === 0 ? '' : ','}"${id}":`] as const);
const BASES: Readonly<Record<Basis, string>> = {
  followers: ',"basis":"followers","excluded":',
  views: ',"basis":"views","excluded":',
  posts: ',"basis":"posts","excluded":',
  days: ',"basis":"days","excluded":',
};

/**
 * The measurements as they are printed: most of an answer, and nearly all of them figures, so they are written straight
 * into its bytes. Which format a figure speaks of and the year of its set are not printed: `byKind` and the set's id
 * tell them.
 */
export function writeMeasurements(metrics: Readonly<Record<MetricId, Measurement>>): void {
  writePlain('{');
  for (const [id, key] of KEYS) {
    const measurement = metrics[id];
    writePlain(key);
    if (measurement.status === 'measured') writeMeasured(measurement);
    else writeText(JSON.stringify(measurement));
  }
  writePlain('}');
}

function writeMeasured(measured: Measured): void {
  const { nextPost, detail, benchmark, regularity, byKind } = measured;
  writeNumber('{"status":"measured","value":', measured.value);
  writeNumber(',"low":', measured.low);
  writeNumber(',"high":', measured.high);
  writeNumber(',"n":', measured.n);
  writePlain(BASES[measured.basis]);
  writeExcluded(measured.excluded);
  if (nextPost) {
    writeNumber(',"nextPost":{"low":', nextPost.low);
    writeNumber(',"high":', nextPost.high);
    writePlain('}');
  } else writePlain(',"nextPost":null');
  if (detail) writeDetail(detail);
  else writePlain(',"detail":null');
  if (benchmark) writePlace(benchmark);
  else writePlain(',"benchmark":null');
  if (regularity !== undefined) writeNumber(',"regularity":', regularity);
  if (byKind) writeKinds(byKind);
  writePlain('}');
}

function writeKinds(byKind: NonNullable<Measured['byKind']>): void {
  writePlain(',"byKind":{');
  if (byKind.static) {
    writePlain('"static":');
    writeMeasured(byKind.static);
  }
  if (byKind.video) {
    writePlain(byKind.static ? ',"video":' : '"video":');
    writeMeasured(byKind.video);
  }
  writePlain('}');
}

function writeDetail(detail: EstimateDetail): void {
  writeNumber(',"detail":{"theta":', detail.theta);
  writeNumber(',"variance":', detail.variance);
  writeNumber(',"s2":', detail.s2);
  writeNumber(',"df":', detail.df);
  writeNumber(',"weight":', detail.weight);
  writeNumber(',"rawMedian":', detail.rawMedian);
  writeNumber(',"mean":', detail.mean);
  if (detail.base) {
    writeNumber(',"base":{"theta":', detail.base.theta);
    writeNumber(',"variance":', detail.base.variance);
    writePlain('}');
  }
  writePlain('}');
}

function writePlace(place: BenchmarkPlace): void {
  writePlain(',"benchmark":{"id":');
  writeQuoted(place.id);
  writeNumber(',"p25":', place.p25);
  writeNumber(',"median":', place.median);
  writeNumber(',"p75":', place.p75);
  writeNumber(',"percentile":', place.percentile);
  writeNumber(',"percentileLow":', place.percentileLow);
  writeNumber(',"percentileHigh":', place.percentileHigh);
  writePlain('}');
}

function writeExcluded(excluded: Excluded): void {
  let some = false;
  for (const _ in excluded) some = true;
  if (some) writeText(JSON.stringify(excluded));
  else writePlain('{}');
}
