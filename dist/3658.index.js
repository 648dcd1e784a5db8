"use strict";
exports.id=3658;
exports.ids=[
3658
];
exports.modules={
73658:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
helpText:()=>helpText
});
var all_inputs=require$(42314);
const inputDocs={
'go-version':"Version or version range of Go: '1.26.8', '1.26', '^1.25', '>=1.25 <1.27', 'stable', 'oldstable'. Quote it: YAML reads an unquoted 1.20 as 1.2. Several, on lines of their own or between commas, are installed side by side.",
'go-version-file': 'File that contains the version: go.mod, go.work, .go-version, .tool-versions, mise.toml, or any file with only a version in it. Several, or a pattern such as modules/*/go.mod, install what each of them names.',
'check-latest':'Look up the newest release that satisfies the request, even if the tool cache has one that does.',
token:"Authentication for the origin of go-download-base-url only. The job's own GitHub token is never sent anywhere.",
cache:'On GitHub, restore modules and build outputs, and save them after the job. Nothing is cached in jobs for a release or a tag, and in those of pull_request_target and workflow_run, unless it is always.',
'cache-dependency-path':'The go.sum files that the cache of modules depends on: paths or patterns from the root of the workspace, each on its own line. Default: all of the workspace.',
architecture:"Architecture of the Go to install, by Node's, Go's or the runner's name (x64, amd64, arm64, x86, arm, ...). Default: the machine's own.",
'go-download-base-url': 'Base URL to download Go from instead of go.dev/dl. No other server is contacted unless mirrors names it. Can also be set with the variable GO_DOWNLOAD_BASE_URL.',
mirrors: 'Places to download Go from, in the order to try them: official, module-proxy (the proxies of GOPROXY; module-proxy+URL for one of your own), a base URL with the files of go.dev/dl, or a URL template with {filename}, {version}, {os}, {arch}, {ext}. Default: official, module-proxy.',
checksum:'SHA-256 that the archive must have (64 hex digits, optionally after sha256:). Takes precedence over every other source of digests.',
'require-trust':'Lowest trust level to accept, also for trees in the tool cache: pin, log, known, signature or index. setup-go.lock can require more. Default: index for downloads; trees in the tool cache are used as they are.',
'signature-key':"OpenPGP keys that sign the archives of your mirror (armored), or the path of a file that has them. Default: the key that signs Go's own archives.",
frozen:'Refuse what setup-go.lock does not have: a request, or the archive for this platform. Without it, the lockfile decides about what it has.',
'verify-command':'Program to ask before a downloaded Go is installed, with its arguments; {archive}, {filename}, {sha256}, {release}, {trust} and {mirror} are replaced in them. No shell is involved. If it does not end with 0, nothing is installed.',
'minimum-release-age':'Refuse releases of Go that are younger than this number of days; 0 accepts all.',
'max-retries':'Number of retries after all mirrors have failed, if the failure may be temporary. Each retry tries the mirrors again.',
'retry-backoff-ms':'Upper limit for the wait before the first retry, in milliseconds. It doubles with every retry; each wait is a random part of it.',
'timeout-ms':'Time limit in milliseconds for resolving, waiting, downloading and all retries together; 0 means no limit.',
resumable:'Keep partial downloads when an install is interrupted, so that the next run resumes them. Without it, nothing is recorded, and jobs do not wait for another job that installs the same archive.',
'checkpoint-path': 'Folder whose subfolder .setup-go-tarball/transactions has the records and partial downloads of installs in progress. Default: the tool cache.',
'checkpoint-max-age-hours':'The next install removes partial downloads and records that have not changed for this number of hours.',
'checkpoint-max-size-mb':'If partial downloads together exceed this size in MiB, the next install removes the oldest ones.',
locking:'Wait while another job on this tool cache installs the same archive. Without it, each job downloads on its own, and one of them commits.',
'retry-on-permission-denied':'Retry, with the same number of retries and the same back-off, if the file system denies permission. For volumes that become writable only after the job has started.',
'install-dir': 'Install Go at this folder, such as /usr/local/go, instead of in the tool cache. An existing Go there is replaced; anything else is not.',
replace: 'Remove an existing Go at install-dir that something else installed. Without it, that Go is kept under the name with .old: /usr/local/go.old.',
slim: 'Omit the folders api, doc, misc and test. Smaller and faster; misc/wasm is needed for GOOS=js up to Go 1.23.',
'export-goroot':'Export GOROOT. Turn it off if container actions or other set-up actions for Go follow in the same job.',
gopath:"GOPATH to export. Default: the effective value (environment, go env -w, Go's default).",
goproxy:"GOPROXY to export. Default: the effective value (environment, go env -w, Go's default).",
goprivate:'GOPRIVATE to export. Default: it is not exported.',
'project-cache':"Keep modules, build outputs and, if RUNNER_TOOL_CACHE is not set, Go itself in the project's folder .setup-go, so that a GitLab cache can save them. Exports GOMODCACHE and GOCACHE, and adds -modcacherw to GOFLAGS.",
'problem-matcher':'On GitHub, register a problem matcher that turns errors of go build and go vet into annotations.',
patch:'For a version that a file names: exact installs it; latest installs the newest patch release of the same minor version, at least the one named.',
advisories:'How to report what is known about the installed Go, its vulnerabilities and whether it is supported: notice, warning, error or off.',
'advisories-refresh':'Read the newest advisories from the module proxy (25 MB, verified with the checksum database and kept in the tool cache) instead of only those built in.',
'fail-on':'Fail before the download if the Go is vulnerable (it has known vulnerabilities) or unsupported (its minor version gets no fixes any more). A list, or none.',
summary:'What to write to the job summary on GitHub: full, line or off. On GitLab, full is a collapsed section of the log.',
'summary-file':'Also write the summary to this file, as Markdown.',
'cache-write':'Whether to save caches: auto (not for pull requests from forks, and not if the cache service says read-only), true or false.',
'cache-timeout-s':'Seconds after which the job continues without the cache service; for each archive, to restore it and to save it.',
'cache-max-size-mb':'If the build outputs to be saved exceed this size in MiB, those that were not used for the longest time are left out; 0 means no limit.',
tools: 'Tools to install with this Go and put on PATH: import paths with versions, such as gotest.tools/gotestsum@v1.13.0, or go.mod for its tool lines. On GitHub they are cached.',
'stable-mtimes':'Give files that git tracks times that follow from their contents, so that results of tests that open files are reused after a fresh checkout.',
guard:'Start a module proxy on loopback beside the job and point GOPROXY to it: it asks the private proxies of GOPROXY first, and a public one only for modules that may be public. An outage is never answered as 404, and no private name leaves.',
'guard-private':'With guard: patterns of private modules, as in GOPRIVATE, in addition to those of GOPRIVATE and GONOPROXY. They are asked for only of private proxies.',
'guard-public': 'With guard: patterns of the modules that may be fetched from the public proxy. Default: the well-known hosts of public modules, such as github.com and golang.org. golang.org/toolchain always may.',
'guard-public-proxy':'With guard: address of the public module proxy, several between commas, or off.',
'guard-redis': 'With guard: address of a Redis that all runners share, rediss://user:password@host:6379. It keeps small files of modules for an hour, and a filter of the modules that are known to exist. Without it, or while it is down, the guard works all the same.',
'guard-strict-filter':'With guard-redis: answer 404 for modules that the filter lacks, without asking anybody. For those who fill the filter beforehand, with guard --fill.',
'guard-cache-dir':'With guard: folder in which zips of modules are kept from one job to the next.',
'guard-cache-max-size-mb':'If the zips in guard-cache-dir exceed this size in MiB, those that were not used for the longest time are removed.',
'guard-timeout-ms':'With guard: time limit in milliseconds for a proxy to begin its answer. Where another one may be asked instead, it is at most 10 seconds.',
'default-version':'Of several versions, the one that is active: GOROOT, and go on PATH. Default: the last one listed.',
toolchain:'GOTOOLCHAIN to export: local, auto, path, or a version. Default: what is set already; if nothing is, local, and path if several versions are installed.',
gobin:'Where go install puts tools: shared, in one folder for all versions, or per-version, where each version has a folder of its own and finds its own tools first.',
'gopath-mode':'Whether all versions share one GOPATH: shared, or per-version, where each has a folder of its own in it. The module cache is shared in both cases.',
'matrix-versions':'Install nothing, and fill the output matrix: a list of versions such as stable, oldstable, 1.24, or from-go-mod for those from the go line of go.mod up to the newest.',
'mirror-auth':'Credentials for mirrors, a line for each origin: ORIGIN basic USER:PASSWORD, ORIGIN header NAME: VALUE, or ORIGIN certificate CERT.pem KEY.pem. They are sent to that origin and to no other.',
goauth:'On GitHub, let the go command of later steps use the credentials of mirror-auth for private modules, by GOAUTH (Go 1.24 and later).',
sandbox:'Whether the first run of a Go that was just installed happens in a sandbox (bubblewrap, firejail or unshare, on Linux): auto uses one if the machine can make one, require fails without, off uses none.',
telemetry:'With otlp, a trace of the run and its metrics are sent to an OpenTelemetry collector, as the variables OTEL_* say; off sends nothing.',
'telemetry-timeout-ms':'Milliseconds after which the run ends without having sent its telemetry, or added to metrics-file.',
'metrics-file': "Add the metrics of the run to this file, for the textfile collector of Prometheus's node exporter: /var/lib/prometheus/node-exporter/setup-go.prom.",
matrix:'Leave this at its default: each leg of a matrix has build outputs of its own.'
};
const describedInputs=all_inputs.j.map((row)=>({
...row,
doc:inputDocs[row.name]
}));
var input_table=require$(78120);
var commands=require$(80582);
const request=[
'go-version',
'go-version-file',
'architecture',
'project-cache'
];
const origin=[
'go-download-base-url',
'mirrors',
'slim'
];
const download=[
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
'timeout-ms'
];
const transaction=[
'resumable',
'checkpoint-path',
'checkpoint-max-age-hours',
'checkpoint-max-size-mb',
'locking',
'retry-on-permission-denied',
'replace'
];
const activation=[
'export-goroot',
'gopath',
'goproxy',
'goprivate',
'toolchain',
'gobin',
'gopath-mode'
];
const assessment=[
'advisories',
'advisories-refresh',
'fail-on',
'summary',
'summary-file'
];
const observation=[
'telemetry',
'telemetry-timeout-ms',
'metrics-file'
];
const installed=[
...request,
...origin,
'require-trust',
'frozen',
'minimum-release-age',
'timeout-ms',
'install-dir',
...activation,
'patch',
...assessment
];
const environment=installed.filter((name)=>!assessment.some((other)=>other===name));
const guarded=[
'guard-private',
'guard-public',
'guard-public-proxy',
'guard-redis',
'guard-strict-filter',
'guard-cache-dir',
'guard-cache-max-size-mb',
'guard-timeout-ms'
];
const inputsOf={
setup:[
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
...guarded
],
use:installed,
exec:installed,
sandbox:installed,
goauth:[
'mirror-auth'
],
env:environment,
resolve:[
...request,
...origin,
...download,
'install-dir',
'goproxy',
'patch'
],
matrix:[
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
'goproxy'
],
lock:[
...request,
'go-download-base-url',
'mirrors',
'token',
'mirror-auth',
'minimum-release-age',
'max-retries',
'retry-backoff-ms',
'timeout-ms',
'goproxy'
],
verify:[
...request,
...origin,
'mirror-auth',
'signature-key',
'timeout-ms',
'install-dir',
'goproxy'
],
doctor:[
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
...activation
],
list:[
'project-cache',
'install-dir'
],
prune:[
'project-cache',
'timeout-ms'
],
audit:[
'project-cache',
'install-dir',
'goproxy',
'mirror-auth',
'timeout-ms',
'advisories-refresh',
'fail-on'
],
stats:[
'project-cache'
],
cache:[
'cache-dependency-path',
'cache-max-size-mb',
'matrix',
'project-cache',
'timeout-ms'
],
guard:[
'goproxy',
'goprivate',
...guarded
]
};
function mattersTo(command,input){
return observation.some((name)=>name===input)||inputsOf[command??'setup'].includes(input);
}
const WIDTH=80;
function helpText(command){
const about=commands.Pi.find(({name})=>name===command);
const head=about?[
...paragraph(`Usage: setup-go-tarball ${about.name}${about.argument && ` [${about.argument}]`} [flags]`),
'',
...paragraph(`${sentence(about.summary)} ${about.text}`),
...''===about.example?[]:[
'',
`  ${about.example}`
]
]:overview();
const flags=describedInputs.filter(({name})=>mattersTo(command,name)).map((row)=>describeInput(row,command));
const others=commands.fF.filter((option)=>void 0===command||(0,commands.YQ)(command,option)).map(({name,value,doc})=>[
`--${name}${value && ` ${value}`}`,
doc
]);
return[
...head,
'',
'Flags:',
...table([
...flags,
...others
]),
'',
...ending(flags),
''
].join('\n');
}
function overview(){
return[
'Installs Go from the official tarball, verifies it, and activates it.',
'',
'Usage: setup-go-tarball <command> [flags]',
'',
'Commands:',
...table(commands.Pi.map(({name,summary})=>[
name,
summary
])),
'',
...paragraph('In a step of a GitHub workflow, it takes no command and does what action.yml describes. In a GitLab job, the default command is setup. "setup-go-tarball <command> --help" shows the flags that matter to a command.')
];
}
function ending(flags){
const variables = `Every input can also be given as a variable: --go-version as SETUP_GO_VERSION, --check-latest as ${(0, input_table.LO)('check-latest')}. Flags take precedence.`;
const isShown=(flag)=>flags.some(([text])=>text===flag);
const off=[
'--export-goroot',
'--project-cache',
'--guard-strict-filter'
].find(isShown);
const switches = void 0 === off ? '' : ` --no- turns a switch off: ${off.replace('--', '--no-')}.`;
return[
...paragraph(`${variables}${switches}`),
'',
'Exit codes: 0 success, 1 failure, 2 wrong usage.'
];
}
const otherDocs={
'install-dir': 'Folder at which setup has installed Go, such as /usr/local/go.',
matrix:'Name of the job and its leg of a matrix, each of which has build outputs of its own.'
};
function describeInput(row,command){
const value={
text:' TEXT',
secret:' TEXT',
list:' LIST',
count:' N',
boolean:''
}[row.type];
const none=''===row.default||'false'===row.default||row.default.startsWith('$');
const shown = none ? '' : ` Default: ${row.default}.`;
const other=void 0===command||'setup'===command?void 0:otherDocs[row.name];
return[
`--${row.name}${value}`,
`${other ?? row.doc}${shown}`
];
}
function sentence(text){
return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
function table(rows){
const indent=Math.max(...rows.map(([name])=>name.length))+ 4;
return rows.map(([name,text])=>{
const lines=wrap(text,WIDTH - indent);
return `  ${name.padEnd(indent - 2)}${lines.join(`\n${' '.repeat(indent)}`)}`;
});
}
function paragraph(text){
return wrap(text,WIDTH);
}
function wrap(text,width){
const lines=[];
let line='';
for(const word of text.split(' '))if(''!==line&&line.length + word.length + 1>width){
lines.push(line);
line=word;
} else line = '' === line ? word : `${line} ${word}`;
return[
...lines,
line
];
}
})
};
