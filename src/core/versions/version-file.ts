import { Problem } from '../problem/problem.ts';
import { goModRequest } from './go-mod.ts';
import type { ToolVersionAnswer } from './tool-version.ts';
import { formatOf } from './version-file-format.ts';
import { parseRequest, type VersionFile, type VersionRequest } from './version-request.ts';

/**
 * The request in a version file, with its line; `undefined` if the file is well-formed and says nothing about Go.
 * Throws `VERSION_FILE_INVALID` if its format is broken, `VERSION_INVALID` if what it says is not a version.
 */
export async function parseVersionFile(file: VersionFile): Promise<ToolVersionAnswer> {
  const plain = { ...file, text: file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') };
  switch (formatOf(plain.path, plain.text)) {
    case 'go.mod':
      return goModRequest(plain);
    case 'tool-versions':
      return (await import('./tool-versions.ts')).toolVersionsRequest(plain);
    case 'mise':
      return (await import('./mise-toml.ts')).miseRequest(plain);
    case 'plain':
      return plainRequest(plain);
  }
}

/** `VERSION_FILE_INVALID` for a file that must name a version, but does not. */
export function noVersionIn(path: string): Problem {
  return new Problem('VERSION_FILE_INVALID', `${path} names no Go version`, {
    place: { path },
    hint: 'Add the version to the file, or set go-version instead.',
  });
}

/** `VERSION_FILE_INVALID` for a pipe, a device or the like. */
export function notAFile(path: string): Problem {
  return new Problem('VERSION_FILE_INVALID', `"${path}" is not a regular file`, {
    hint: 'Name a file that holds a version, or set go-version instead.',
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
