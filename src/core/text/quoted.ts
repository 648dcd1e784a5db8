/** A path in quotation marks, with control characters escaped. Backslashes stay single, as Windows writes paths. */
export function quoted(path: string): string {
  return JSON.stringify(path).replaceAll('\\\\', '\\');
}
