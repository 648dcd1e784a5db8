import { resolve } from 'node:path';
import type { Plan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Verdict } from '../core/reports/verdict.ts';
import type { GoVersion } from '../core/versions/version.ts';
import { satisfies } from '../core/versions/version-request.ts';
import { keepGo } from './activate/go-on-path.ts';
import type { Run } from './run/run.ts';
import { findNewest } from './tool-cache/tool-cache.ts';
import { verifyArchive, verifyTree } from './verify/verify-tree.ts';
import { lookupOrderFor } from './versions/lookup-order.ts';
import { readRequest } from './versions/read-request.ts';

/** The command `verify`: a folder, a file, the tree of `install-dir`, or what the tool cache has for the request. */
export async function verify(run: Run, plan: Plan, path: string): Promise<Verdict> {
  await run.listenForStop();
  if (path === '') return verifyTree(run, await installedRoot(run, plan), { fetchToCompare: true });
  const whole = resolve(run.workspace, path);
  switch (await run.files.kind(whole)) {
    case 'folder':
      return verifyTree(run, whole, { fetchToCompare: true });
    case 'file':
      return verifyArchive(run, whole);
    default:
      throw new Problem('FILES_FAILED', `"${whole}" is neither a folder nor a file`, {
        hint: 'Name a Go tree or an archive, or no path to verify what the tool cache has.',
      });
  }
}

/** The root of what is installed: at `install-dir`, in the tool cache for the request, or on PATH. */
async function installedRoot(run: Run, plan: Plan): Promise<string> {
  if (plan.destination.installDir !== '') {
    const { preparedInstallDir } = await import('./install-dir/installed-at-install-dir.ts');
    return preparedInstallDir(run, plan.destination.installDir);
  }
  const answer = await readRequest(run, plan);
  if (answer.kind === 'keep') return (await keepGo(run, answer.go)).root;
  const lookupOrder = await lookupOrderFor(run, { ...plan.sources, requireTrust: undefined });
  const { request } = answer;
  const any = request.kind === 'alias' ? () => true : (version: GoVersion) => satisfies(request, version);
  const installed = await findNewest(run, lookupOrder, any);
  if (installed) return installed.root;
  throw new Problem('VERSION_UNKNOWN', `The tool cache "${run.toolCache}" has no Go for "${request.text}"`, {
    hint: 'Install it first, or name a folder or an archive.',
  });
}
