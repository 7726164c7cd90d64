/** `npm run bench -- NAME [arguments]`: one figure at a time, printed; exit 1 where a limit is not held. */
const [name = '', ...rest] = process.argv.slice(2);

const BENCHES: Readonly<Record<string, () => Promise<boolean>>> = {
  'page-to-score': async () => (await import('./page-to-score')).pageToScore(Number(rest[0] ?? 15)),
  reading: async () => (await import('./reading')).reading(Number(rest[0] ?? 30)),
  overlay: async () => (await import('./overlay/overlay')).overlay(Number(rest[0] ?? 9), rest.slice(1)),
  estimates: async () => (await import('./estimates/report')).estimates(rest),
  insight: async () => (await import('./insight-speed')).insightSpeed(),
  'fit-constants': async () => (await import('./estimates/fit-constants')).fitConstants(),
  'in-and-out': async () => (await import('./library/in-and-out')).inAndOut(Number(rest[0] ?? 20_000)),
  'library-scroll': async () =>
    (await import('./library/library-scroll')).libraryScroll(
      Number(rest[0] ?? 100_000),
      Number(rest[1] ?? 5000),
    ),
  library: async () =>
    (await import('./library/library')).library(Number(rest[0] ?? 100_000), Number(rest[1] ?? 15)),
};

const bench = BENCHES[name];
if (!bench) {
  console.error(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exit(2);
}
process.exit((await bench()) ? 0 : 1);
