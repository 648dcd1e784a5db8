import { type InputName, type InputRow, inputTable } from './inputs.ts';

/** What each input means: the other half of the table in `inputs.ts`, for those who show it to people. */
const inputDocs: Readonly<Record<InputName, string>> = {
  'go-version':
    "Version or version range of Go: '1.26.8', '1.26', '^1.25', '>=1.25 <1.27', 'stable', 'oldstable'. Quote it: YAML reads an unquoted 1.20 as 1.2.",
  'go-version-file':
    'File that says the version: go.mod, go.work, .go-version, .tool-versions, mise.toml, or any file with nothing but a version in it.',
  'check-latest':
    'Ask the mirrors for the newest release that satisfies the request, even when the tool cache holds one that does.',
  token:
    "Authentication for the origin of go-download-base-url, and for no other. The job's own GitHub token is never sent anywhere.",
  cache:
    'Accepted for compatibility with actions/setup-go. Caching of modules and build outputs is not available yet.',
  'cache-dependency-path':
    'Accepted for compatibility with actions/setup-go. Caching of modules and build outputs is not available yet.',
  architecture:
    "Architecture of the Go to install, by Node's, Go's or the runner's name (x64, amd64, arm64, x86, arm, ...). The machine's own by default.",
  'go-download-base-url':
    'Base URL to download Go from in place of go.dev/dl; nothing else is contacted unless mirrors names it. Also the variable GO_DOWNLOAD_BASE_URL.',
  mirrors:
    'Places Go comes from, in the order to try them: official, module-proxy (the proxies of GOPROXY; module-proxy+URL for one of your own), a base URL with the files of go.dev/dl, or a URL template with {filename}, {version}, {os}, {arch}, {ext}. Without it: official, module-proxy.',
  checksum:
    'SHA-256 that the archive must have (64 hex digits, optionally after sha256:). Decides over every other source of digests.',
  'require-trust':
    'Weakest proof to accept, for trees of the tool cache too: pin, log, known, signature or index. Without it: index for what is downloaded, and what the tool cache holds is taken as it is.',
  'max-retries': 'How often to go through the mirrors again after all of them failed in a way that may pass.',
  'retry-backoff-ms':
    'Longest wait before the first of those retries, in milliseconds; it doubles from one to the next, and the wait is a random part of it.',
  'timeout-ms':
    'Longest time in milliseconds for resolving, waiting, downloading and all retries together; 0 sets no limit.',
  resumable:
    'Keep what was downloaded when an install is cut off, so that the next run goes on from there. Without it nothing is recorded, and nobody waits for another job that installs the same archive.',
  'checkpoint-path':
    'Folder in which .setup-go-tarball/transactions keeps the records and partial downloads of installs in progress. The tool cache by default.',
  'checkpoint-max-age-hours':
    'Partial downloads and records that nobody has touched for so long are removed by the next install.',
  'checkpoint-max-size-mb':
    'Partial downloads that together are larger than this, in MiB, are removed by the next install, oldest first.',
  locking:
    'Wait while another job on this tool cache installs the same archive. Without it each downloads for itself, and one of them commits.',
  'retry-on-permission-denied':
    'Try again, with the same retries and back-off, when the file system denies permission: for volumes that become writable only after the job has started.',
  'install-dir':
    'Put Go at this folder, such as /usr/local/go, instead of into the tool cache. A Go that is there is replaced; anything else is not.',
  replace:
    'Remove a Go that something else has put at install-dir. Without it, it is kept beside, with .old after its name: /usr/local/go.old.',
  slim: 'Leave out the folders api, doc, misc and test. Smaller and faster; misc/wasm is needed for GOOS=js up to Go 1.23.',
  'export-goroot':
    'Export GOROOT. Turn it off when container actions or other set-up actions for Go follow in the same job.',
  gopath: "GOPATH to export. The effective one by default (environment, go env -w, Go's default).",
  goproxy: "GOPROXY to export. The effective one by default (environment, go env -w, Go's default).",
  goprivate: 'GOPRIVATE to export. Nothing is exported by default.',
  'project-cache':
    'Keep modules, build outputs and, where RUNNER_TOOL_CACHE is not set, Go itself in the folder .setup-go of the project, for a cache of GitLab to save: exports GOMODCACHE and GOCACHE, and adds -modcacherw to GOFLAGS.',
  'problem-matcher':
    'On GitHub, register a problem matcher that turns errors of go build and go vet into annotations.',
};

export interface DescribedInput extends InputRow {
  readonly name: InputName;
  readonly doc: string;
}

/** The table with its descriptions. */
export const describedInputs: readonly DescribedInput[] = inputTable.map((row) => ({
  ...row,
  doc: inputDocs[row.name],
}));
