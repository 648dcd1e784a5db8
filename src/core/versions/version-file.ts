import { Problem } from '../problem/problem.ts';
import { goModRequest } from './go-mod.ts';
import { parseRequest, type VersionFile, type VersionRequest } from './version-request.ts';

/**
 * The request in a version file, with its line; `undefined` if the file is well-formed but names no Go version.
 * Formats: go.mod, go.work, .tool-versions, mise.toml, .mise.toml; any other file is plain text.
 *
 * @throws VERSION_FILE_INVALID if the format is violated, VERSION_INVALID if the value is not a version
 */
export async function parseVersionFile(file: VersionFile): Promise<VersionRequest | undefined> {
  const plain = { ...file, text: file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') };
  switch (file.path.split(/[\\/]/).at(-1)) {
    case 'go.mod':
    case 'go.work':
      return goModRequest(plain);
    case '.tool-versions':
      return (await import('./tool-versions.ts')).toolVersionsRequest(plain);
    case 'mise.toml':
    case '.mise.toml':
      return (await import('./mise-toml.ts')).miseRequest(plain);
    default:
      return plainRequest(plain);
  }
}

/** `VERSION_FILE_INVALID` for a file that must name a version, but does not. */
export function noVersionIn(path: string): Problem {
  return new Problem('VERSION_FILE_INVALID', `${path} names no Go version`, {
    hint: 'Add the version to the file, or set go-version instead.',
  });
}

/** Plain text: the first line that is neither empty nor a comment. */
async function plainRequest({ kind, path, text }: VersionFile): Promise<VersionRequest | undefined> {
  for (const [index, line] of text.split('\n').entries()) {
    const said = line.replace(/(^|\s)(#|\/\/).*/, '').trim();
    if (said !== '') return parseRequest(said, { kind, path, line: index + 1 });
  }
  return undefined;
}
