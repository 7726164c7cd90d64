import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Captures and data sets that lie beside the project on some machines; tests that need them run only there. */
export const SHARED_FOLDER = resolve(import.meta.dirname, '../../shared');
export const HAS_SHARED_FOLDER = existsSync(SHARED_FOLDER);
