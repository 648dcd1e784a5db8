import type { SetupResult } from '../../core/activate/setup-result.ts';
import type { Problem } from '../../core/problem/problem.ts';

/** Standard output of the command line, which is for the machine: lines for `eval`, or one JSON object. */

/** A line each. */
export function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

type ShowText = (text: string) => string;

/** What `--json` tells of a result; `show` says what may be shown of a text. */
export function resultJson(result: SetupResult, show: ShowText = (text) => text): string {
  return JSON.stringify(
    describeResult(result),
    (_, value: unknown) => (typeof value === 'string' ? show(value) : value),
    2,
  );
}

export function problemJson(problem: Problem, show: ShowText): string {
  const hint = problem.hint ? { hint: show(problem.hint) } : {};
  return JSON.stringify({ error: { code: problem.code, message: show(problem.message), ...hint } }, null, 2);
}

function describeResult(result: SetupResult): Readonly<Record<string, unknown>> {
  return {
    request: result.request,
    source: result.source,
    version: result.version,
    release: result.release,
    'go-version': result.goVersion,
    'go-root': result.goroot,
    'go-path': result.gopath,
    tool: result.tool,
    found: result.found,
    trust: result.trust,
    mirror: result.mirror,
    environment: Object.fromEntries(result.variables.map(({ name, value }) => [name, value])),
    path: result.paths,
    ...(result.profile ? { profile: result.profile } : {}),
  };
}
