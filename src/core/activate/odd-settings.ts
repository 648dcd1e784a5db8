import type { Environment } from '../ports/environment.ts';

/**
 * Settings under which more has to be looked at than what `go env` says: it answers whatever they are, and the commands
 * after it fail. Nobody has them by default.
 */
const odd =
  /^GO(?:FLAGS|EXPERIMENT|111MODULE|OS|ARCH|WORK|BIN|TMPDIR|ARM(?:64)?|AMD64|386|MIPS(?:64)?|PPC64|RISCV64|WASM)$/;

/** Is one of them set, or a variable of Go with white space around its value? */
export function hasOddSettings(settings: Environment): boolean {
  return Object.entries(settings).some(
    ([name, value]) => value && name.startsWith('GO') && (odd.test(name) || value.trim() !== value),
  );
}
