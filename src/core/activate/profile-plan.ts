import { Problem } from '../problem/problem.ts';
import { hasBlock, withBlock, withoutBlock } from './profile-text.ts';
import { languageOf, type ProfileShell, type StartUpFiles } from './start-up-files.ts';

/** What lies where a start-up file may be. The text has one character a byte. */
export type Found =
  | { readonly kind: 'file'; readonly text: string }
  /** A folder, a device, a link to either. */
  | { readonly kind: 'other' }
  | { readonly kind: 'nothing' };

export interface ProfileFileChange {
  readonly path: string;
  readonly change: 'created' | 'added' | 'renewed' | 'unchanged' | 'taken out' | 'removed';
}

export interface ProfileChange extends ProfileFileChange {
  /** What the file is to hold; `undefined`: it is to go. */
  readonly text: string | undefined;
}

/** What `--profile` did, or with `--print` would do. */
export interface ProfileReport {
  readonly written: boolean;
  readonly files: readonly ProfileFileChange[];
  /** The block, as lines; empty when it was taken out. */
  readonly block: readonly string[];
}

/**
 * Which files get the block, and what they hold then: the one that a login shell reads, those that an interactive shell
 * reads where they are there, and any other of the shell's that has the block already, lest it says something else.
 * Throws `PROFILE_REFUSED`.
 */
export function planWrite(given: {
  readonly shell: ProfileShell;
  readonly groups: readonly StartUpFiles[];
  readonly found: ReadonlyMap<string, Found>;
  readonly lines: readonly string[];
}): readonly ProfileChange[] {
  const at = (path: string) => given.found.get(path) ?? nothing;
  const follow = languageOf(given.shell) === 'powershell' ? 'file' : 'LF'; // sh and fish trip over a CR
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

/** What is left of the files when the block is taken out; those that have none are not among them. */
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
    throw new Problem(
      'PROFILE_REFUSED',
      `${JSON.stringify(path)} is no file, so nothing can be written to it`,
      {
        hint: 'Move away what lies there, or put the lines of --profile --print where they belong.',
      },
    );
  }
  const before = found.kind === 'file' ? found.text : undefined;
  const text = withBlock({ path, text: before }, block.lines, block.follow);
  if (before === undefined) return { path, change: 'created', text };
  if (before === text) return { path, change: 'unchanged', text };
  return { path, change: hasBlock(before) ? 'renewed' : 'added', text };
}
