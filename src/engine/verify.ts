import { resolve } from 'node:path';
import type { Plan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Verdict } from '../core/reports/verdict.ts';
import type { GoVersion } from '../core/versions/version.ts';
import { satisfies } from '../core/versions/version-request.ts';
import { keepGo } from './activate/go-on-path.ts';
import type { Run } from './run/run.ts';
import { findNewest } from './tool-cache/tool-cache.ts';
import { verifyArchive } from './verify/verify-archive.ts';
import { verifyTree } from './verify/verify-tree.ts';
import { lookupOrderFor } from './versions/lookup-order.ts';
import { readRequest } from './versions/read-request.ts';

/** The command `verify`: a folder, a file, the tree of `install-dir`, or what the tool cache has for the request. */
export async function verify(
  run: Run,
  plan: Plan,
  { path, offline, proof: given }: VerifyRequest,
): Promise<Verdict> {
  await run.listenForStop();
  const proof = given === undefined ? undefined : await requireProof(run, resolve(run.workspace, given));
  const options = { fetchToCompare: true, offline: offline || proof !== undefined, proof };
  if (path === '') return verifyTree(run, await installedRoot(run, plan), options);
  const whole = resolve(run.workspace, path);
  switch (await run.files.kind(whole)) {
    case 'folder':
      return verifyTree(run, whole, options);
    case 'file':
      return verifyArchive(run, whole, { ...options, signatureKey: plan.policy.signatureKey });
    default:
      throw new Problem('FILES_FAILED', `"${whole}" is neither a folder nor a file`, {
        hint: 'Name a Go tree or an archive, or no path to verify what the tool cache has.',
      });
  }
}

export interface VerifyRequest {
  /** Empty for what is installed. */
  readonly path: string;
  /** Contact nobody. */
  readonly offline: boolean;
  /** A proof of the log to check by; then nobody is contacted either. */
  readonly proof: string | undefined;
}

async function requireProof(run: Run, path: string): Promise<string> {
  if ((await run.files.kind(path)) === 'file') return path;
  throw new Problem('FILES_FAILED', `--proof names "${path}", where there is no file`, {
    hint: 'A tree that was installed at level log has its proof next to it, as x64.tlog-proof.',
  });
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
