import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

// Plain JavaScript without imports from packages: this runs before any package is there.

export const ROOT = resolve(import.meta.dirname, '../..');
const IS_CI = process.env.CI === 'true';

/** Runs a command in the project with its output shown. Returns its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Packages from the lock file, installed once and again whenever the lock file changed. */
export function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Touchstone needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  }
  const marker = join(ROOT, 'node_modules/.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  const isCurrent = existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs;
  if (!isCurrent && run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    stop('The packages of package-lock.json could not be installed: see the lines above (npm ci).');
  }
  // The marker's time is that of the archive on some systems; wxt prepare is cheap and makes .wxt/tsconfig.json.
  if (run('npx', ['wxt', 'prepare'], { stdio: 'ignore' }) !== 0) stop('`npx wxt prepare` failed.');
}

/** Chromium: named by CHROMIUM, found on the PATH, or installed where the system allows it. */
export function ensureChromium() {
  const found = find('CHROMIUM', ['chromium', 'chromium-browser']);
  if (found) return found;
  if (installFromDebian(['chromium', 'fonts-noto-color-emoji'])) {
    const installed = find('CHROMIUM', ['chromium']);
    if (installed) return installed;
  }
  return stop(
    'Chromium was not found and could not be installed here: install it (Debian, Ubuntu: apt-get install -y chromium) ' +
      'or set CHROMIUM to its path. Branded Chrome does not load unpacked extensions from the command line.',
  );
}

/** Firefox where it is present; in CI a missing Firefox ESR is installed. null = not here. */
export function findFirefox() {
  const found = find('FIREFOX', ['firefox-esr', 'firefox']);
  if (found || !IS_CI) return found;
  installFromDebian(['firefox-esr']);
  return (
    find('FIREFOX', ['firefox-esr']) ??
    stop(
      'Firefox ESR was not found and could not be installed here: apt-get install -y firefox-esr, or set FIREFOX.',
    )
  );
}

function find(variable, names) {
  const named = process.env[variable];
  if (named)
    return isExecutable(named) ? named : stop(`${variable} is set to ${named}, which cannot be run.`);
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Debian's packages by apt-get, as root or with a sudo that asks nothing. False where that is not possible. */
function installFromDebian(packages) {
  if (process.platform !== 'linux' || !find('APT_GET', ['apt-get'])) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command, ...rest] = [...prefix, 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(', ')} ...`);
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  if (run(command, [...rest, '-qq', 'update'], quiet) !== 0) return false;
  return run(command, [...rest, '-qq', 'install', '-y', '--no-install-recommends', ...packages], quiet) === 0;
}

/** One clear sentence, exit 1. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
