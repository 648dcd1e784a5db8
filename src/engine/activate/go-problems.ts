import type { ExecResult } from '../../core/ports/exec.ts';
import { Problem } from '../../core/problem/problem.ts';

export function another(what: string, got: string, wanted: string): Problem {
  return new Problem('GO_SHADOWED', `${what} is "${got}", expected "${wanted}"`, {
    hint: 'Another Go takes precedence. Remove it, or remove its folder from PATH, GOBIN and go env -w.',
  });
}

export function notOnPath(go: string, delimiter: string): Problem {
  return new Problem('GO_SHADOWED', `"${go}" cannot be on PATH: its path contains "${delimiter}"`, {
    hint: `Move the tool cache to a folder whose path has no "${delimiter}".`,
  });
}

export function goExited(command: string, { exitCode, stderr }: ExecResult): Problem {
  return new Problem('GO_FAILED', `"${command}" exited with ${exitCode}: ${stderr.trim()}`, {
    hint: 'If Go does not say why, check that it is built for this machine (input architecture).',
  });
}

export function notJson(root: string, cause: unknown): Problem {
  return new Problem('GO_FAILED', '"go env -json" did not print JSON', {
    hint: `The installed Go does not work. Remove "${root}" and run this again.`,
    cause,
  });
}
