import { beforeEach, describe, expect, it } from 'vitest';
import { eraseLibrary } from '../../lib/app/erase-library';
import { expireProfiles } from '../../lib/app/expire-profiles';
import { forgetProfile } from '../../lib/app/forget-profile';
import { listRecent } from '../../lib/app/list-recent';
import { observeProfile } from '../../lib/app/observe-profile';
import { rejudgeLibrary } from '../../lib/app/rejudge-library';
import { saveNote } from '../../lib/app/save-note';
import { setVerdict } from '../../lib/app/set-verdict';
import { ENGINE_VERSION } from '../../lib/core/insight/engine-version';
import { maraKneads } from '../../lib/samples/mara-kneads';
import { tobiTrails } from '../../lib/samples/tobi-trails';
import { createWorld, evaluateByPosts, reportOf, rowsOf, type World } from './world';

const TAB = 7;
const MARA = 'instagram:mara.kneads' as const;
const YES = { key: MARA, listId: 'shortlist', verdict: 'yes' } as const;
let world: World;

beforeEach(() => {
  world = createWorld();
});

describe('forgetting', () => {
  async function fullWorld(): Promise<void> {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    await saveNote(world, { key: MARA, text: 'About mara.kneads' });
    await observeProfile(world, reportOf(tobiTrails), TAB + 1);
  }

  async function tracesOf(word: string): Promise<readonly string[]> {
    const database = world.database();
    await database.open();
    const found: string[] = [];
    for (const table of database.tables) {
      if (JSON.stringify(await table.toArray()).includes(word)) found.push(table.name);
    }
    database.close();
    return found;
  }

  it('leaves no trace of a profile in any table, and the others untouched', async () => {
    await fullWorld();
    await forgetProfile(world, { key: MARA });
    expect(await tracesOf('mara')).toEqual([]);
    expect(await tracesOf(tobiTrails.handle)).toContain('profiles');
    expect(world.memories.get(TAB)?.state).toMatchObject({
      status: 'ready',
      own: { verdict: null, note: '' },
    });
  });

  it('for good: the profile is not remembered again, not even under another handle', async () => {
    await fullWorld();
    await forgetProfile(world, { key: MARA, never: true });
    await observeProfile(world, reportOf(maraKneads), TAB);
    await observeProfile(world, reportOf({ ...maraKneads, handle: 'mara.bakes' }), TAB);
    expect(await tracesOf('mara')).toEqual([]);
    expect(await rowsOf(world, 'profiles')).toHaveLength(1);
  });

  it('of everything empties the database but for a new shortlist', async () => {
    await fullWorld();
    await eraseLibrary(world);
    expect(await tracesOf('mara')).toEqual([]);
    expect(await tracesOf(tobiTrails.handle)).toEqual([]);
    expect(await world.library.lists()).toHaveLength(1);
    expect(await listRecent(world, 10)).toEqual([]);
  });

  it('comes by itself for profiles that nobody listed and nobody looked at', async () => {
    await fullWorld();
    world.clock = '2027-04-19T10:00:00.000Z';
    expect(await expireProfiles(world)).toBe(0);
    world.clock = '2027-04-21T10:00:00.000Z';
    expect(await expireProfiles(world)).toBe(1);
    expect(await rowsOf(world, 'profiles')).toMatchObject([{ key: MARA }]);
  });
});

describe('a renamed creator', () => {
  it('keeps key, verdict and history', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    world.clock = '2026-05-20T10:00:00.000Z';
    await observeProfile(world, reportOf({ ...maraKneads, handle: 'mara.bakes' }, world.clock), TAB);
    expect(await rowsOf(world, 'profiles')).toMatchObject([{ key: MARA, handle: 'mara.bakes' }]);
    expect(world.memories.get(TAB)?.state).toMatchObject({
      insight: { key: MARA, handle: 'mara.bakes', visits: 2 },
      own: { verdict: { word: 'yes' } },
    });
  });

  it('is not mixed up with whoever takes the old handle', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    await setVerdict(world, YES);
    await observeProfile(world, reportOf({ ...maraKneads, id: '999', name: 'Somebody Else' }), TAB);
    expect(world.memories.get(TAB)?.state).toMatchObject({
      insight: { key: 'instagram:mara.kneads~999', name: 'Somebody Else' },
      own: { verdict: null },
    });
    expect(await rowsOf(world, 'profiles')).toHaveLength(2);
  });

  it('seen under both names before the id was known becomes one profile, notes included', async () => {
    const report = reportOf(maraKneads);
    const { id: _id, ...profile } = report.observation?.profile ?? {};
    const nameless = report.observation && {
      ...report.observation,
      handle: 'mara.bakes',
      profile: { ...profile, handle: { value: 'mara.bakes', via: 'text' as const, rung: 1 } },
    };
    await observeProfile(world, { ...report, handle: 'mara.bakes', observation: nameless }, TAB);
    await saveNote(world, { key: 'instagram:mara.bakes', text: 'Same person?' });
    await observeProfile(world, reportOf(maraKneads), TAB + 1);
    expect(await rowsOf(world, 'profiles')).toHaveLength(2);
    await observeProfile(world, reportOf({ ...maraKneads, handle: 'mara.bakes' }), TAB);
    expect(await rowsOf(world, 'profiles')).toHaveLength(1);
    expect(await rowsOf(world, 'notes')).toMatchObject([{ key: MARA, text: 'Same person?' }]);
  });
});

describe('a new engine', () => {
  it('computes the sortable columns anew', async () => {
    await observeProfile(world, reportOf(maraKneads), TAB);
    const newer = {
      ...world,
      evaluate: (evidence: Parameters<typeof evaluateByPosts>[0]) => ({
        ...evaluateByPosts(evidence, {}),
        engine: ENGINE_VERSION,
      }),
    };
    await rejudgeLibrary(newer);
    expect(await rowsOf(world, 'insights')).toMatchObject([
      { key: MARA, engine: ENGINE_VERSION, points: 13 },
    ]);
  });
});
