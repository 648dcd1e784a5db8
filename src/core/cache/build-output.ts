/**
 * The entry of the output that an action of GOCACHE names: `v1 ACTION OUTPUT SIZE TIME`
 * (https://go.dev/src/cmd/go/internal/cache/cache.go). It may be a folder, that of a program. `undefined` for another text.
 */
export function outputOf(action: string): string | undefined {
  const [, output] = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +\d+ +\d+\s*$/.exec(action) ?? [];
  return output === undefined ? undefined : `${output.slice(0, 2)}/${output}-d`;
}

/**
 * Is an output one that every checkout makes anew, because the times of its files are new?
 *
 * - What the go command prints of a test that passed.
 * - The files and variables that a test has looked at: folders for temporary files have other names each time.
 * - What the go files of a folder import (https://go.dev/src/cmd/go/internal/modindex/read.go).
 */
export function isRepeated(output: string): boolean {
  return (
    /^ok {2}\t\S+\t[\d.]+s/m.test(output) || output.startsWith(testLog) || output.startsWith('go index v')
  );
}

/** Does an action name it? Then its test is new, or was compiled anew. */
export function isTestLog(output: string): boolean {
  return output.startsWith(testLog);
}

const testLog = '# test log\n';
