import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// `node start.mjs insight ...`: bundles the command and runs it. A bundle starts several times as quickly as modules
// that are translated one by one, in every thread again, and its code runs faster than a translator's that keeps names.
const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE = join(HERE, '../../node_modules/.cache/touchstone');
const [name = ''] = process.argv.splice(2, 1);

// It lives for seconds: code that is optimised with little inlined into it is ready sooner, in every thread, and runs
// as quickly. On 6,000 lines of one thread an eighth less of the whole time. And every core answers: more hands at one
// thread's garbage would only be taken from the others.
const FLAGS = ['--max-inlined-bytecode-size-cumulative=50', '--no-use-osr', '--no-parallel-scavenge'];
// Two passes of the optimiser that cost more here than they bring, by the names that Node 20 has for them.
if (process.versions.v8.startsWith('11.')) FLAGS.push('--no-turbo-loop-peeling', '--no-turbo-jt');
if (name === 'insight') for (const flag of FLAGS) setFlagsFromString(flag);

// Required, not imported: to import a CommonJS package Node first reads all of it for its names.
const { build } = createRequire(import.meta.url)('esbuild');
const { outputFiles } = await build({
  entryPoints: [name, ...(name === 'insight' ? ['insight-thread'] : [])].map((entry) =>
    join(HERE, `${entry}.ts`),
  ),
  outdir: CACHE,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  write: false,
});
await import(pathToFileURL(join(kept(outputFiles), `${name}.mjs`)).href);

/** The folder with these files; written whole or not at all, for two commands may start at once. */
function kept(files) {
  const hash = createHash('sha256');
  for (const { path, contents } of files) hash.update(path).update(contents);
  const folder = join(CACHE, hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const begun = mkdtempSync(join(CACHE, 'begun-'));
  for (const { path, contents } of files) writeFileSync(join(begun, basename(path)), contents);
  try {
    renameSync(begun, folder);
  } catch (error) {
    // Another start was quicker; what it wrote is the same.
    if (!existsSync(folder)) throw error;
    rmSync(begun, { recursive: true });
  }
  return folder;
}
