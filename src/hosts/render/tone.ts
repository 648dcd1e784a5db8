/** The meaning of a line for the reader, shown by a colour. */
export type Tone = 'plain' | 'warning' | 'error' | 'faint';

const colours: Readonly<Record<Tone, string>> = { plain: '', warning: '33', error: '31', faint: '2' };

/** Colours each line separately: a reader or a log viewer may start at any line. */
export function paint(tone: Tone, text: string): string {
  const colour = colours[tone];
  return colour === '' ? text : text.replace(/^.+$/gm, `\u001b[${colour}m$&\u001b[0m`);
}
