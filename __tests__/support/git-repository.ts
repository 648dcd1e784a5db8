/** Repositories of the real git. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Runs git without the settings of this user and machine. Returns what it prints. */
export function git(folder: string, ...args: readonly string[]): string {
  const settings = ['-c', 'protocol.file.allow=always', '-c', 'init.defaultBranch=main'];
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  return execFileSync('git', [...settings, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
    env: {
      ...env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      ...Object.fromEntries(
        ['AUTHOR', 'COMMITTER'].flatMap((who) => [
          [`GIT_${who}_NAME`, 'me'],
          [`GIT_${who}_EMAIL`, 'me@example.test'],
        ]),
      ),
    },
  });
}

/** A repository with these files in one commit. */
export function createRepository(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '-q');
  commitFiles(folder, files);
}

export function commitFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'change');
}

/** Why tests with git are skipped; empty if there is one. */
export const whyNoGit = findGit();

function findGit(): string {
  try {
    execFileSync('git', ['--version'], { stdio: 'ignore' });
    return '';
  } catch {
    return 'there is no git';
  }
}
