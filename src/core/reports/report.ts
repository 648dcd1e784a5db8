import type { ProfileReport } from '../activate/profile-plan.ts';
import type { SetupResult } from '../activate/setup-result.ts';
import { isHealthy } from '../doctor/diagnose.ts';
import type { GuardReport } from '../guard/guard-report.ts';
import type { Exit } from '../ports/exec.ts';
import type { Audit } from './audit.ts';
import type { CachePlaces, TrimmedCaches } from './caches.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Explained } from './explained.ts';
import type { Listing } from './listing.ts';
import type { Locked } from './locked.ts';
import type { MatrixRelease } from './matrix-release.ts';
import type { Preview } from './preview.ts';
import type { Pruned } from './pruned.ts';
import type { Stats } from './stats.ts';
import type { Verdict } from './verdict.ts';

/** The typed result of a command. Hosts render it as text, as JSON, or in the form that a runner reads. */
export type Report =
  /** The result of `setup` and `use`: an environment for later steps or the shell. */
  | { readonly kind: 'setup'; readonly result: SetupResult }
  /** The result of `--profile` with `--remove` or `--print`: start-up files only. */
  | { readonly kind: 'profile'; readonly profile: ProfileReport }
  /** How the command ended. */
  | { readonly kind: 'exec'; readonly exit: Exit }
  /** What a guard has done, and how the command that it ran beside ended, if there was one. */
  | { readonly kind: 'guard'; readonly guard: GuardReport; readonly exit: Exit | undefined }
  /** How many modules the filter of the guards has been told of. */
  | { readonly kind: 'guard-filled'; readonly modules: number; readonly added: number }
  /** Credentials for the go command, which alone may read them: they are printed as they are. */
  | { readonly kind: 'goauth'; readonly lines: readonly string[] }
  /** `explain`: as a table rather than as lines for a shell. */
  | { readonly kind: 'env'; readonly explained: Explained; readonly explain: boolean }
  | { readonly kind: 'resolve'; readonly preview: Preview }
  | { readonly kind: 'matrix'; readonly releases: readonly MatrixRelease[] }
  | { readonly kind: 'lock'; readonly locked: Locked }
  | { readonly kind: 'verify'; readonly verdict: Verdict }
  | { readonly kind: 'doctor'; readonly diagnosis: Diagnosis }
  | { readonly kind: 'list'; readonly listing: Listing }
  | { readonly kind: 'prune'; readonly pruned: Pruned }
  | { readonly kind: 'cache-key'; readonly places: CachePlaces }
  | { readonly kind: 'cache-trim'; readonly trimmed: TrimmedCaches }
  /** `svg`: a file to draw it to as well. */
  | { readonly kind: 'stats'; readonly stats: Stats; readonly svg: string | undefined }
  /** `sarif`: a file to write it to for code scanning as well; `program`: `setup-go-tarball 1.0.0`. */
  | {
      readonly kind: 'audit';
      readonly audit: Audit;
      readonly sarif: string | undefined;
      readonly program: string;
    };

/** 1 if the report says that something is wrong, else 0; after `exec` and `guard` the exit code of their command. */
export function exitCodeOf(report: Report): number {
  if (report.kind === 'exec') return report.exit.exitCode;
  if (report.kind === 'guard' && report.exit !== undefined) return report.exit.exitCode;
  return isGood(report) ? 0 : 1;
}

function isGood(report: Report): boolean {
  switch (report.kind) {
    case 'lock':
      return report.locked.ok;
    case 'verify':
      return report.verdict.ok;
    case 'doctor':
      return isHealthy(report.diagnosis.findings);
    case 'prune':
      return report.pruned.failed.length === 0 && report.pruned.names.every(({ problem }) => !problem);
    case 'audit':
      return !report.audit.failed;
    default:
      return true;
  }
}
