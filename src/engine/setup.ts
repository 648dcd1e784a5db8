import type { SetupResult } from '../core/activate/setup-result.ts';
import type { Inputs } from '../core/inputs/inputs.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Receipt } from '../core/tool-cache/receipt.ts';
import { toSemver } from '../core/versions/version.ts';
import { describeSource, lostZeroHint, type VersionRequest } from '../core/versions/version-request.ts';
import type { VersionAnswer } from '../core/versions/version-sources.ts';
import { activate } from './activate/activate.ts';
import type { Run } from './run/run.ts';
import { isTakenAway, noteUse } from './tool-cache/last-used.ts';
import type { Installed } from './tool-cache/tool-cache.ts';
import { seek } from './versions/find-or-resolve.ts';
import { keep, readRequest } from './versions/read-request.ts';

/** The main job: from a version request to a working `go`. */
export async function setup(run: Run, inputs: Inputs, yaml: boolean): Promise<SetupResult> {
  if (run.projectFolder) await (await import('./activate/project-folder.ts')).prepareProjectFolder(run);
  const answer = await readRequest(run, inputs, yaml);
  if (answer.kind === 'keep') {
    return makeUsable(run, inputs, { answer, installed: await keep(run, answer.go), found: true });
  }
  for (let attempt = 1; ; attempt++) {
    const obtained = await obtain(run, answer.request, inputs);
    try {
      return await makeUsable(run, inputs, { answer, ...obtained });
    } catch (error) {
      if (attempt === attempts || !(error instanceof Problem)) throw error;
      if (!(await isTakenAway(run, obtained.installed))) throw error;
      run.log.info(`Another run has just removed "${obtained.installed.root}"`);
    }
  }
}

/** How often to obtain a tree that `prune` in another run takes away before it is activated. */
const attempts = 3;

export interface Obtained {
  readonly installed: Installed;
  /** In the tool cache, at `install-dir` or on PATH, not fetched. */
  readonly found: boolean;
}

/** Activates what answers the request, and says what that changes. */
export async function makeUsable(
  run: Run,
  inputs: Inputs,
  { answer, installed, found }: Obtained & { readonly answer: VersionAnswer },
): Promise<SetupResult> {
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
  if (run.env['GOOS'] !== 'js' || !installed.receipt?.lacks.includes('misc') || major > 1 || minor > 23)
    return;
  run.log.warning(
    `GOOS is js, and ${installed.release} was installed without misc/wasm (wasm_exec.js, go_js_wasm_exec): set mirrors to official, or take Go 1.24 or later.`,
  );
}

async function obtain(run: Run, request: VersionRequest, inputs: Inputs): Promise<Obtained> {
  const sought = await seek(run, request, inputs);
  if (sought.kind === 'installed') return takeInstalled(run, sought.installed);
  const { resolution, plan, gone } = sought;
  run.log.info(`${resolution.release}: ${resolution.why}`);
  const { acquire, transactionsFolder } = await import('./install/acquire.ts');
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

/** Chooses a tree that is there, says so, and notes it for `prune`. */
export async function takeInstalled(run: Run, installed: Installed): Promise<Obtained> {
  const { receipt, release, root, tool } = installed;
  const where = tool === '' ? '' : ' in the tool cache';
  const trust = receipt ? `trust ${receipt.trust}` : 'unrecorded: not installed by setup-go-tarball';
  run.log.info(`Found ${release}${where} at "${root}" (${trust})${withoutFolders(receipt)}`);
  await noteUse(run, installed);
  return { installed, found: true };
}

function withoutFolders(receipt: Receipt | undefined): string {
  return receipt?.lacks.length ? `, without ${receipt.lacks.join(' ')}` : '';
}
