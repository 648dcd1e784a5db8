import type { EngineEvent } from '../../core/events/event.ts';
import { megabytes } from '../../core/text/megabytes.ts';
import { quoted } from '../../core/text/quoted.ts';
import { debug, info, type Line, notice, warning, without } from './line.ts';

// The words for what a tool-cache hit never has to say.

/** Every event but those of a look-up and of the activation. */
export type InstallEvent = Exclude<EngineEvent, { readonly kind: LookupKind }>;

export type LookupKind =
  | 'requested'
  | 'version-file-read'
  | 'found'
  | 'tree-broken'
  | 'tree-removed'
  | 'activated'
  | 'remark'
  | 'assessed'
  | 'ignored'
  | 'trace';

export function installEventText(event: InstallEvent): Line | undefined {
  switch (event.kind) {
    case 'resolved':
      return info(`${event.release}: ${event.why}`);
    case 'fell-back':
      return warning(
        `Could not look up or download what was requested: ${event.message}. Using ${event.release} ${event.tool === '' ? `at "${event.root}"` : 'from the tool cache'}`,
      );
    case 'mirror-tried':
      return debug(`Trying mirror ${event.mirror} for ${event.aim}`);
    case 'mirror-failed':
      return warning(`Mirror ${event.mirror} failed: ${event.message}`);
    case 'proxy-failed':
      return debug(`Skipping module proxy ${event.url}: ${event.message}`);
    case 'waiting':
      return info(`Retrying in ${seconds(event.milliseconds)} s (retry ${event.retry} of ${event.of})`);
    case 'asked':
      return debug(`GET ${event.url}`);
    case 'download-started':
      return info(`Downloading ${event.label}`);
    case 'bytes':
      return undefined;
    case 'finished': {
      const { command, host, outcome, code, milliseconds } = event;
      return debug(`${command} (${host}) took ${milliseconds} ms: ${outcome}${code ? ` ${code}` : ''}`);
    }
    case 'resumed':
      return info(`Resuming ${event.label} at byte ${event.offset}`);
    case 'interrupted':
      return warning(`${event.message}; resuming`);
    case 'restarted':
      return warning(`${event.message}; discarding the partial download and starting over`);
    case 'transition':
      return debug(`${event.checkpoint}: ${event.from} -> ${event.to} (${event.stateVersion})`);
    case 'lock-wait':
      return info(`Waiting for ${event.owner}, which is installing ${event.archive}`);
    case 'record-damaged':
      return warning(
        `The install record "${event.path}" is damaged or from another version. Kept it as "${event.path}.damaged"; starting the install over`,
      );
    case 'committed':
      return info(
        `Installed ${event.release} from ${event.mirror} (trust ${event.trust})${without(event.lacks)}`,
      );
    case 'first-run':
      return debug(
        `First run of ${event.release}, ${event.sandbox === 'none' ? 'without a sandbox' : `in a sandbox by ${event.sandbox}`}: exit code ${event.exitCode}`,
      );
    case 'not-recorded':
      return warning(`Go is installed, but this could not be recorded: ${event.message}`);
    case 'space-freed':
      return warning(`${event.message}; freed ${megabytes(event.bytes)} from earlier installs, trying again`);
    case 'permission-wait':
      return warning(`${event.message}; retrying in ${seconds(event.milliseconds)} s`);
    case 'checkpoint-removed':
      return debug(`Removed the checkpoint "${event.path}"`);
    case 'leftover-removed':
      return debug(`Removed "${event.path}", left behind by an earlier install`);
    case 'sweep-failed':
      return warning(`Could not remove unfinished installs: ${event.message}`);
    case 'verified':
      return debug(
        `Verified ${event.archive}: ${event.size} bytes, SHA-256 ${event.sha256}, trust ${event.trust}`,
      );
    case 'log-lookup':
      return debug(`Looking up ${event.module} in ${event.database}`);
    case 'log-unconfirmed':
      return info(`Not checked against the Go checksum database: ${event.message}`);
    case 'signed':
      return info(
        `Signed by the OpenPGP key ${event.by}${event.by === event.key ? '' : ` of ${event.key}`} on ${new Date(event.made).toISOString().slice(0, 10)}`,
      );
    case 'signature-unconfirmed':
      return info(`Not checked by an OpenPGP signature: ${event.message}`);
    case 'verify-command':
      return info(`Asking ${event.program} about ${event.archive}`);
    case 'verify-command-output':
      return info(`verify-command: ${event.line}`);
    case 'kept-whole':
      return info(`${event.mirror} is not proved official, so the tree is kept whole, not slim`);
    case 'rechecked':
      return info(`Verified "${event.root}" again: trust ${event.trust}`);
    case 'recheck-failed':
      return warning(
        `Skipping "${event.root}": ${event.required} is required and its trust is ${event.trust}. Verified it again: ${event.why}`,
      );
    case 'differences-unknown':
      return warning(`Could not find out which files differ: ${event.message}`);
    case 'install-dir-emptied':
      return debug(`"${event.path}" cannot be renamed; replacing its content in place`);
    case 'install-dir-leftover':
      return warning(`Could not remove what was at "${event.path}" before: ${event.message}`);
    case 'install-dir-recovered':
      return notice(`An install at "${event.path}" was interrupted; restored what was there before`);
    case 'install-dir-kept':
      return keptText(event);
    case 'wasm-missing':
      return warning(
        `GOOS is js, and ${event.release} was installed without misc/wasm (wasm_exec.js, go_js_wasm_exec). Set mirrors to official, or use Go 1.24 or later.`,
      );
    case 'profile-changed':
      return info(profileText(event.change, event.written));
    case 'profile-ready':
      return info(`New shells will use ${event.release}`);
    case 'profile-none':
      return info('No start-up file has a block of setup-go-tarball; nothing to remove');
    case 'profile-unwritable':
      return warning(`The start-up files could not be written: ${event.message}`);
    case 'profile-credentials':
      return warning(
        'GOPROXY holds credentials, which are now in the start-up file; check who can read that file',
      );
    case 'dotenv-withheld':
      return warning(
        `Left ${event.names.join(', ')} out of "${event.path}": it holds credentials, and everyone who can see the pipeline can read a dotenv report. Pass it to later jobs as a masked variable.`,
      );
    case 'cache-restored':
      return info(restoredText(event));
    case 'cache-saved':
      return info(savedText(event));
    case 'tool-ready':
      return info(toolText(event));
    case 'cache-judged':
      return judgedText(event);
    case 'guard-started':
      return info(
        `The guard asks ${counted(event.private, 'private proxy', 'private proxies')} and ${counted(event.public, 'public one', 'public ones')}; ${counted(event.patterns, 'pattern is', 'patterns are')} private`,
      );
    case 'guard-health':
      return guardHealthText(event);
    case 'guard-degraded':
      return debug(
        `The guard's upstream ${event.upstream} was ${event.health} from ${clockTime(event.from)} ${event.to === undefined ? 'to the end' : `to ${clockTime(event.to)}`}`,
      );
    case 'guard-stopped':
      return info(
        `The guard answered ${event.requests} requests, ${event.hits} of them itself; ${event.failed} failed, as no upstream could be asked; ${event.degraded} were served by a public proxy because a private one was slow or down; ${event.withheld} modules were kept from public proxies`,
      );
    case 'size-unknown':
      return warning(`Could not measure "${event.root}": ${event.message}`);
  }
}

function clockTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 19);
}

function guardHealthText({
  upstream,
  health,
}: Extract<EngineEvent, { readonly kind: 'guard-health' }>): Line {
  const texts = {
    up: 'answers again',
    slow: 'is slow: what is public is fetched elsewhere',
    down: 'does not answer: what is public is fetched elsewhere, and all else is 503',
  };
  const line = `The guard's upstream ${upstream} ${texts[health]}`;
  return health === 'up' ? info(line) : warning(line);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function keptText(event: Extract<EngineEvent, { readonly kind: 'install-dir-kept' }>): Line {
  const kept = `Kept the Go that was at "${event.path}" before as "${event.as}"`;
  return event.taken === undefined ? notice(kept) : warning(`${kept}: "${event.taken}" exists already`);
}

type ProfileChanged = Extract<EngineEvent, { readonly kind: 'profile-changed' }>;

function profileText({ path, change }: ProfileChanged['change'], written: boolean): string {
  const file = quoted(path);
  const texts: Readonly<Record<typeof change, readonly [string, string]>> = {
    created: [`Created ${file}, which sets up Go for new shells`, `Would create ${file} with these lines`],
    added: [`Added the lines that set up Go to ${file}`, `Would add these lines to ${file}`],
    renewed: [`Updated the lines that set up Go in ${file}`, `Would replace our lines in ${file} with these`],
    unchanged: [`${file} sets up this Go already`, `${file} has these lines already`],
    'taken out': [`Removed the lines that set up Go from ${file}`, ''],
    removed: [`Removed ${file}, which was created for the lines that set up Go`, ''],
  };
  return texts[change][written ? 0 : 1];
}

function restoredText(event: Extract<EngineEvent, { readonly kind: 'cache-restored' }>): string {
  const { what, outcome, matched, key, bytes, entries } = event;
  const size = bytes === undefined ? '' : `, ${entries} entries, ${megabytes(bytes)}`;
  const took = `in ${event.seconds.toFixed(1)} s${size}`;
  if (outcome === 'miss') return `No cache of ${what} (${key})`;
  return `Restored ${what} ${took}: ${outcome === 'exact' ? matched : `${matched}, the nearest to ${key}`}`;
}

function savedText(event: Extract<EngineEvent, { readonly kind: 'cache-saved' }>): string {
  const { what, key, bytes, kept, dropped } = event;
  const left = dropped === undefined ? '' : `, ${dropped} unused ones left out`;
  return `Saved ${what} in ${event.seconds.toFixed(1)} s: ${kept} entries, ${megabytes(bytes)}${left} (${key})`;
}

function toolText(event: Extract<EngineEvent, { readonly kind: 'tool-ready' }>): string {
  const { tool, version, folder, how } = event;
  if (how === 'found') return `Found ${tool} ${version} in "${folder}"`;
  const done = how === 'restored' ? 'Restored' : 'Installed';
  return `${done} ${tool} ${version} in ${event.seconds.toFixed(1)} s`;
}

function judgedText(event: Extract<EngineEvent, { readonly kind: 'cache-judged' }>): Line {
  const { what, cost, saved } = event;
  const price = `The cache of ${what} cost ${cost.toFixed(1)} s`;
  if (saved === undefined) return info(`${price}; what it saves is not known yet`);
  const judged = `${price} and saved about ${saved.toFixed(1)} s of this job`;
  if (cost - saved < noise) return info(judged);
  const advice =
    what === 'modules' ? 'Name fewer go.sum files in cache-dependency-path' : 'Lower cache-max-size-mb';
  return notice(`${judged}. ${advice}, or set cache: false here.`);
}

/** Seconds by which two runs of the same job may differ: nobody is to be told about those. */
const noise = 3;

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
