/** The file name of a writer's partial. Every writer has its own. */
export function partialName(writer: string): string {
  return `${writer}${suffix}`;
}

/** The writer in the file name of a partial; `undefined` for any other file. */
export function writerOfPartial(name: string): string | undefined {
  return name.length > suffix.length && name.endsWith(suffix) ? name.slice(0, -suffix.length) : undefined;
}

const suffix = '.partial';
