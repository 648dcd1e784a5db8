import { resolve } from 'node:path';
import type { Inputs } from '../core/inputs/inputs.ts';
import { Problem } from '../core/problem/problem.ts';
import { planMirrors } from '../core/sources/mirrors.ts';
import type { GoVersion } from '../core/versions/version.ts';
import { satisfies } from '../core/versions/version-request.ts';
import type { Run } from './run/run.ts';
import { findNewest } from './tool-cache/tool-cache.ts';
import { type Verdict, verifyArchive, verifyTree } from './verify/verify-tree.ts';
import { shelvesFor } from './versions/lookup-order.ts';
import { keep, readRequest } from './versions/read-request.ts';

/** The command `verify`: a folder, a file, the tree of `install-dir`, or what the tool cache has for the request. */
export async function verify(run: Run, inputs: Inputs, path: string): Promise<Verdict> {
  if (path === '') return verifyTree(run, await installedRoot(run, inputs), { fetchToCompare: true });
  const whole = resolve(run.workspace, path);
  switch (await run.files.kind(whole)) {
    case 'folder':
      return verifyTree(run, whole, { fetchToCompare: true });
    case 'file':
      return verifyArchive(run, whole);
    default:
      throw new Problem('FILES_FAILED', `"${whole}" is neither a folder nor a file`, {
        hint: 'Name a tree of Go or an archive, or nothing for what the tool cache has.',
      });
  }
}

/** What is there already: at `install-dir`, in the tool cache for the request, or on PATH. */
async function installedRoot(run: Run, inputs: Inputs): Promise<string> {
  if (inputs.installDir !== '') {
    const { preparedInstallDir } = await import('./install-dir/installed-at-install-dir.ts');
    return preparedInstallDir(run, inputs.installDir);
  }
  const answer = await readRequest(run, inputs, false);
  if (answer.kind === 'keep') return (await keep(run, answer.go)).root;
  const plan = planMirrors({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
  const shelves = await shelvesFor(run, plan, { slim: inputs.slim, requireTrust: undefined });
  const { request } = answer;
  const any = request.kind === 'alias' ? () => true : (version: GoVersion) => satisfies(request, version);
  const installed = await findNewest(run, shelves, any);
  if (installed) return installed.root;
  throw new Problem('VERSION_UNKNOWN', `The tool cache "${run.toolCache}" has no Go for "${request.text}"`, {
    hint: 'Install it first, or name a folder or an archive.',
  });
}
