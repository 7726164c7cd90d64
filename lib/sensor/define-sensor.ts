import type { CountLocale } from '../core/count/parse-count';
import type { PlatformAdapter } from '../platforms/contract';
import { beginLifetime, type Lifetime } from './lifetime';
import { pageSession } from './page-session';
import { onPermissionChange, permissionFor } from './permission';
import { sweepStaleHosts } from './stale-hosts';
import { acceptTap, type TapPort } from './tap-port';

/** The isolated world is shared by all scripts of the extension in this page, and by no one else. */
const world = globalThis as { touchstoneSensor?: Lifetime };

export interface SensorParts {
  readonly adapter: PlatformAdapter;
  /** The number table of a language; null = not known here. */
  readonly countLocale: (language: string) => CountLocale | null;
}

/** The always-on script of one site: looks at the page, tells the background, holds nothing private. */
export function defineSensor(parts: SensorParts): () => void {
  return () => {
    if (world.touchstoneSensor?.alive()) return;
    world.touchstoneSensor?.end();
    const life = beginLifetime();
    world.touchstoneSensor = life;
    // The tap hands its port over in this very task or never; what it says waits for the permission.
    const tap = acceptTap(life);
    begin(parts, life, tap).catch(() => life.end());
  };
}

async function begin(parts: SensorParts, life: Lifetime, tap: TapPort): Promise<void> {
  const { id } = parts.adapter;
  const first = (await permissionFor(id)).granted;
  if (!first || !life.alive()) return life.end();
  if (!first.mayHearResponses) tap.close();
  sweepStaleHosts();
  const session = pageSession(parts, life, tap, first.settings);
  const stop = onPermissionChange(async () => {
    const now = life.alive() ? (await permissionFor(id)).granted : null;
    if (!now) return life.end();
    if (!now.mayHearResponses) tap.close();
    session.change(now.settings);
  });
  life.atEnd(() => {
    if (life.signal.aborted) stopQuietly(stop);
  });
}

/** After an update the extension's own functions throw. */
function stopQuietly(stop: () => void): void {
  try {
    stop();
  } catch {
    // Nothing is left to unhook.
  }
}
