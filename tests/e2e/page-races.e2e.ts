import { describe, expect, it } from 'vitest';
import { racePages } from '../soak/page-races';

describe('several pages that write at once', () => {
  it('lose no update of each other', async () => {
    const { acknowledged, lost, operations, uncopied } = await racePages(60);
    expect({ acknowledged, lost, uncopied }).toEqual({ acknowledged: operations, lost: 0, uncopied: 0 });
  });
});
