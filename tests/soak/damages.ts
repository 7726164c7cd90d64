import { createWorld } from '../app/world';
import { seeded } from '../bench/library/make-profiles';
import { DAMAGES, damage } from '../store/damage';
import { plant, uproot, wordsOf, writeLibrary } from '../store/written-library';

export interface DamageCount {
  readonly damaged: number;
  /** Libraries in which not every row of the user came back. */
  readonly lost: number;
}

/** Every kind of damage `each` times, on libraries planted anew, each with its own chance. */
export async function damageAll(each: number): Promise<DamageCount> {
  const first = createWorld('undamaged');
  await writeLibrary(first);
  await first.library.safety();
  const whole = await uproot(first, 'undamaged');
  const sum = { damaged: 0, lost: 0 };
  for (const how of DAMAGES) {
    const random = seeded(1000 + DAMAGES.indexOf(how));
    for (let round = 0; round < each; round += 1) {
      const name = `soaked-${how}-${round}`;
      const world = await plant(whole, name);
      const before = JSON.stringify(await wordsOf(world));
      const mend = await damage(name, how, random);
      await world.library.safety();
      await world.library.restore();
      mend();
      sum.damaged += 1;
      if (JSON.stringify(await wordsOf(world)) !== before) sum.lost += 1;
    }
  }
  return sum;
}
