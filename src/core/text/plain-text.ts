/**
 * External text (versions, URLs, server messages) made safe for a log: without control characters, which could forge
 * lines or colours, without Unicode line ends, and without characters that change the direction of writing.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '\ufffd');
}

/** The same, on one line. */
export function oneLine(text: string): string {
  return plainText(text).replaceAll(/[\n\t]/g, ' ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/**
 * The same for the GitHub runner, which executes commands in the output: `::name::` at the start of a line and `##[name]`
 * anywhere (ActionCommand in actions/runner).
 */
export function withoutCommands(text: string): string {
  return plainText(text)
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replaceAll('##[', '## [');
}
