import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CommentKind } from '../../lib/core/profile/comment-measures';
import { commentKind } from '../../lib/core/signals/comment-kind';
import { HAS_SHARED_FOLDER, SHARED_FOLDER } from '../shared-folder';

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

function run(): void {
  const file = resolve(SHARED_FOLDER, 'datasets/ig_kim2019_comments_sample.csv.gz');
  const [header = [], ...rows] = [...csvRows(gunzipSync(readFileSync(file)).toString('utf8'))];
  const [kindAt, textAt] = [header.indexOf('kind'), header.indexOf('text')];
  const known = rows.filter((row) => row.length === header.length);
  const start = performance.now();
  const same = known.filter((row) =>
    REFERENCE[row[kindAt] ?? '']?.includes(commentKind(row[textAt] ?? '', false)),
  );
  const microseconds = (1000 * (performance.now() - start)) / known.length;
  const result = {
    comments: known.length,
    agreement: same.length / known.length,
    microsecondsEach: microseconds,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

if (HAS_SHARED_FOLDER) run();
else process.stderr.write('The data folder is not on this machine: nothing to compare with.\n');
