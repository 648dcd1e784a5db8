// A source map (ECMA-426) from a program to the same program with longer names, line by line.

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The map of `file`, whose lines are those of `readable` with short names. Throws if they have not the same lines. */
export function sourceMapOfLines({
  file,
  readable,
  short,
}: {
  readonly file: string;
  readonly readable: string;
  readonly short: string;
}): string {
  const lines = readable.trimEnd().split('\n');
  const shortLines = short.trimEnd().split('\n').length;
  if (lines.length !== shortLines) {
    throw new Error(`${file}: ${shortLines} lines with short names, ${lines.length} with their own`);
  }
  return `${JSON.stringify({
    version: 3,
    file,
    sources: [file.replace(/\.js$/, '.readable.js')],
    sourcesContent: [readable],
    names: [],
    // Column 0 of the first source, in the first line of it and then always one further: in base 64, what has changed
    // since the last segment.
    mappings: lines.map((_line, index) => [0, 0, index === 0 ? 0 : 1, 0].map(vlq).join('')).join(';'),
  })}\n`;
}

/** A number from 0 to 15, which is one digit: the lowest bit is the sign. */
function vlq(value: number): string {
  return BASE64.charAt(value << 1);
}
