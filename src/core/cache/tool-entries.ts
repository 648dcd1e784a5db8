import { Problem } from '../problem/problem.ts';

/** One entry of the input `tools`. */
export type ToolEntry =
  | {
      readonly kind: 'package';
      /** Import path: `golang.org/x/tools/cmd/goimports`. */
      readonly path: string;
      /** What follows the `@`: a version, or a query such as `latest`. */
      readonly query: string;
    }
  /** The `tool` lines of a go.mod: a path from the workspace. */
  | { readonly kind: 'go-mod'; readonly file: string };

/** Throws `INPUT_INVALID` for an entry that is neither, or that is there twice. */
export function parseTools(texts: readonly string[]): readonly ToolEntry[] {
  const entries = texts.map(parseTool);
  const names = entries.map((entry) => (entry.kind === 'package' ? entry.path : entry.file));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    throw invalid(`The input tools names "${twice}" twice`, 'Keep one of them: a tool has one version.');
  return entries;
}

/** A version that names one revision for ever, as Go writes it: only that can be a key. */
export function isExactVersion(query: string): boolean {
  return /^v\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+incompatible)?$/.test(query);
}

/** The name of the program that `go install` makes of a package: a last `v2` is not part of it. */
export function programName(path: string): string {
  const parts = path.split('/');
  const last = parts.at(-1) ?? path;
  return /^v[2-9]\d*$|^v1\d+$/.test(last) ? (parts.at(-2) ?? last) : last;
}

/** The paths of modules that may hold a package, the longest first. */
export function modulePaths(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

function parseTool(text: string): ToolEntry {
  if (/(?:^|[\\/])go\.mod$/.test(text)) return { kind: 'go-mod', file: text };
  const what = `The input tools has ${JSON.stringify(text)}`;
  if (text.includes('://'))
    throw invalid(`${what}, which is an address`, `Write an import path: ${example}.`);
  const [path = '', query, ...more] = text.split('@');
  if (!isImportPath(path) || more.length > 0)
    throw invalid(`${what}, which is not the import path of a program`, `Write it as ${example}.`);
  if (query === undefined)
    throw invalid(`${what}, which has no version`, `Write ${text}@v1.2.3, or ${text}@latest.`);
  if (!/^\w[\w.+~/-]*$/.test(query) || hasDots(query))
    throw invalid(`${what}, whose version is not one`, `Write ${path}@v1.2.3, or ${path}@latest.`);
  return { kind: 'package', path, query };
}

const example = 'gotest.tools/gotestsum@v1.13.0';

/** Its first part is the name of a host (https://go.dev/ref/mod#module-path). */
function isImportPath(path: string): boolean {
  return /^[\w-]+\.[\w.-]*\w(?:\/[\w.~+-]+)+$/.test(path) && !hasDots(path);
}

/** A part that is nothing but dots would lead elsewhere. */
function hasDots(path: string): boolean {
  return path.split('/').some((part) => /^\.*$/.test(part));
}

function invalid(message: string, hint: string): Problem {
  return new Problem('INPUT_INVALID', message, { hint });
}
