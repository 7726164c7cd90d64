import { vi } from 'vitest';

/** A busy machine is no failure: what is waited for may take as long as a test may. Milliseconds. */
const PATIENCE = 10_000;

const waitFor = vi.waitFor;
vi.waitFor = (look, options) => waitFor(look, options ?? PATIENCE);
