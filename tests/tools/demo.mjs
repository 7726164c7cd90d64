import { ensureChromium, ensureDependencies, ROOT, run, stop } from './set-up.mjs';

// `npm run demo`: from a bare checkout to scores on the sample profiles, without any network but for the set-up.

ensureDependencies();
const chromium = ensureChromium();
if (run('npx', ['wxt', 'build', '-b', 'chrome', '--mv3'], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) {
  stop('The extension could not be built: see the lines above.');
}
const options = { cwd: ROOT, env: { ...process.env, CHROMIUM: chromium } };
process.exit(run('node', ['--import', 'tsx', 'tests/tools/run-demo.ts', ...process.argv.slice(2)], options));
