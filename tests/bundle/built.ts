import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Target = 'chrome-mv3' | 'firefox-mv3';
export const TARGETS: readonly Target[] = ['chrome-mv3', 'firefox-mv3'];
const OUTPUT = resolve(import.meta.dirname, '../../.output');

/** The built files of a target, as paths relative to it. Throws when there is no build: the gate must not pass on nothing. */
export function builtFiles(target: Target): readonly string[] {
  const root = join(OUTPUT, target);
  if (!existsSync(root)) throw new Error(`${target} is not built: run npm run build`);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
}

export function builtText(target: Target, path: string): string {
  return readFileSync(join(OUTPUT, target, path), 'utf8');
}

export function builtSize(target: Target, path: string): number {
  return statSync(join(OUTPUT, target, path)).size;
}

export function manifestOf(target: Target): Record<string, unknown> {
  return JSON.parse(builtText(target, 'manifest.json')) as Record<string, unknown>;
}
