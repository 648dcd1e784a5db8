import { definedOnly } from '../../core/activate/environment.ts';
import type { SetupResult } from '../../core/activate/setup-result.ts';
import type { ExecResult } from '../../core/ports/exec.ts';
import type { Run } from '../run/run.ts';
import { goBinary } from '../tool-cache/tool-cache.ts';
import { runToEnd } from './run-to-end.ts';

export interface GoCall {
  readonly cwd: string;
  /** For a go.mod of the project. Without it, nothing of the project counts, as with `go install PACKAGE@VERSION`. */
  readonly inModule: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs the Go that was set up, as the next step would, but for this machine: GOOS may be that of what the job builds. One
 * go.mod decides and no workspace, so that the same versions are built wherever it is.
 */
export function runGo(
  run: Run,
  result: SetupResult,
  args: readonly string[],
  { cwd, inModule, env = {} }: GoCall,
): Promise<ExecResult> {
  const { goEnv, goroot, variables } = result;
  const goflags = goEnv['GOFLAGS'] ?? '';
  return runToEnd(run, goBinary(run, goroot), args, {
    cwd,
    env: {
      ...definedOnly(run.env),
      ...Object.fromEntries(variables.map(({ name, value }) => [name, value])),
      GOOS: goEnv['GOHOSTOS'] ?? '',
      GOARCH: goEnv['GOHOSTARCH'] ?? '',
      GOWORK: 'off',
      ...(!inModule && { GOFLAGS: withoutModule(goflags) }),
      ...env,
    },
  });
}

/** Flags about the project's module make Go refuse to look beyond it. Never empty, or those of `go env -w` would count. */
function withoutModule(goflags: string): string {
  const others = goflags.split(/\s+/).filter((flag) => flag !== '' && !/^--?mod(?:file)?=/.test(flag));
  return [...others, '-mod=mod'].join(' ');
}
