import type { CDPSession } from 'playwright-core';
import { median } from '../row';

/** Milliseconds between two samples that are asked for; what the browser keeps up with is looked up afterwards. */
const WANTED_MS = 0.1;

/** Whether a script is one of the extension's. */
export function isOurs(url: string): boolean {
  return url.startsWith('chrome-extension://');
}

/** Milliseconds in the scripts of such addresses, with what they had the browser do. */
export type ScriptTime = (isNamed: (url: string) => boolean) => number;

/**
 * Samples the page's thread. A script's own clock would hold what others do on the machine: here samples are counted,
 * and each is worth what usually lies between two of them.
 */
export async function watchScripts(cdp: CDPSession): Promise<() => Promise<ScriptTime>> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: WANTED_MS * 1000 });
  await cdp.send('Profiler.start');
  return async () => {
    const { profile } = await cdp.send('Profiler.stop');
    const { nodes, samples = [], timeDeltas = [] } = profile;
    const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
    const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
    /** The script that called what the browser itself did. */
    const scriptOf = (id: number | undefined): string =>
      id === undefined ? '' : urls.get(id) || scriptOf(parents.get(id));
    const scripts = samples.map(scriptOf);
    return (isNamed) => {
      const apart = timeDeltas.filter((_, at) => isNamed(scripts[at - 1] ?? ''));
      return apart.length === 0 ? 0 : (apart.length * median(apart)) / 1000;
    };
  };
}
