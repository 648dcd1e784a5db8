import { join, relative, sep } from 'node:path';
import { cmdScript, dash, type ScriptOf, shellOf, shScript } from '../../core/activate/name-scripts.ts';
import { type PerVersion, perVersion } from '../../core/activate/per-version.ts';
import { type NamedVersion, versionNames } from '../../core/activate/version-names.ts';
import type { ActivationPlan } from '../../core/plan/plan.ts';
import { Problem } from '../../core/problem/problem.ts';
import { compareVersions, toSemver } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { namesFolder } from './names-folder.ts';

/**
 * The folders for PATH, in which each version has its names. What is in them follows from the versions, so they are made
 * once. In the tool cache paths are relative, which the whole of it can be moved with.
 */
export async function nameVersions(
  run: Run,
  versions: readonly NamedVersion[],
  modes: Pick<ActivationPlan, 'gobin' | 'gopathMode'>,
): Promise<readonly string[]> {
  const own = perVersion(modes);
  const pinned = Boolean((await run.goSettings()).written['GOROOT']);
  const windows = run.platform.os === 'windows';
  const home = namesFolder(run);
  try {
    const folder = await run.withSharedModes(() => make(run, { home, versions, pinned, windows, own }));
    return windows ? [folder, join(folder, 'sh')] : [folder];
  } catch (error) {
    if (!(error instanceof Problem) || run.temporary === '') throw error;
    // A tool cache that only root can write to has the trees all the same.
    run.emit({ kind: 'trace', message: error.message });
    const place = await run.files.makeOwnFolder(join(run.temporary, 'setup-go-names-'));
    const folder = await make(run, { home: place, versions, pinned, windows, own });
    return windows ? [folder, join(folder, 'sh')] : [folder];
  }
}

interface Wanted {
  readonly home: string;
  readonly versions: readonly NamedVersion[];
  readonly pinned: boolean;
  readonly windows: boolean;
  readonly own: readonly PerVersion[];
}

async function make(run: Run, { home, versions, pinned, windows, own }: Wanted): Promise<string> {
  const inside = (root: string) => root.startsWith(run.toolCache + sep) && home.startsWith(run.toolCache);
  const digest = await run.digest();
  const shell = windows ? '/bin/sh' : await shellHere(run);
  const names = versionNames(versions);
  // As seen from the folder of the scripts, which is below `home`.
  const scripts = names.map(({ name, program, named }) => ({
    name,
    script(depth: string): ScriptOf {
      const bin = join(named.root, 'bin');
      const path = inside(named.root) ? relative(join(home, depth), bin) : bin;
      const old = compareVersions(named.version, { major: 1, minor: 9, patch: 0 }) < 0;
      return {
        bin: path.replaceAll('\\', '/'),
        shell,
        program,
        pinned: pinned || old,
        extension: windows ? '.exe' : '',
        version: toSemver(named.version),
        own,
      };
    },
  }));
  for (const { name, script } of scripts) {
    digest.update(new TextEncoder().encode(`${name}\n${shScript(script('x'))}`));
  }
  const folder = join(home, digest.hex().slice(0, 16));
  if ((await run.files.kind(folder)) === 'folder') return folder;
  const staging = join(home, `.staging-${(await run.writers()).self}`);
  await run.files.makeFolder(windows ? join(staging, 'sh') : staging);
  try {
    for (const { name, script } of scripts) {
      if (windows) {
        await run.files.writeText(join(staging, `${name}.cmd`), cmdScript(script('x')));
        // Git's bash does not know PATHEXT, and cmd would take a file without an extension before one with it.
        await run.files.writeText(join(staging, 'sh', name), shScript(script(join('x', 'sh'))));
      } else await run.files.writeText(join(staging, name), shScript(script('x')), 0o755);
    }
    const outcome = await (await run.treeMoves()).tryRename(staging, folder);
    if (outcome === 'renamed' || (await run.files.kind(folder)) === 'folder') return folder;
  } finally {
    await run.files.remove(staging);
  }
  throw new Problem('FILES_FAILED', `The names of the versions cannot be put at "${folder}"`, {
    hint: 'Check that this user can rename folders in the tool cache.',
  });
}

async function shellHere({ files }: Run): Promise<string> {
  const [sh, kind] = await Promise.all([files.realPath('/bin/sh'), files.kind(dash)]);
  return shellOf(sh, kind === 'file');
}
