/** `1.2 s` */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** In a table a bar would begin a new cell, and a backtick would end the code. */
export function code(text: string): string {
  return `\`${text.replace(/[`|\r\n]/g, ' ')}\``;
}

export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
