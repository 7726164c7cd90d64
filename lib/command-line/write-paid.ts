import type { Paid, PaidPost } from '../core/signals/paid';
import { writeNumber, writePlain, writeQuoted, writeText } from './line-bytes';

/** Nearly every post: one that does not say that it is paid, and so has no strength either. */
const NOT_PAID = ',"disclosed":false,"via":null,"strength":null}';

/** The paid posts as they are printed, straight into the bytes of the answer: a tenth of it. */
export function writePaid({ share, lowerBound, posts, brands, daysSinceLast }: Paid): void {
  writeNumber('{"share":', share);
  writePlain(lowerBound ? ',"lowerBound":true,"posts":[' : ',"lowerBound":false,"posts":[');
  posts.forEach(writePost);
  writePlain('],"brands":');
  writeText(JSON.stringify(brands));
  writeNumber(',"daysSinceLast":', daysSinceLast);
  writePlain('}');
}

function writePost({ id, disclosed, via, strength }: PaidPost, index: number): void {
  writePlain(index === 0 ? '{"id":' : ',{"id":');
  writeQuoted(id);
  if (disclosed || via !== null) writeText(`,${JSON.stringify({ disclosed, via, strength }).slice(1)}`);
  else writePlain(NOT_PAID);
}
