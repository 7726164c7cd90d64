import fc from 'fast-check';

/** The same cases in every run; SEED=$RANDOM npm run unit looks for new ones. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_125) });
