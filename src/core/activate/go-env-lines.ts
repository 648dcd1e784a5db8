/** What `go env` prints without `-json`: the only form before Go 1.9. */
export function parseGoEnvLines(text: string): Readonly<Record<string, string>> {
  const lines = text.matchAll(/^(?:set )?([A-Z0-9_]+)="?(.*?)"?\r?$/gm);
  return Object.fromEntries([...lines].map((line) => [line[1] ?? '', line[2] ?? '']));
}
