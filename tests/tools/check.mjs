import { ensureDependencies, run } from './set-up.mjs';

// `npm run check`: the part of `npm test` that needs no browser; meant to be green before every commit.

ensureDependencies();
const steps = [
  ['node', ['tests/tools/check-lock.mjs']],
  ['npm', ['run', '--silent', 'types']],
  ['npm', ['run', '--silent', 'lint']],
  ['npx', ['knip', '--no-progress']],
  ['npx', ['vitest', 'run']],
];
const failed = steps.filter(([command, args]) => run(command, args) !== 0);
for (const [command, args] of failed) console.error(`failed: ${command} ${args.join(' ')}`);
process.exit(failed.length > 0 ? 1 : 0);
