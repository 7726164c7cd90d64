// A thread does not take over the loader that its parent reads TypeScript with.
import { register } from 'tsx/esm/api';

register();
await import('./insight-thread.ts');
