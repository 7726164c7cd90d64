import { describe, expect, it } from 'vitest';
import { commitBatch } from '../../entrypoints/dashboard/commit-batch';

async function asked(failures: readonly string[]) {
  const left = [...failures];
  let times = 0;
  const answer = await commitBatch(
    async ({ batch }) => {
      times += 1;
      const failure = left.shift();
      if (failure) throw new Error(failure);
      return { added: batch.length, changed: 0, same: 0 };
    },
    { batch: 'four', prefer: 'newer', author: null },
    async () => {},
  ).catch((failure: Error) => failure.message);
  return { answer, times };
}

describe('an import that is asked for', () => {
  it('goes on over workers that are stopped and answers that come late', async () => {
    const failures = [
      'import.commit: deadline',
      'Could not establish connection. Receiving end does not exist.',
      'The message port closed before a response was received.',
      'import.commit: no answer',
    ];
    expect(await asked(failures)).toEqual({ answer: { added: 4, changed: 0, same: 0 }, times: 5 });
  });

  it('ends where the background says no, and after a while', async () => {
    expect(await asked(['import.commit: full'])).toEqual({ answer: 'import.commit: full', times: 1 });
    expect((await asked(Array(90).fill('import.commit: deadline'))).times).toBe(61);
  });
});
