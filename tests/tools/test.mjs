import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, findFirefox, ROOT } from './set-up.mjs';

// `npm test`: everything that is checked, in the order in which it fails fastest. The last line is
// `N passed, N failed`; a step without own counts is one check.

ensureDependencies();
const chromium = ensureChromium();
const firefox = findFirefox();
const env = { ...process.env, CHROMIUM: chromium, ...(firefox ? { FIREFOX: firefox } : {}) };
const reports = mkdtempSync(join(tmpdir(), 'touchstone-test-'));

const total = { passed: 0, failed: 0 };

/** One command, counted as one check. */
function step(name, command, args) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env });
  tell(name, status === 0 ? 1 : 0, status === 0 ? 0 : 1, started);
}

/** A Vitest run, counted test by test; a run that breaks before its first test is one failure. */
function suite(name, args) {
  const started = Date.now();
  const report = join(reports, `${name}.json`);
  const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npx', [...vitest, ...args], { cwd: ROOT, stdio: 'inherit', env });
  const { numPassedTests: passed, numFailedTests: failed } = readReport(report);
  const broke = passed + failed === 0 || (status !== 0 && failed === 0);
  tell(name, passed, failed + (broke ? 1 : 0), started);
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

function tell(name, passed, failed, started) {
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `== ${name}: ${failed === 0 ? 'ok' : 'FAILED'} (${passed} passed, ${failed} failed, ${seconds} s)\n`,
  );
}

step('lock file', 'node', ['tests/tools/check-lock.mjs']);
step('types', 'npm', ['run', '--silent', 'types']);
step('lint', 'npm', ['run', '--silent', 'lint']);
step('unused code', 'npx', ['knip', '--no-progress']);
suite('unit', []);
step('build', 'npm', ['run', '--silent', 'build']);
suite('bundle', ['--config', 'vitest.bundle.config.ts']);
suite('browser', [
  '--config',
  'vitest.e2e.config.ts',
  ...(firefox ? [] : ['--exclude', '**/*.firefox.e2e.ts']),
]);
if (!firefox) console.log('Firefox is not here: its smoke run was left out (in CI it is installed).');

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
