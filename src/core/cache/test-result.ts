/**
 * The entry of the output that an action of GOCACHE names: `v1 ACTION OUTPUT SIZE TIME`
 * (https://go.dev/src/cmd/go/internal/cache/cache.go). `undefined` for another text.
 */
export function outputOf(action: string): string | undefined {
  const [, output] = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +\d+ +\d+\s*$/.exec(action) ?? [];
  return output === undefined ? undefined : `${output.slice(0, 2)}/${output}-d`;
}

/** Is it what the go command prints of a test that passed? */
export function isTestResult(output: string): boolean {
  return /^ok {2}\t\S+\t[\d.]+s/m.test(output);
}

/** Is it a note of the files and variables that a test has looked at? Folders for temporary files have other names each time. */
export function isTestLog(output: string): boolean {
  return output.startsWith('# test log\n');
}
