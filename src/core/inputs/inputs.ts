import { Problem } from '../problem/problem.ts';
import { type TrustLevel, trustLevels } from '../trust/trust.ts';

/**
 * The one table of inputs. action.yml, the flags and variables of a shell, `--help` and the README are held to it by
 * tests; nothing else may hold a name or a default. Their descriptions are in `input-docs.ts`, which a run that only
 * sets up does not load. Rows up to `go-download-base-url` are actions/setup-go v7's, with its names, defaults and
 * meaning.
 */
export const inputTable = [
  {
    name: 'go-version',
    type: 'text',
    default: '',
  },
  {
    name: 'go-version-file',
    type: 'text',
    default: '',
  },
  {
    name: 'check-latest',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'token',
    type: 'secret',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, as action.yml writes it
    default: "${{ github.server_url == 'https://github.com' && github.token || '' }}",
  },
  {
    name: 'cache',
    type: 'text',
    default: 'true',
  },
  {
    name: 'cache-dependency-path',
    type: 'text',
    default: '',
  },
  {
    name: 'architecture',
    type: 'text',
    default: '',
  },
  {
    name: 'go-download-base-url',
    type: 'text',
    default: '',
  },
  {
    name: 'mirrors',
    type: 'list',
    // Empty, because naming the default is not the same as not naming it: see MirrorPlan.
    default: '',
  },
  {
    name: 'checksum',
    type: 'text',
    default: '',
  },
  {
    name: 'require-trust',
    type: 'text',
    // Empty, because a tree that something else put into the tool cache is below every level that can be named.
    default: '',
  },
  {
    name: 'max-retries',
    type: 'count',
    default: '5',
  },
  {
    name: 'retry-backoff-ms',
    type: 'count',
    default: '2000',
  },
  {
    name: 'timeout-ms',
    type: 'count',
    default: '1800000',
  },
  {
    name: 'resumable',
    type: 'boolean',
    default: 'true',
  },
  {
    name: 'checkpoint-path',
    type: 'text',
    default: '',
  },
  {
    name: 'checkpoint-max-age-hours',
    type: 'count',
    default: '168',
  },
  {
    name: 'checkpoint-max-size-mb',
    type: 'count',
    default: '1024',
  },
  {
    name: 'locking',
    type: 'boolean',
    default: 'true',
  },
  {
    name: 'retry-on-permission-denied',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'install-dir',
    type: 'text',
    default: '',
  },
  {
    name: 'replace',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'slim',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'export-goroot',
    type: 'boolean',
    default: 'true',
  },
  {
    name: 'gopath',
    type: 'text',
    default: '',
  },
  {
    name: 'goproxy',
    type: 'text',
    default: '',
  },
  {
    name: 'goprivate',
    type: 'text',
    default: '',
  },
  {
    name: 'project-cache',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'problem-matcher',
    type: 'boolean',
    default: 'true',
  },
  {
    name: 'patch',
    type: 'text',
    default: 'exact',
  },
  {
    name: 'advisories',
    type: 'text',
    default: 'notice',
  },
  {
    name: 'advisories-refresh',
    type: 'boolean',
    default: 'false',
  },
  {
    name: 'fail-on',
    type: 'list',
    default: 'none',
  },
  {
    name: 'summary',
    type: 'text',
    default: 'full',
  },
  {
    name: 'summary-file',
    type: 'text',
    default: '',
  },
  {
    name: 'cache-write',
    type: 'text',
    default: 'auto',
  },
  {
    name: 'cache-timeout-s',
    type: 'count',
    default: '120',
  },
  {
    name: 'cache-max-size-mb',
    type: 'count',
    default: '0',
  },
  {
    name: 'matrix',
    type: 'text',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, as action.yml writes it
    default: '${{ toJSON(matrix) }}',
  },
] as const satisfies readonly InputRow[];

export interface InputRow {
  readonly name: string;
  /** `secret` is a text that is masked in every log; a `list` is split at commas and white space. */
  readonly type: 'text' | 'boolean' | 'count' | 'list' | 'secret';
  /** As text, the way action.yml writes it. */
  readonly default: string;
}

export type InputName = (typeof inputTable)[number]['name'];

/** The parsed inputs. An empty text means that the input was not given. */
export interface Inputs {
  readonly goVersion: string;
  readonly goVersionFile: string;
  readonly checkLatest: boolean;
  readonly token: string;
  readonly cache: (typeof cacheModes)[number];
  readonly cacheWrite: (typeof cacheWrites)[number];
  readonly cacheDependencyPath: string;
  /** Milliseconds. */
  readonly cacheTimeout: number;
  /** MiB; 0 for no limit. */
  readonly cacheMaxSizeMb: number;
  /** JSON of the leg of the matrix; empty if not given. */
  readonly matrix: string;
  readonly architecture: string;
  readonly goDownloadBaseUrl: string;
  /** `undefined` when the input was not given, which is not the same as naming the default. */
  readonly mirrors: readonly string[] | undefined;
  /** 64 lower-case hex digits, or empty. */
  readonly checksum: string;
  readonly requireTrust: TrustLevel | undefined;
  readonly maxRetries: number;
  /** Milliseconds. */
  readonly retryBackoff: number;
  /** Milliseconds; 0 for no limit. */
  readonly timeout: number;
  readonly resumable: boolean;
  readonly checkpointPath: string;
  readonly checkpointMaxAgeHours: number;
  readonly checkpointMaxSizeMb: number;
  readonly locking: boolean;
  readonly retryOnPermissionDenied: boolean;
  readonly installDir: string;
  readonly replace: boolean;
  readonly slim: boolean;
  readonly exportGoroot: boolean;
  readonly gopath: string;
  readonly goproxy: string;
  readonly goprivate: string;
  readonly projectCache: boolean;
  readonly problemMatcher: boolean;
  readonly patch: (typeof patchPolicies)[number];
  readonly advisories: (typeof advisoryLevels)[number];
  readonly advisoriesRefresh: boolean;
  /** Empty for `none`. */
  readonly failOn: readonly FailOn[];
  readonly summary: (typeof summaryForms)[number];
  readonly summaryFile: string;
}

export const cacheModes = ['true', 'false', 'always'] as const;
export const cacheWrites = ['auto', 'true', 'false'] as const;
export const patchPolicies = ['exact', 'latest'] as const;
export const advisoryLevels = ['notice', 'warning', 'error', 'off'] as const;
export const failReasons = ['none', 'vulnerable', 'unsupported'] as const;
export const summaryForms = ['full', 'line', 'off'] as const;

export type FailOn = Exclude<(typeof failReasons)[number], 'none'>;

/** Reads one raw input; `undefined` or an empty text where it was not given. */
export type ReadInput = (name: InputName) => string | undefined;

/** Raw texts to values. Throws `INPUT_INVALID` naming the input. */
export function parseInputs(read: ReadInput): Inputs {
  const text = (name: InputName) => (read(name) ?? '').trim();
  const flag = (name: InputName) => parseBoolean(name, text(name) || defaultOf(name));
  const count = (name: InputName) => parseCount(name, text(name) || defaultOf(name));
  const mirrors = text('mirrors');
  return {
    goVersion: text('go-version'),
    goVersionFile: text('go-version-file'),
    checkLatest: flag('check-latest'),
    token: oneLine('token', text('token')),
    cache: choice('cache', cacheModes, text('cache').toLowerCase()) ?? 'true',
    cacheWrite: choice('cache-write', cacheWrites, text('cache-write').toLowerCase()) ?? 'auto',
    cacheDependencyPath: text('cache-dependency-path'),
    cacheTimeout: count('cache-timeout-s') * 1000,
    cacheMaxSizeMb: count('cache-max-size-mb'),
    matrix: text('matrix'),
    architecture: text('architecture'),
    goDownloadBaseUrl: text('go-download-base-url'),
    mirrors: mirrors === '' ? undefined : splitList(mirrors),
    checksum: parseChecksum(text('checksum')),
    requireTrust: choice('require-trust', trustLevels, text('require-trust')),
    maxRetries: count('max-retries'),
    retryBackoff: count('retry-backoff-ms'),
    timeout: count('timeout-ms'),
    resumable: flag('resumable'),
    checkpointPath: oneLine('checkpoint-path', text('checkpoint-path')),
    checkpointMaxAgeHours: count('checkpoint-max-age-hours'),
    checkpointMaxSizeMb: count('checkpoint-max-size-mb'),
    locking: flag('locking'),
    retryOnPermissionDenied: flag('retry-on-permission-denied'),
    installDir: oneLine('install-dir', text('install-dir')),
    replace: flag('replace'),
    slim: flag('slim'),
    exportGoroot: flag('export-goroot'),
    gopath: parseGopath(oneLine('gopath', text('gopath'))),
    goproxy: oneLine('goproxy', text('goproxy')),
    goprivate: oneLine('goprivate', text('goprivate')),
    projectCache: flag('project-cache'),
    problemMatcher: flag('problem-matcher'),
    patch: choice('patch', patchPolicies, text('patch')) ?? 'exact',
    advisories: choice('advisories', advisoryLevels, text('advisories')) ?? 'notice',
    advisoriesRefresh: flag('advisories-refresh'),
    failOn: parseFailOn(text('fail-on')),
    summary: choice('summary', summaryForms, text('summary')) ?? 'full',
    summaryFile: oneLine('summary-file', text('summary-file')),
  };
}

/**
 * The variable that gives an input outside GitHub: upper case, `SETUP_GO_` once. `go-version` is `SETUP_GO_VERSION`,
 * `check-latest` is `SETUP_GO_CHECK_LATEST`.
 */
export function inputVariable(name: InputName): string {
  return `SETUP_GO_${name.replace(/^go-/, '').replaceAll('-', '_').toUpperCase()}`;
}

function defaultOf(name: InputName): string {
  return inputTable.find((row) => row.name === name)?.default ?? '';
}

/** The YAML 1.2 core schema, as @actions/core reads booleans. */
function parseBoolean(name: InputName, text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new Problem('INPUT_INVALID', `The input ${name} must be true or false, not "${text}"`, {
    hint: `Write ${name}: true or ${name}: false.`,
  });
}

function parseCount(name: InputName, text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new Problem(
    'INPUT_INVALID',
    `The input ${name} is "${text}", which is not a whole number from 0 to 9999999`,
    {
      hint: `Write ${name}: ${defaultOf(name)}, for example.`,
    },
  );
}

function splitList(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((item) => item !== '');
}

function parseChecksum(text: string): string {
  if (text === '') return '';
  const hex = text.replace(/^sha256:/i, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(hex)) return hex;
  throw new Problem('INPUT_INVALID', `The input checksum is "${text}", which is not a SHA-256`, {
    hint: 'Give 64 hex digits, as go.dev/dl lists them, optionally after "sha256:".',
  });
}

/** `undefined` for an empty text. */
function choice<Name extends string>(
  input: InputName,
  names: readonly Name[],
  text: string,
): Name | undefined {
  const chosen = names.find((name) => name === text);
  if (text === '' || chosen !== undefined) return chosen;
  throw new Problem('INPUT_INVALID', `The input ${input} is "${text}", which is not one of its values`, {
    hint: `Write one of ${names.join(', ')}.`,
  });
}

function parseFailOn(text: string): readonly FailOn[] {
  const reasons = splitList(text).map((reason) => choice('fail-on', failReasons, reason));
  return reasons.filter((reason) => reason !== undefined && reason !== 'none');
}

/** The go command refuses a relative entry, and one with a `~` that no shell has expanded. */
function parseGopath(text: string): string {
  const unix = text.startsWith('/');
  const absolute = unix ? /^\// : /^(?:[A-Za-z]:[\\/]|\\\\)/;
  const entry = text.split(unix ? ':' : ';').find((part) => part !== '' && !absolute.test(part));
  if (entry === undefined) return text;
  throw new Problem('INPUT_INVALID', `The input gopath contains "${entry}", which is not an absolute path`, {
    hint: 'Write absolute paths, such as /home/me/go. ~ and shell variables are not expanded.',
  });
}

function oneLine(name: InputName, text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  if (!/[\u0000-\u001f\u007f]/.test(text)) return text;
  throw new Problem('INPUT_INVALID', `The input ${name} contains a line break or another control character`, {
    hint: `Give ${name} on one line.`,
  });
}
