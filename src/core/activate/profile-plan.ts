import { Problem } from '../problem/problem.ts';
import { quoted } from '../text/quoted.ts';
import { hasBlock, withBlock, withoutBlock } from './profile-text.ts';
import { languageOf, type ProfileShell, type StartUpFiles } from './start-up-files.ts';

/** What is at the path of a start-up file. The text has one character per byte. */
export type Found =
  | { readonly kind: 'file'; readonly text: string }
  /** A folder, a device, or a link to one. */
  | { readonly kind: 'other' }
  | { readonly kind: 'nothing' };

export interface ProfileFileChange {
  readonly path: string;
  readonly change: 'created' | 'added' | 'renewed' | 'unchanged' | 'taken out' | 'removed';
}

export interface ProfileChange extends ProfileFileChange {
  /** The new contents of the file; `undefined` if it is to be removed. */
  readonly text: string | undefined;
}

/** What `--profile` did, or with `--print` would do. */
export interface ProfileReport {
  readonly written: boolean;
  readonly files: readonly ProfileFileChange[];
  /** The lines of the block; empty if it was removed. */
  readonly block: readonly string[];
}

/**
 * Which files get the block, and their new contents: the file that a login shell reads, existing files that an
 * interactive shell reads, and any other start-up file of the shell that already has a block, so that it is not outdated.
 *
 * @throws PROFILE_REFUSED
 */
export function planWrite(given: {
  readonly shell: ProfileShell;
  readonly groups: readonly StartUpFiles[];
  readonly found: ReadonlyMap<string, Found>;
  readonly lines: readonly string[];
}): readonly ProfileChange[] {
  const at = (path: string) => given.found.get(path) ?? nothing;
  const follow = languageOf(given.shell) === 'powershell' ? 'file' : 'LF'; // a CR breaks sh and fish
  return given.groups.flatMap((group) => {
    const chosen = group.login.find((path) => at(path).kind !== 'nothing') ?? group.login.at(-1);
    const others = [...group.login, ...group.interactive].filter((path) => {
      const file = at(path);
      return file.kind === 'file' && (group.interactive.includes(path) || hasBlock(file.text));
    });
    const paths = new Set([...(chosen === undefined ? [] : [chosen]), ...others]);
    return [...paths].map((path) => planFile(path, at(path), { lines: given.lines, follow }));
  });
}

/** The files with a block, and their contents without it. Files without a block are omitted. */
export function planRemoval(found: ReadonlyMap<string, Found>): readonly ProfileChange[] {
  return [...found].flatMap(([path, file]): readonly ProfileChange[] => {
    if (file.kind !== 'file') return [];
    const text = withoutBlock({ path, text: file.text });
    if (text === file.text) return [];
    return [{ path, change: text === undefined ? 'removed' : 'taken out', text }];
  });
}

const nothing: Found = { kind: 'nothing' };

function planFile(
  path: string,
  found: Found,
  block: { readonly lines: readonly string[]; readonly follow: 'LF' | 'file' },
): ProfileChange {
  if (found.kind === 'other') {
    throw new Problem('PROFILE_REFUSED', `${quoted(path)} is not a file, so it cannot be written`, {
      hint: 'Move it elsewhere, or insert the lines of --profile --print yourself.',
    });
  }
  const before = found.kind === 'file' ? found.text : undefined;
  const text = withBlock({ path, text: before }, block.lines, block.follow);
  if (before === undefined) return { path, change: 'created', text };
  if (before === text) return { path, change: 'unchanged', text };
  return { path, change: hasBlock(before) ? 'renewed' : 'added', text };
}
