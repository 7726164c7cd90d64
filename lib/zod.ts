import * as z from 'zod/mini';

// Compiled parsers need `Function`, which the extension's own policy forbids.
z.config({ jitless: true });

export { z };
