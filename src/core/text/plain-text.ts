/**
 * Text from outside (versions, addresses, server messages) made safe for a log: no control characters that could
 * forge lines or colours, no Unicode line ends, nothing that turns the direction of writing.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '\ufffd');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return plainText(text).replaceAll(/[\n\t]/g, ' ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/**
 * The same for a runner that reads commands in what it is shown: `::name::` at the beginning of a line, `##[name]`
 * anywhere in one (actions/runner, ActionCommand).
 */
export function withoutCommands(text: string): string {
  return plainText(text)
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replaceAll('##[', '## [');
}
