import type { Environment } from '../ports/environment.ts';

/** What the keys of build outputs need to know of a job, by the names that its CI system gives. */
export interface CacheJob {
  /** The job and its values in a matrix. */
  readonly leg: string;
  readonly branch: string;
  /** The branch that a pull or merge request is for; `undefined` for other jobs. */
  readonly base: string | undefined;
  /** `undefined` if it is not known. */
  readonly defaultBranch: string | undefined;
  /** Differs in every run of the job; empty if it is not known. */
  readonly run: string;
  /** The image of the machine, such as `ubuntu24`; empty if it is not known. */
  readonly image: string;
}

/**
 * The job by GitHub's or GitLab's variables; of another CI system nothing is known. `defaultBranch`: on GitHub it is in
 * the payload of the event. `matrix`: on GitHub, the job's values in its matrix; elsewhere a name for the leg.
 */
export function jobOf(
  env: Environment,
  { matrix, defaultBranch }: { readonly matrix: string; readonly defaultBranch: string | undefined },
): CacheJob {
  if (env['GITHUB_ACTIONS'] === 'true') return gitHubJob(env, matrix, defaultBranch);
  if (env['GITLAB_CI'] === 'true') return gitLabJob(env, matrix);
  return { leg: matrix, branch: '', base: undefined, defaultBranch, run: '', image: '' };
}

function gitHubJob(env: Environment, matrix: string, defaultBranch: string | undefined): CacheJob {
  return {
    leg: [env['GITHUB_WORKFLOW'], env['GITHUB_JOB'], matrix].join('\n'),
    branch: env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || '',
    base: env['GITHUB_BASE_REF'] || undefined,
    defaultBranch,
    run: `${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
    image: env['ImageOS'] ?? '',
  };
}

/** The name of a job has its values in the matrix. */
function gitLabJob(env: Environment, matrix: string): CacheJob {
  return {
    leg: [env['CI_JOB_NAME'], matrix].join('\n'),
    branch: env['CI_COMMIT_REF_NAME'] ?? '',
    base: env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'] || undefined,
    defaultBranch: env['CI_DEFAULT_BRANCH'] || undefined,
    run: env['CI_JOB_ID'] ?? '',
    image: env['CI_JOB_IMAGE'] ?? '',
  };
}

/** Names this job among all: what an earlier step of it has left is this job's. */
export function jobId(env: Environment): string {
  if (env['GITHUB_RUN_ID'] === undefined && env['CI_JOB_ID'] !== undefined)
    return `gitlab-${env['CI_JOB_ID']}`;
  return [env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_JOB']].join('-');
}
