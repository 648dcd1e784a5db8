import { Problem } from '../problem/problem.ts';
import { type TrustLevel, trustLevels } from '../trust/trust.ts';

/**
 * The one table of inputs. action.yml, the flags and variables of a shell, `--help` and the README are held to it by
 * tests; nothing else may hold a name, a default or a description. Rows up to `go-download-base-url` are
 * actions/setup-go v7's, with its names, defaults and meaning.
 */
export const inputTable = [
  {
    name: 'go-version',
    type: 'text',
    default: '',
    doc: "Version or version range of Go: '1.26.8', '1.26', '^1.25', '>=1.25 <1.27', 'stable', 'oldstable'. Quote it: YAML reads an unquoted 1.20 as 1.2.",
  },
  {
    name: 'go-version-file',
    type: 'text',
    default: '',
    doc: 'File that says the version: go.mod, go.work, .go-version, .tool-versions, mise.toml, or any file with nothing but a version in it.',
  },
  {
    name: 'check-latest',
    type: 'boolean',
    default: 'false',
    doc: 'Ask the mirrors for the newest release that satisfies the request, even when the tool cache holds one that does.',
  },
  {
    name: 'token',
    type: 'secret',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, as action.yml writes it
    default: "${{ github.server_url == 'https://github.com' && github.token || '' }}",
    doc: "Authentication for the origin of go-download-base-url, and for no other. The job's own GitHub token is never sent anywhere.",
  },
  {
    name: 'cache',
    type: 'boolean',
    default: 'true',
    doc: 'Accepted for compatibility with actions/setup-go. Caching of modules and build outputs is not available yet.',
  },
  {
    name: 'cache-dependency-path',
    type: 'text',
    default: '',
    doc: 'Accepted for compatibility with actions/setup-go. Caching of modules and build outputs is not available yet.',
  },
  {
    name: 'architecture',
    type: 'text',
    default: '',
    doc: "Architecture of the Go to install, by Node's, Go's or the runner's name (x64, amd64, arm64, x86, arm, ...). The machine's own by default.",
  },
  {
    name: 'go-download-base-url',
    type: 'text',
    default: '',
    doc: 'Base URL to download Go from in place of go.dev/dl; nothing else is contacted unless mirrors names it. Also the variable GO_DOWNLOAD_BASE_URL.',
  },
  {
    name: 'mirrors',
    type: 'list',
    // Empty, because naming the default is not the same as not naming it: see MirrorPlan.
    default: '',
    doc: 'Places Go comes from, in the order to try them: official, module-proxy (the proxies of GOPROXY; module-proxy+URL for one of your own), a base URL with the files of go.dev/dl, or a URL template with {filename}, {version}, {os}, {arch}, {ext}. Without it: official, module-proxy.',
  },
  {
    name: 'checksum',
    type: 'text',
    default: '',
    doc: 'SHA-256 that the archive must have (64 hex digits, optionally after sha256:). Decides over every other source of digests.',
  },
  {
    name: 'require-trust',
    type: 'text',
    // Empty, because a tree that something else put into the tool cache is below every level that can be named.
    default: '',
    doc: 'Weakest proof to accept, for trees of the tool cache too: pin, log, known, signature or index. Without it: index for what is downloaded, and what the tool cache holds is taken as it is.',
  },
  {
    name: 'max-retries',
    type: 'count',
    default: '5',
    doc: 'How often to go through the mirrors again after all of them failed in a way that may pass.',
  },
  {
    name: 'retry-backoff-ms',
    type: 'count',
    default: '2000',
    doc: 'Longest wait before the first of those retries, in milliseconds; it doubles from one to the next, and the wait is a random part of it.',
  },
  {
    name: 'timeout-ms',
    type: 'count',
    default: '1800000',
    doc: 'Longest time in milliseconds for resolving, waiting, downloading and all retries together; 0 sets no limit.',
  },
  {
    name: 'resumable',
    type: 'boolean',
    default: 'true',
    doc: 'Keep what was downloaded when an install is cut off, so that the next run goes on from there. Without it nothing is recorded, and nobody waits for another job that installs the same archive.',
  },
  {
    name: 'checkpoint-path',
    type: 'text',
    default: '',
    doc: 'Folder in which .setup-go-tarball/transactions keeps the records and partial downloads of installs in progress. The tool cache by default.',
  },
  {
    name: 'checkpoint-max-age-hours',
    type: 'count',
    default: '168',
    doc: 'Partial downloads and records that nobody has touched for so long are removed by the next install.',
  },
  {
    name: 'checkpoint-max-size-mb',
    type: 'count',
    default: '1024',
    doc: 'Partial downloads that together are larger than this, in MiB, are removed by the next install, oldest first.',
  },
  {
    name: 'locking',
    type: 'boolean',
    default: 'true',
    doc: 'Wait while another job on this tool cache installs the same archive. Without it each downloads for itself, and one of them commits.',
  },
  {
    name: 'retry-on-permission-denied',
    type: 'boolean',
    default: 'false',
    doc: 'Try again, with the same retries and back-off, when the file system denies permission: for volumes that become writable only after the job has started.',
  },
  {
    name: 'install-dir',
    type: 'text',
    default: '',
    doc: 'Put Go at this folder, such as /usr/local/go, instead of into the tool cache. A Go that is there is replaced; anything else is not.',
  },
  {
    name: 'replace',
    type: 'boolean',
    default: 'false',
    doc: 'Remove a Go that something else has put at install-dir. Without it, it is kept beside, with .old after its name: /usr/local/go.old.',
  },
  {
    name: 'slim',
    type: 'boolean',
    default: 'false',
    doc: 'Leave out the folders api, doc, misc and test. Smaller and faster; misc/wasm is needed for GOOS=js up to Go 1.23.',
  },
  {
    name: 'export-goroot',
    type: 'boolean',
    default: 'true',
    doc: 'Export GOROOT. Turn it off when container actions or other set-up actions for Go follow in the same job.',
  },
  {
    name: 'gopath',
    type: 'text',
    default: '',
    doc: "GOPATH to export. The effective one by default (environment, go env -w, Go's default).",
  },
  {
    name: 'goproxy',
    type: 'text',
    default: '',
    doc: "GOPROXY to export. The effective one by default (environment, go env -w, Go's default).",
  },
  {
    name: 'goprivate',
    type: 'text',
    default: '',
    doc: 'GOPRIVATE to export. Nothing is exported by default.',
  },
  {
    name: 'project-cache',
    type: 'boolean',
    default: 'false',
    doc: 'Keep modules, build outputs and, where RUNNER_TOOL_CACHE is not set, Go itself in the folder .setup-go of the project, for a cache of GitLab to save: exports GOMODCACHE and GOCACHE, and adds -modcacherw to GOFLAGS.',
  },
  {
    name: 'problem-matcher',
    type: 'boolean',
    default: 'true',
    doc: 'On GitHub, register a problem matcher that turns errors of go build and go vet into annotations.',
  },
] as const satisfies readonly InputRow[];

export interface InputRow {
  readonly name: string;
  /** `secret` is a text that is masked in every log; a `list` is split at commas and white space. */
  readonly type: 'text' | 'boolean' | 'count' | 'list' | 'secret';
  /** As text, the way action.yml writes it. */
  readonly default: string;
  readonly doc: string;
}

export type InputName = (typeof inputTable)[number]['name'];

/** What the user asked for, parsed once. An empty text means: not given. */
export interface Inputs {
  readonly goVersion: string;
  readonly goVersionFile: string;
  readonly checkLatest: boolean;
  readonly token: string;
  readonly cache: boolean;
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
}

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
    cache: flag('cache'),
    architecture: text('architecture'),
    goDownloadBaseUrl: text('go-download-base-url'),
    mirrors: mirrors === '' ? undefined : splitList(mirrors),
    checksum: parseChecksum(text('checksum')),
    requireTrust: parseTrust(text('require-trust')),
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
  throw new Problem('INPUT_INVALID', `The input ${name} is "${text}", which is neither true nor false`, {
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

function parseTrust(text: string): TrustLevel | undefined {
  const level = trustLevels.find((name) => name === text);
  if (text === '' || level !== undefined) return level;
  throw new Problem('INPUT_INVALID', `The input require-trust is "${text}", which is no level of trust`, {
    hint: `Write one of ${trustLevels.join(', ')}.`,
  });
}

/** The go command refuses a relative entry, and one with a `~` that no shell has expanded. */
function parseGopath(text: string): string {
  const unix = text.startsWith('/');
  const absolute = unix ? /^\// : /^(?:[A-Za-z]:[\\/]|\\\\)/;
  const entry = text.split(unix ? ':' : ';').find((part) => part !== '' && !absolute.test(part));
  if (entry === undefined) return text;
  throw new Problem('INPUT_INVALID', `The input gopath holds "${entry}", which is no absolute path`, {
    hint: 'Write whole paths, such as /home/me/go; ~ and variables of a shell are not expanded.',
  });
}

function oneLine(name: InputName, text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (!/[\u0000-\u001f\u007f]/.test(text)) return text;
  throw new Problem('INPUT_INVALID', `The input ${name} holds a line break or another control character`, {
    hint: `Give ${name} on one line.`,
  });
}
