import type { Plan } from '../../core/plan/plan.ts';
import { type Mirror, mirrorName } from '../../core/sources/mirrors.ts';
import type { Wanted } from '../../core/sources/wanted.ts';
import type { DownloadTarget } from '../download/download-target.ts';
import type { Run } from '../run/run.ts';
import { requireReached } from '../trust/required-trust.ts';
import { readTree } from './staged-tree.ts';

/** Asks `verify-command` about a verified archive, before its tree is committed; `undefined` if there is none. */
export function inspectorOf(
  run: Run,
  given: {
    readonly wanted: Wanted;
    readonly plan: Plan;
    readonly mirror: Mirror;
    /** The unpacked tree. */
    readonly staging: string;
  },
): DownloadTarget['inspect'] {
  const { wanted, plan, mirror, staging } = given;
  const { verifyCommand } = plan.policy;
  if (verifyCommand === '') return undefined;
  return async (archive) => {
    requireReached(archive, plan.sources.requireTrust, wanted.archive.filename);
    const { release } = await readTree(run, staging, wanted);
    const { os, arch } = run.platform;
    const { file, archive: filename, sha256, size, trust, h1 } = archive;
    const { askVerifyCommand } = await import('../trust/verify-command.ts');
    await askVerifyCommand(run, verifyCommand, {
      schema: 1,
      archive: file,
      filename,
      sha256,
      size,
      release,
      platform: `${os}-${arch}`,
      trust,
      mirror: mirrorName(mirror),
      ...(h1 !== undefined && { h1 }),
    });
  };
}
