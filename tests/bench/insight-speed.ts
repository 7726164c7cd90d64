import { answerBlock } from '../../lib/command-line/answer-block';

const POSTS = 12;
const PROFILES = 500;
const ROUNDS = 24;
/** Profiles of twelve posts in a second of one core. */
const LIMIT = 2000;

/** Invented creators: other figures, captions and tags each, all of them complete. */
function profileLine(number: number): string {
  const posts = Array.from({ length: POSTS }, (_, index) => {
    const views = 4000 + ((number * 7919 + index * 104_729) % 60_000);
    return {
      id: `${index}`,
      kind: 'video',
      publishedAt: new Date(Date.UTC(2026, 4, 30 - 2 * index)).toISOString(),
      likes: Math.round(views / (9 + ((number + index) % 17))),
      comments: Math.round(views / (300 + ((number * index) % 400))),
      shares: Math.round(views / 700),
      views,
      caption: `batch ${number} of day ${index} #sourdough${number % 40} #bread #slowliving${index} with @mill.${number % 9}`,
    };
  });
  const observedAt = '2026-06-10T00:00:00Z';
  const followers = 8000 + ((number * 6151) % 90_000);
  return JSON.stringify({
    key: `tiktok:baker${number}`,
    platform: 'tiktok',
    observedAt,
    followers,
    following: 300,
    posts,
  });
}

/** What one core answers, from the line read to the line written, beyond the start-up; no file, no second thread. */
export async function insightSpeed(): Promise<boolean> {
  const text = Array.from({ length: PROFILES }, (_, index) => profileLine(index)).join('\n');
  const bytes = new TextEncoder().encode(text);
  const given = { benchmarks: [], brief: null };
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    answerBlock({ first: 1, bytes, last: true }, given, null);
    const { user, system } = process.cpuUsage(before);
    rates.push(PROFILES / ((user + system) / 1e6));
  }
  const first = rates[0] ?? 0;
  const whole = rates.length / rates.reduce((sum, rate) => sum + 1 / rate, 0);
  console.log(
    `insight: ${Math.round(whole)} profiles of ${POSTS} posts a second of one core over ${PROFILES * ROUNDS} ` +
      `(the first ${PROFILES}: ${Math.round(first)}, the last: ${Math.round(rates.at(-1) ?? 0)}); at least ${LIMIT}`,
  );
  return whole >= LIMIT;
}
