import { relative, resolve } from 'node:path';
import type { Assessment } from '../core/advisories/assess.ts';
import { releaseFor } from '../core/advisories/version-files.ts';
import type { Plan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Audit, Audited } from '../core/reports/audit.ts';
import { knownReleases } from '../core/sources/known-digests.ts';
import { parseVersion } from '../core/versions/version.ts';
import { findOnPath, keepGo } from './activate/go-on-path.ts';
import { createAssessor } from './advisories/assess-go.ts';
import { readVersionFiles } from './advisories/audit-files.ts';
import type { Run } from './run/run.ts';
import { readInventory, readOutside } from './versions/inventory.ts';

export interface AuditScope {
  /** The folder of the version files, from the workspace; `undefined`: none are read. */
  readonly folder: string | undefined;
  /** What is installed on this machine. */
  readonly installed: boolean;
}

/**
 * What is known about every Go in the tool cache, at `install-dir` and on PATH, and about every version that a file below
 * the folder names.
 */
export async function audit(run: Run, plan: Plan, scope: AuditScope): Promise<Audit> {
  const { table, day, assess } = await createAssessor(run, plan.assessment);
  const root = scope.folder === undefined ? undefined : resolve(run.workspace, scope.folder);
  if (root !== undefined && (await run.files.kind(root)) !== 'folder') throw noFolder(root);
  const files = root === undefined ? noFiles : await readVersionFiles(run, root);
  const releases = knownReleases().flatMap((release) => parseVersion(release) ?? []);
  const audited = [
    ...(scope.installed ? [...(await installed(run, plan)), ...(await onPath(run))] : []),
    ...files.requests.map(({ path, request }) => ({
      where: 'file' as const,
      path,
      line: 'line' in request.source ? request.source.line : undefined,
      request: request.text,
      release: releaseFor(request, table, releases),
    })),
  ].map(({ release, ...found }) => ({
    ...found,
    assessment: release === undefined ? undefined : assess(release),
  }));
  return {
    folder: root === undefined ? '' : relative(run.workspace, root).replaceAll('\\', '/'),
    audited,
    unreadable: files.unreadable,
    failed: audited.some(({ assessment }) => assessment !== undefined && isRefused(assessment, plan)),
    day,
  };
}

const noFiles: Awaited<ReturnType<typeof readVersionFiles>> = { requests: [], unreadable: [] };

type Found = Omit<Audited, 'assessment'> & { readonly release: string | undefined };

async function installed(run: Run, { destination }: Plan): Promise<readonly Found[]> {
  const outside = destination.installDir === '' ? undefined : await readOutside(run, destination.installDir);
  const nowhere = { line: undefined, request: undefined };
  return [
    ...(outside
      ? [{ where: 'install-dir' as const, path: outside.root, ...nowhere, release: outside.release }]
      : []),
    ...(await readInventory(run)).map(({ root, release }) => ({
      where: 'tool cache' as const,
      path: root,
      ...nowhere,
      release,
    })),
  ];
}

async function onPath(run: Run): Promise<readonly Found[]> {
  const go = await findOnPath(run);
  if (go === undefined) return [];
  return [
    { where: 'PATH', path: go, line: undefined, request: undefined, release: await releaseOf(run, go) },
  ];
}

/** `undefined` for a Go that does not run, which `doctor` is for. */
async function releaseOf(run: Run, go: string): Promise<string | undefined> {
  try {
    return (await keepGo(run, go)).release;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'remark', level: 'warning', message: error.message });
    return undefined;
  }
}

function isRefused({ vulnerabilities, supported }: Assessment, { assessment: { failOn } }: Plan): boolean {
  return (
    (failOn.includes('vulnerable') && vulnerabilities.length > 0) ||
    (failOn.includes('unsupported') && !supported)
  );
}

function noFolder(path: string): Problem {
  return new Problem('USAGE', `"${path}" is not a folder`, {
    hint: 'Name a folder whose version files are to be audited, or none for the current one.',
  });
}
