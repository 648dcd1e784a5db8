/** A module that a go.sum names. */
export interface SummedModule {
  readonly path: string;
  readonly version: string;
  /** The module itself; false if only its go.mod is needed. */
  readonly whole: boolean;
}

/**
 * Lines of go.sum and go.work.sum: `path version hash`, or `path version/go.mod hash`
 * (https://go.dev/ref/mod#go-sum-files). Others are ignored: the go command judges them.
 */
export function parseGoSum(text: string): readonly SummedModule[] {
  const modules = new Map<string, SummedModule>();
  for (const line of text.split('\n')) {
    const [path = '', written = '', hash = ''] = line.trim().split(/\s+/);
    if (!hash.startsWith('h1:') || !isSafe(path) || !isSafe(written)) continue;
    const whole = !written.endsWith('/go.mod');
    const version = written.replace(/\/go\.mod$/, '');
    const key = `${path}@${version}`;
    if (whole || !modules.has(key)) modules.set(key, { path, version, whole });
  }
  return [...modules.values()];
}

/** It becomes part of a path. */
function isSafe(text: string): boolean {
  return /^[\w.~!+/-]+$/.test(text) && !text.split('/').some((part) => /^\.*$/.test(part));
}

/**
 * What the module cache has of a module, below GOMODCACHE, without its zip: with the `.ziphash`, `go mod verify` works
 * without it (https://go.dev/ref/mod#module-cache).
 */
export function filesOfModule(module: SummedModule): readonly string[] {
  const { path, version, whole } = module;
  const folder = `cache/download/${escapePath(path)}/@v`;
  const file = `${folder}/${escapePath(version)}`;
  const described = [`${file}.mod`, `${file}.info`];
  return whole ? [...described, `${file}.ziphash`, unpackedFolder(module)] : described;
}

/** Where its files are, below GOMODCACHE. */
export function unpackedFolder({ path, version }: Pick<SummedModule, 'path' | 'version'>): string {
  return `${escapePath(path)}@${escapePath(version)}`;
}

/** Upper-case letters, which some file systems do not tell from lower-case ones: `!x`. */
function escapePath(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
