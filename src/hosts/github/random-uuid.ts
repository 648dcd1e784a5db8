import { readFileSync } from 'node:fs';

/**
 * What `@actions/core` takes `node:crypto` for, the only thing: it makes the marks around values. The build gives it
 * this in its place (`scripts/core-package.ts`), because loading that module takes a twelfth of a tool-cache hit.
 * Linux makes such names itself, from the same random numbers.
 */
export function randomUUID(): string {
  return uuidOfKernel() ?? process.getBuiltinModule('node:crypto').randomUUID();
}

function uuidOfKernel(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const text = readFileSync('/proc/sys/kernel/random/uuid', 'utf8').trimEnd();
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : undefined;
  } catch {
    return undefined; // there is no /proc here
  }
}
