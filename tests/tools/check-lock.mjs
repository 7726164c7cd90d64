import { readFileSync } from 'node:fs';

// A registry that lacks a platform package leaves it out of the lock without a word, and `npm ci` then refuses
// on that platform: every optional dependency named in the lock must have its own entry. No address may stand
// in the lock either: it would tie a newcomer to one mirror.

const text = readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8');
const { packages } = JSON.parse(text);
const problems = [];
for (const [path, entry] of Object.entries(packages)) {
  const wanted = Object.keys(entry.optionalDependencies ?? {});
  const missing = wanted.filter(
    (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
  );
  if (missing.length > 0) {
    problems.push(
      `${path} ${entry.version}: ${missing.length} of ${wanted.length} platform packages are not in the lock`,
    );
  }
  if (entry.resolved?.startsWith('http'))
    problems.push(`${path}: the lock names an address (${entry.resolved})`);
}
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
