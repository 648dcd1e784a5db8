import { availableParallelism } from 'node:os';
import type { SystemFacts } from '../../core/ports/system.ts';

/** What this process may use of the machine, by the limits of its container. */
export function machine(): {
  readonly cores: number;
  readonly memory: number;
  system(): Promise<SystemFacts>;
} {
  return {
    cores: availableParallelism(),
    memory: process.availableMemory(),
    system: async () => (await import('./system.ts')).probeSystem(),
  };
}
