import type { Environment } from '../ports/environment.ts';
import { isObject } from '../text/json.ts';
import { redactUrl } from '../text/redact.ts';
import { pairsOf } from './settings.ts';
import type { Attributes } from './span.ts';

/** What the program knows of itself. */
export interface ProgramFacts {
  /** `1.0.0` */
  readonly version: string;
  /** Differs in every run: metrics of processes that share one would replace each other. */
  readonly instance: string;
  /** `linux`, `darwin`, `windows` */
  readonly os: string;
  /** `amd64`, `arm64` */
  readonly arch: string;
  /** The payload of the event on GitHub, if it can be read: of a pull request, GITHUB_SHA is not the commit of its branch. */
  readonly event?: unknown;
}

/**
 * Who sends, by the conventions for CI/CD and VCS
 * (https://opentelemetry.io/docs/specs/semconv/resource/cicd/). What OTEL_RESOURCE_ATTRIBUTES says takes precedence.
 */
export function resourceOf(env: Environment, program: ProgramFacts, warnings: string[]): Attributes {
  const given = pairsOf('OTEL_RESOURCE_ATTRIBUTES', env, warnings);
  const name = env['OTEL_SERVICE_NAME']?.trim() || given['service.name'] || 'setup-go-tarball';
  return {
    'service.version': program.version,
    'service.instance.id': program.instance,
    'os.type': program.os,
    'host.arch': program.arch,
    // What stands in for an SDK has to name itself.
    'telemetry.sdk.name': 'setup-go-tarball',
    'telemetry.sdk.language': 'nodejs',
    'telemetry.sdk.version': program.version,
    ...withValue(jobOf(env, program.event)),
    ...given,
    'service.name': name,
  };
}

/** The task that this run is, for its span. */
export function taskOf(env: Environment, command: string): Attributes {
  const { GITHUB_JOB = '', GITHUB_ACTION = '', CI_JOB_NAME = '', CI_JOB_ID = '', CI_JOB_URL = '' } = env;
  return withValue({
    'cicd.pipeline.task.name': isGitHub(env) ? `${GITHUB_JOB}/setup-go` : CI_JOB_NAME || command,
    'cicd.pipeline.task.run.id': isGitHub(env)
      ? `${GITHUB_JOB}/${GITHUB_ACTION || command}/${env['GITHUB_RUN_ATTEMPT'] || '1'}`
      : CI_JOB_ID,
    // GitHub tells a step only the address of its run.
    'cicd.pipeline.task.run.url.full': isGitHub(env) ? gitHubRun(env) : CI_JOB_URL,
  });
}

function jobOf(env: Environment, event: unknown): Readonly<Record<string, string | undefined>> {
  if (isGitHub(env)) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const [owner, name] = repository.split('/');
    const { head, number } = pullRequestOf(event);
    return {
      'cicd.pipeline.name': env['GITHUB_WORKFLOW'],
      'cicd.pipeline.run.id': env['GITHUB_RUN_ID'],
      'cicd.pipeline.run.url.full': gitHubRun(env),
      'cicd.worker.name': env['RUNNER_NAME'],
      'vcs.provider.name': 'github',
      'vcs.owner.name': owner,
      'vcs.repository.name': name,
      'vcs.repository.url.full': server && repository && `${server}/${repository}`,
      'vcs.ref.head.name': env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'],
      'vcs.ref.head.revision': head || (env['GITHUB_HEAD_REF'] ? '' : env['GITHUB_SHA']),
      'vcs.ref.type': env['GITHUB_REF_TYPE'],
      'vcs.ref.base.name': env['GITHUB_BASE_REF'],
      'vcs.change.id': number ?? /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1],
    };
  }
  if (env['GITLAB_CI'] !== 'true') return {};
  return {
    'cicd.pipeline.name': env['CI_PIPELINE_NAME'] || env['CI_PROJECT_PATH'],
    'cicd.pipeline.run.id': env['CI_PIPELINE_ID'],
    'cicd.pipeline.run.url.full': env['CI_PIPELINE_URL'],
    'cicd.worker.name': env['CI_RUNNER_DESCRIPTION'],
    'cicd.worker.id': env['CI_RUNNER_ID'],
    'vcs.provider.name': 'gitlab',
    'vcs.owner.name': env['CI_PROJECT_NAMESPACE'],
    'vcs.repository.name': env['CI_PROJECT_NAME'],
    'vcs.repository.url.full': env['CI_PROJECT_URL'],
    'vcs.ref.head.name': env['CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'] || env['CI_COMMIT_REF_NAME'],
    'vcs.ref.head.revision': env['CI_COMMIT_SHA'],
    'vcs.ref.type': env['CI_COMMIT_TAG'] ? 'tag' : 'branch',
    'vcs.ref.base.name': env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'],
    'vcs.change.id': env['CI_MERGE_REQUEST_IID'],
  };
}

function pullRequestOf(event: unknown): { readonly head?: string; readonly number?: string } {
  const pull = isObject(event) ? event['pull_request'] : undefined;
  if (!isObject(pull)) return {};
  const { head, number } = pull;
  const sha = isObject(head) ? head['sha'] : undefined;
  return {
    ...(typeof sha === 'string' && { head: sha }),
    ...(typeof number === 'number' && { number: String(number) }),
  };
}

function isGitHub(env: Environment): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

function gitHubRun(env: Environment): string {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = env;
  return server && repository && id && `${server}/${repository}/actions/runs/${id}`;
}

/** Addresses lose their credentials. */
function withValue(values: Readonly<Record<string, string | undefined>>): Attributes {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value ? [[name, name.endsWith('.url.full') ? redactUrl(value) : value]] : [],
    ),
  );
}
