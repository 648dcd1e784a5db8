import { readFileSync } from 'node:fs';

/**
 * What `@actions/core` takes `node:crypto` for, the only thing: it makes the marks around values. The build gives it
 * this in its place (`scripts/core-package.ts`), because loading that module takes a twelfth of a tool-cache hit.
 * Linux makes such names itself, from the same random numbers. One serves for all values of a run: what it must not be
 * found in is decided before it is made.
 */
export function randomUUID(): string {
  made ??= uuidOfKernel() ?? process.getBuiltinModule('node:crypto').randomUUID();
  return made;
}

let made: string | undefined;

function uuidOfKernel(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const text = readFileSync('/proc/sys/kernel/random/uuid', 'latin1').trimEnd();
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : undefined;
  } catch {
    return undefined; // there is no /proc here
  }
}
