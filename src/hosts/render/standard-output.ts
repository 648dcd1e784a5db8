/** Standard output of the command line, which is for the machine: lines for `eval`, JSON, or a report. A line each. */
export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
