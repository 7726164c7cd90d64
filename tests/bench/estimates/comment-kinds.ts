import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CommentKind } from '../../../lib/core/profile/comment-measures';
import { commentKind } from '../../../lib/core/signals/comment-kind';
import { SHARED_FOLDER } from '../../shared-folder';
import { type Figure, figure } from './figure';

/** Stock praise and short comments are told apart by a list of words, so they are taken as one here. */
const REFERENCE: Readonly<Record<string, readonly CommentKind[]>> = {
  subst: ['substantive'],
  short: ['short', 'praise'],
  generic: ['short', 'praise'],
  emoji: ['emoji'],
  mention: ['mention'],
};

/** Rows of a comma-separated file with quoted fields. */
function* csvRows(text: string): Generator<readonly string[]> {
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    yield row;
    row = [];
  }
}

/** How many comments get the kind that a second, independent rule gave them. */
export function commentKinds(): Figure {
  const file = resolve(SHARED_FOLDER, 'datasets/ig_kim2019_comments_sample.csv.gz');
  const [header = [], ...rows] = [...csvRows(gunzipSync(readFileSync(file)).toString('utf8'))];
  const [kindAt, textAt] = [header.indexOf('kind'), header.indexOf('text')];
  const known = rows.filter((row) => row.length === header.length);
  const same = known.filter((row) =>
    REFERENCE[row[kindAt] ?? '']?.includes(commentKind(row[textAt] ?? '', false)),
  );
  const share = same.length / known.length;
  const value = `${(100 * share).toFixed(1)} % of ${known.length} comments of 2019`;
  return figure('', 'kinds of comments agree', value, 'at least 95 %', share >= 0.95);
}
