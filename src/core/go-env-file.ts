/**
 * The file that `go env -w` writes: `NAME=value` a line, a later line wins, anything else is ignored as the go command
 * ignores it (readEnvFile in cmd/go/internal/cfg).
 */
export function parseGoEnvFile(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => /^[A-Z][^=]*=/.test(line));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
