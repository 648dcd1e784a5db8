// A job of GitLab: the environment that a runner sets, and how GitLab reads the job's log and its dotenv report.
import { type Outcome, type Place, type RunOptions, runNode, userOf } from './product.ts';

/** Unique strings, in the forms of GitLab's tokens. */
export const secrets = {
  jobToken: 'glcbt-64_xY3zQwErTyUiOpAsDfGh',
  deployPassword: 'gldt-AbCdEfGhIjKlMnOpQrSt',
  idToken: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJwcm9qZWN0X3BhdGgifQ.c2lnbmF0dXJlLW9mLXRoZS1qb2I',
  masked: 'hunter2-of-the-mirror',
} as const;

/** As a runner with the shell executor sets it, without variables that have no effect here. */
export function jobEnvironment(place: Place): Readonly<Record<string, string>> {
  const repository = `https://gitlab-ci-token:${secrets.jobToken}@gitlab.example.com/group/project.git`;
  return {
    ...userOf(place),
    TERM: 'dumb',
    CI: 'true',
    GITLAB_CI: 'true',
    CI_SERVER: 'yes',
    CI_SERVER_URL: 'https://gitlab.example.com',
    CI_SERVER_FQDN: 'gitlab.example.com',
    CI_API_V4_URL: 'https://gitlab.example.com/api/v4',
    CI_PROJECT_DIR: place.workspace,
    CI_PROJECT_PATH: 'group/project',
    CI_COMMIT_SHA: '0123456789abcdef0123456789abcdef01234567',
    CI_COMMIT_REF_NAME: 'main',
    CI_COMMIT_REF_PROTECTED: 'true',
    CI_JOB_ID: '4711',
    CI_JOB_NAME: 'test',
    CI_SHARED_ENVIRONMENT: 'true',
    CI_DEBUG_TRACE: 'false',
    CI_RUNNER_TAGS: '["go"]',
    CI_JOB_TOKEN: secrets.jobToken,
    CI_REGISTRY_USER: 'gitlab-ci-token',
    CI_REGISTRY_PASSWORD: secrets.jobToken,
    CI_DEPENDENCY_PROXY_USER: 'gitlab-ci-token',
    CI_DEPENDENCY_PROXY_PASSWORD: secrets.jobToken,
    CI_DEPLOY_USER: 'gitlab+deploy-token-1',
    CI_DEPLOY_PASSWORD: secrets.deployPassword,
    CI_REPOSITORY_URL: repository,
    VAULT_ID_TOKEN: secrets.idToken,
    MIRROR_PASSWORD: secrets.masked,
  };
}

type Given = Partial<Pick<RunOptions, 'cwd' | 'uid'>> & {
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** Runs the bundle as a job's script does. The tool cache is the place's, unless `env` names another. */
export function runJob(place: Place, args: readonly string[], given: Given = {}): Promise<Outcome> {
  const env = { ...jobEnvironment(place), RUNNER_TOOL_CACHE: place.toolCache, ...given.env };
  return runNode(args, { cwd: place.workspace, ...given, env });
}

export interface Section {
  readonly name: string;
  readonly title: string;
  readonly collapsed: boolean;
  readonly lines: readonly string[];
}

export interface JobLog {
  /** Lines outside sections, without colours. */
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
}

/**
 * The log as GitLab reads it: section markers by `Gitlab::Regex.build_trace_section_regex`, one section at a time.
 * Throws for markers that do not match, and for any other control character.
 */
export function readLog(text: string): JobLog {
  const lines: string[] = [];
  const sections: Section[] = [];
  let open: (Section & { readonly lines: string[]; readonly start: number }) | undefined;
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [mark = '', kind, time, name = '', options = ''] = line.match(marker) ?? [];
    const rest = withoutColours(line.slice(mark.length));
    if (mark === '') (open?.lines ?? lines).push(rest);
    else if (kind === 'start') {
      if (open) throw new Error(`section ${name} starts inside ${open.name}`);
      const collapsed = options === '[collapsed=true]';
      open = { name, title: rest, collapsed, lines: [], start: Number(time) };
    } else {
      if (open?.name !== name) throw new Error(`section ${name} ends but has not started`);
      if (Number(time) < open.start || rest !== '')
        throw new Error(`section ${name} ends before its start, or text follows its end`);
      sections.push(open);
      open = undefined;
    }
  }
  if (open) throw new Error(`section ${open.name} does not end`);
  return { lines, sections };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the section marker
const marker = /^\u001b\[0Ksection_(start|end):(\d+):([a-zA-Z0-9_.-]+)(\[[a-z=,]+\])?\r\u001b\[0K/;

function withoutColours(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the colours
  const plain = line.replace(/\u001b\[\d+m/g, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not remain
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(plain)) throw new Error(`control characters in ${line}`);
  return plain;
}

/**
 * A dotenv report as GitLab parses it (Ci::ParseDotenvArtifactService, with its default limits), with values as the
 * runner expands them. Throws if GitLab would refuse the report.
 */
export function readDotenv(
  text: string,
  variables: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  if (Buffer.byteLength(text) >= 5120) throw new Error('Dotenv Artifact Too Big');
  const found: Record<string, string> = {};
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const [, key = '', value = ''] = /^(.*?)=(.*)$/m.exec(line) ?? [];
    if (!/^[a-zA-Z0-9_]+$/.test(key.trim())) throw new Error(`Invalid Format: ${line}`);
    found[key.trim()] = value
      .trim()
      .replace(/\$(\$|\w+|\{\w+\})/g, (_, name: string) =>
        name === '$' ? '$' : (variables[name.replace(/[{}]/g, '')] ?? ''),
      );
  }
  if (Object.keys(found).length > 20) throw new Error('Dotenv files cannot have more than 20 variables');
  return found;
}
