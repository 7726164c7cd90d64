import { newcomers } from '../../lib/app/newcomers';
import type { Evaluate, Ports } from '../../lib/app/ports';
import { createLibrary } from '../../lib/store/library';
import { createSettings } from '../../lib/store/settings';
import { inTurn } from './in-turn';
import { languageOf } from './language-of';
import { tabMemories } from './tab-memories';
import { reconcileTap, tapMatches } from './tap-registration';
import { drawDue } from './toolbar';

/** The use cases' view of the world, made of the real things. */
export function createPorts(evaluate: Evaluate): Ports {
  const newId = () => crypto.randomUUID();
  const now = () => new Date().toISOString();
  const settings = createSettings(newId);
  const oneByOne = inTurn<'tap'>();
  return {
    now,
    library: createLibrary({ now, newId, author: () => settings.author(), salt: () => settings.salt() }),
    settings,
    tabs: tabMemories,
    evaluate,
    newcomers: newcomers(),
    showDue: drawDue,
    languageOf,
    reconcileTap: () =>
      oneByOne('tap', async () =>
        reconcileTap(tapMatches(await settings.consent(), await settings.settings())),
      ),
  };
}
