import { isObject, parseJson } from '../text/json.ts';

/** A `tool` line of a go.mod. */
export interface ToolLine {
  /** Import path. */
  readonly path: string;
  /** Of the module that has it; empty if a folder has it instead, and then what is built is not known by its version. */
  readonly version: string;
}

export interface ToolLines {
  readonly tools: readonly ToolLine[];
  /** What decides which versions they are built from, as a text for a digest. */
  readonly requirements: string;
  /** A module is replaced by a folder, which may be part of any of them. */
  readonly usesFolders: boolean;
}

/** Reads what `go mod edit -json` prints. `undefined` if it is something else. */
export function readToolLines(json: string): ToolLines | undefined {
  const value = parseJson(json);
  if (!isObject(value)) return undefined;
  const main = isObject(value['Module']) ? String(value['Module']['Path'] ?? '') : '';
  const required = objectsIn(value['Require']).map(({ Path, Version }) => ({
    path: String(Path ?? ''),
    version: String(Version ?? ''),
  }));
  const replaced = objectsIn(value['Replace']).map(({ New }) => (isObject(New) ? New : {}));
  const { Go, Toolchain, Godebug, Exclude, Replace } = value;
  return {
    tools: objectsIn(value['Tool']).map(({ Path }) => {
      const path = String(Path ?? '');
      const holder = required
        .filter((module) => isIn(path, module.path))
        .toSorted((a, b) => b.path.length - a.path.length)[0];
      return { path, version: holder === undefined || isIn(path, main) ? '' : holder.version };
    }),
    requirements: JSON.stringify([Go, Toolchain, Godebug, required, Exclude, Replace]),
    usesFolders: replaced.some(({ Version }) => !Version),
  };
}

function isIn(path: string, module: string): boolean {
  return module !== '' && (path === module || path.startsWith(`${module}/`));
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
