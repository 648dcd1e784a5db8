import { join, resolve } from 'node:path';
import type { Inputs } from '../core/inputs.ts';
import type { Receipt } from '../core/receipt.ts';
import type { SetupResult } from '../core/setup-result.ts';
import { toSemver } from '../core/version.ts';
import { describeSource, lostZeroHint, type VersionRequest } from '../core/version-request.ts';
import { activate } from './activate.ts';
import { keep, readRequest } from './request.ts';
import type { Run } from './run.ts';
import { seek } from './seek.ts';
import { slimTool } from './shelves.ts';
import type { Installed } from './tool-cache.ts';

/** The main job: from a version request to a working `go`. */
export async function setup(run: Run, inputs: Inputs, yaml: boolean): Promise<SetupResult> {
  if (run.projectFolder) await (await import('./project-folder.ts')).prepareProjectFolder(run);
  const answer = await readRequest(run, inputs, yaml);
  const { installed, found } =
    answer.kind === 'keep'
      ? { installed: await keep(run, answer.go), found: true }
      : await obtain(run, answer.request, inputs);
  const lostZero = answer.kind === 'keep' ? undefined : lostZeroHint(answer.request);
  if (lostZero !== undefined) run.log.warning(lostZero); // it was found all the same: Go 1.2 exists
  const activated = await activate(run, installed, inputs);
  for (const { level, text } of activated.remarks) run.log[level](text);
  warnOfMissingWasm(run, installed);
  return {
    ...activated,
    request: answer.kind === 'keep' ? '' : answer.request.text,
    source: describeSource(answer.kind === 'keep' ? answer.source : answer.request.source),
    version: toSemver(installed.version),
    release: installed.release,
    goroot: installed.root,
    tool: installed.tool,
    found,
    trust: installed.proved ?? installed.receipt?.trust ?? 'unrecorded',
    mirror: installed.receipt?.mirror ?? '',
  };
}

/** Up to 1.23 the files that run WebAssembly lie in misc/wasm, which slim trees lack. */
function warnOfMissingWasm(run: Run, installed: Installed): void {
  const { major, minor } = installed.version;
  if (run.env['GOOS'] !== 'js' || installed.tool !== slimTool || major > 1 || minor > 23) return;
  run.log.warning(
    `GOOS is js, and ${installed.release} was installed without misc/wasm (wasm_exec.js, go_js_wasm_exec): set mirrors to official, or take Go 1.24 or later.`,
  );
}

interface Obtained {
  readonly installed: Installed;
  /** In the tool cache or on PATH, not fetched. */
  readonly found: boolean;
}

async function obtain(run: Run, request: VersionRequest, inputs: Inputs): Promise<Obtained> {
  const sought = await seek(run, request, inputs);
  if (sought.kind === 'installed') {
    const { receipt, release, root } = sought.installed;
    const trust = receipt ? `trust ${receipt.trust}` : 'unrecorded: not installed by setup-go-tarball';
    run.log.info(`Found ${release} in the tool cache at "${root}" (${trust})${withoutFolders(receipt)}`);
    return { installed: sought.installed, found: true };
  }
  const { resolution, plan, gone } = sought;
  run.log.info(`${resolution.release}: ${resolution.why}`);
  const { acquire } = await import('./acquire.ts');
  const { slim, requireTrust } = inputs;
  const folder = transactionsFolder(run, inputs.checkpointPath);
  const { mirrors, exclusive } = plan;
  // With go-download-base-url nothing else is contacted, unless the user names it.
  const logByDefault = !exclusive || mirrors.some(({ kind }) => kind === 'module-proxy');
  const options = { ...inputs, mirrors, retry: inputs, slim, requireTrust, logByDefault, gone, folder };
  const installed = await acquire(run, resolution, options);
  const { receipt } = installed;
  run.log.info(
    `Installed ${installed.release} from ${receipt?.mirror} (trust ${receipt?.trust})${withoutFolders(receipt)}`,
  );
  return { installed, found: false };
}

/** A folder of a name that is ours alone, for what is old in it is removed. */
function transactionsFolder(run: Run, checkpointPath: string): string {
  const home = checkpointPath === '' ? run.toolCache : resolve(run.workspace, checkpointPath);
  return join(home, '.setup-go-tarball', 'transactions');
}

function withoutFolders(receipt: Receipt | undefined): string {
  return receipt?.lacks.length ? `, without ${receipt.lacks.join(' ')}` : '';
}
