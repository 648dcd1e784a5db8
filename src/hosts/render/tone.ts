/** What a line is to the reader, and the colour that says so. */
export type Tone = 'plain' | 'warning' | 'error' | 'faint';

const colours: Readonly<Record<Tone, string>> = { plain: '', warning: '33', error: '31', faint: '2' };

/** Line by line: a log is read from any of them. */
export function paint(tone: Tone, text: string): string {
  const colour = colours[tone];
  return colour === '' ? text : text.replace(/^.+$/gm, `\u001b[${colour}m$&\u001b[0m`);
}
