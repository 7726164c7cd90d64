import { commentTally } from '../../lib/core/signals/comment-tally';
import { instagram } from '../../lib/platforms/instagram/instagram';
import { tiktok } from '../../lib/platforms/tiktok/tiktok';
import { longBody } from './long-body';
import { readPageTimes } from './reading-in-chromium';
import { median, type Row } from './row';
import { tapRatio } from './tap-ratio';

/**
 * What reading costs, piece by piece, in processor time.
 * Usage: npm run bench -- reading [rounds]
 */

const MEGABYTE = 1024 * 1024;
const COMMENTS = 5000;

/** Milliseconds of processor time of the whole process: what others do on the machine does not count. */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function bodies(rounds: number): readonly Row[] {
  const answers = [
    { what: 'instagram, answer of 1 MB', adapter: instagram, path: '/graphql/query' },
    { what: 'tiktok, answer of 1 MB', adapter: tiktok, path: '/api/post/item_list/?count=35' },
  ];
  return answers.map(({ what, adapter, path }) => {
    const body = longBody(adapter.id, MEGABYTE);
    if (adapter.readResponse(path, body).length === 0) throw new Error(`${what}: nothing was read`);
    const times = Array.from({ length: rounds }, () => timed(() => adapter.readResponse(path, body)));
    return { what, unit: 'ms', n: rounds, median: median(times), limit: 12 } as const;
  });
}

function tally(): Row {
  const words = 'where did you buy that pan and how long does it last before the coating goes'.split(' ');
  const counted = commentTally();
  const comment = (at: number) => ({
    postId: '1',
    author: `guest_${at}`,
    byOwner: false,
    text: `${words.slice(at % 7, (at % 7) + 6).join(' ')} ${at} 😍`,
  });
  const times = Array.from({ length: COMMENTS }, (_, at) => timed(() => counted.add(comment(at))));
  return {
    what: 'one more comment in the tally',
    unit: 'ms',
    n: COMMENTS,
    median: median(times),
    limit: 0.1,
  };
}

/** Prints a table; true when every median is within its limit. */
export async function reading(rounds = 30): Promise<boolean> {
  const rows = [...bodies(rounds), tally(), ...(await readPageTimes(rounds)), await tapRatio(rounds)];
  console.table(
    rows.map((row) => ({ ...row, median: Number(row.median.toFixed(4)), holds: row.median <= row.limit })),
  );
  return rows.every((row) => row.median <= row.limit);
}
