import type { InputName } from '../inputs/input-table.ts';
import type { CommandName } from './commands.ts';

// Every command accepts every input, because a shell or a job may set them once for all. This says which of them change
// what a command does: its help shows no others.

/** What is wanted, and where it is searched for. */
const request = ['go-version', 'go-version-file', 'architecture', 'project-cache'] as const;

/** They decide under which tool names a tree is found, and from where one comes. */
const origin = ['go-download-base-url', 'mirrors', 'slim'] as const;

const download = [
  'check-latest',
  'token',
  'mirror-auth',
  'checksum',
  'require-trust',
  'signature-key',
  'frozen',
  'minimum-release-age',
  'max-retries',
  'retry-backoff-ms',
  'timeout-ms',
] as const;

const transaction = [
  'resumable',
  'checkpoint-path',
  'checkpoint-max-age-hours',
  'checkpoint-max-size-mb',
  'locking',
  'retry-on-permission-denied',
  'replace',
] as const;

const activation = [
  'export-goroot',
  'gopath',
  'goproxy',
  'goprivate',
  'toolchain',
  'gobin',
  'gopath-mode',
] as const;

/** What is said about a Go. */
const assessment = ['advisories', 'advisories-refresh', 'fail-on', 'summary', 'summary-file'] as const;

/** Every command can tell of itself. */
const observation = ['telemetry', 'telemetry-timeout-ms', 'metrics-file'] as const;

/** They change what is taken and how it is activated, where nothing is downloaded. */
const installed = [
  ...request,
  ...origin,
  'require-trust',
  'frozen',
  'minimum-release-age',
  'timeout-ms',
  'install-dir',
  ...activation,
  'patch',
  ...assessment,
] as const;

/** `env` says nothing about the Go itself. */
const environment = installed.filter((name) => !assessment.some((other) => other === name));

/** What a guard asks, and for what. */
const guarded = [
  'guard-private',
  'guard-public',
  'guard-public-proxy',
  'guard-redis',
  'guard-strict-filter',
  'guard-cache-dir',
  'guard-cache-max-size-mb',
  'guard-timeout-ms',
] as const;

const inputsOf: Readonly<Record<CommandName, readonly InputName[]>> = {
  setup: [
    ...request,
    'default-version',
    'sandbox',
    ...origin,
    ...download,
    'verify-command',
    ...transaction,
    'install-dir',
    ...activation,
    'patch',
    ...assessment,
    'tools',
    'stable-mtimes',
    'guard',
    ...guarded,
  ],
  use: installed,
  exec: installed,
  sandbox: installed,
  goauth: ['mirror-auth'],
  env: environment,
  resolve: [...request, ...origin, ...download, 'install-dir', 'goproxy', 'patch'],
  matrix: [
    'go-version-file',
    'architecture',
    'project-cache',
    'go-download-base-url',
    'mirrors',
    'token',
    'mirror-auth',
    'max-retries',
    'retry-backoff-ms',
    'timeout-ms',
    'goproxy',
  ],
  lock: [
    ...request,
    'go-download-base-url',
    'mirrors',
    'token',
    'mirror-auth',
    'minimum-release-age',
    'max-retries',
    'retry-backoff-ms',
    'timeout-ms',
    'goproxy',
  ],
  verify: [...request, ...origin, 'mirror-auth', 'signature-key', 'timeout-ms', 'install-dir', 'goproxy'],
  doctor: [
    'architecture',
    'project-cache',
    ...origin,
    'token',
    'mirror-auth',
    'require-trust',
    'timeout-ms',
    'checkpoint-path',
    'checkpoint-max-age-hours',
    'install-dir',
    ...activation,
  ],
  list: ['project-cache', 'install-dir'],
  prune: ['project-cache', 'timeout-ms'],
  audit: [
    'project-cache',
    'install-dir',
    'goproxy',
    'mirror-auth',
    'timeout-ms',
    'advisories-refresh',
    'fail-on',
  ],
  stats: ['project-cache'],
  cache: ['cache-dependency-path', 'cache-max-size-mb', 'matrix', 'project-cache', 'timeout-ms'],
  guard: ['goproxy', 'goprivate', ...guarded],
};

/** Whether an input changes what the command does; without a command, whether it does so for any. */
export function mattersTo(command: CommandName | undefined, input: InputName): boolean {
  return observation.some((name) => name === input) || inputsOf[command ?? 'setup'].includes(input);
}
