import { join } from 'node:path';
import { definedOnly } from '../../core/activate/environment.ts';
import { Problem } from '../../core/problem/problem.ts';
import { compareVersions } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import { goBinary, type Installed } from '../tool-cache/tool-cache.ts';

/** Runs the go command of a version that is not the active one: it works here, and finds its own root. Throws `GO_FAILED`. */
export async function requireOwnRoot(run: Run, { root, release, version }: Installed): Promise<void> {
  if (compareVersions(version, { major: 1, minor: 9, patch: 0 }) < 0) return; // its names set GOROOT
  const env = { ...definedOnly(run.env), GOROOT: root, GOTOOLCHAIN: 'local', GOWORK: 'off' };
  const { GOROOT: _, ...withoutRoot } = env;
  // `go env -w` may have set GOROOT, which the names of the versions overrule.
  const pinned = Boolean((await run.goSettings()).written['GOROOT']);
  const go = goBinary(run, root);
  const { exitCode, stdout, stderr } = await run.exec.run(go, ['env', 'GOROOT'], {
    cwd: join(root, 'bin'),
    env: pinned ? env : withoutRoot,
  });
  const found = exitCode === 0 ? await run.files.realPath(stdout.trim()) : undefined;
  if (found !== undefined && found === (await run.files.realPath(root))) return;
  throw new Problem(
    'GO_FAILED',
    exitCode === 0
      ? `${release} at "${root}" says that its GOROOT is "${stdout.trim()}"`
      : `${release} at "${root}" does not run: it exited with ${exitCode}: ${stderr.trim()}`,
    { hint: 'If Go does not say why, check that it is built for this machine (input architecture).' },
  );
}
