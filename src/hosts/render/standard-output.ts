/** Prints lines to standard output, which programs read: lines for `eval`, JSON, or a report. */
export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
