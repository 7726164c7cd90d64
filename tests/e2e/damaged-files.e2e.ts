import { describe, expect, it } from 'vitest';
import { damageFiles } from '../soak/file-damages';

describe('files of a library that a disk lost or spoiled', () => {
  it('cost no row that the user wrote', async () => {
    const kinds = ['blobs lost', 'tables zeroed', 'current gone', 'manifest gone'];
    expect(await damageFiles(kinds)).toEqual({ damaged: kinds.length, silent: 0, lost: 0 });
  });
});
