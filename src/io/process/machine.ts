import { availableParallelism } from 'node:os';

/** What this process may use of the machine, by the limits of its container. */
export function machine(): { readonly cores: number; readonly memory: number } {
  return { cores: availableParallelism(), memory: process.availableMemory() };
}
