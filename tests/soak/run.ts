import 'fake-indexeddb/auto';

/**
 * `npm run soak -- [NAME]`: what takes too long for every test run, one after the other or one alone. A line of JSON
 * each on standard output; exit 1 when anything was lost.
 */
type Counted = Readonly<Record<string, number>>;

const SOAKS: Readonly<Record<string, () => Promise<Counted>>> = {
  'kills-at-every-request': async () => ({ ...(await (await import('./kills')).killEverywhere()) }),
  races: async () => ({ ...(await (await import('./races')).race(4, 10_000)) }),
  damages: async () => ({ ...(await (await import('./damages')).damageAll(100)) }),
  'import-kills': async () => {
    const { killImports } = await import('./import-kills');
    const [rows, kills] = [Number(process.argv[3] ?? 100_000), Number(process.argv[4] ?? 50)];
    return { ...(await killImports(rows, kills, (done) => console.error(`${done} kills`))) };
  },
  'damaged-files': async () => {
    const { damageFiles, FILE_DAMAGES } = await import('./file-damages');
    const kinds = process.argv[3] ? [process.argv[3]] : Object.keys(FILE_DAMAGES);
    return { ...(await damageFiles(kinds, (what) => console.error(what))) };
  },
  'page-races': async () => {
    const { racePages } = await import('./page-races');
    return {
      ...(await racePages(Number(process.argv[3] ?? 10_000), (done) => console.error(`${done} operations`))),
    };
  },
  'worker-kills': async () => {
    const { killWorkers } = await import('./worker-kills');
    return {
      ...(await killWorkers(Number(process.argv[3] ?? 2000), (done) => console.error(`${done} kills`))),
    };
  },
};

/** Counts that must be nothing. */
const LOSSES = ['halves', 'lost', 'silent', 'uncopied', 'orphans'] as const;

const asked = process.argv[2];
const names = asked === undefined ? Object.keys(SOAKS) : [asked];
let lost = 0;
for (const name of names) {
  const soak = SOAKS[name];
  if (!soak) {
    console.error(`Usage: npm run soak -- [${Object.keys(SOAKS).join(' | ')}]`);
    process.exit(2);
  }
  const started = Date.now();
  const counted = await soak();
  lost += LOSSES.reduce((sum, loss) => sum + (counted[loss] ?? 0), 0);
  console.log(JSON.stringify({ name, ...counted, seconds: Math.round((Date.now() - started) / 1000) }));
}
process.exit(lost === 0 ? 0 : 1);
