import type { Environment } from '../ports/environment.ts';

/** A GitHub job that runs with GitLab's variable set is a GitHub job. */
export function isGitLabJob(env: Environment): boolean {
  return env['GITLAB_CI'] === 'true' && env['GITHUB_ACTIONS'] !== 'true';
}
