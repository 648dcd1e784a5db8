import type { SetupResult } from '../../core/activate/setup-result.ts';
import type { CachePolicy } from '../../core/cache/cache-policy.ts';
import type { ToolState } from '../../core/cache/cache-state.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { goCommandName } from '../../core/platform/go-command.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import { stagingOf } from './cache-places.ts';
import { runGo } from './go-for-tools.ts';
import { planTools, type Tool } from './plan-tools.ts';
import { lastLines } from './run-to-end.ts';

export interface ReadyTools {
  /** Their folders, for PATH. */
  readonly paths: readonly string[];
  /** What the step after the job needs to save them. */
  readonly archives: readonly ToolState[];
}

/**
 * Makes the tools of the input ready: found on the disk, restored, or installed with the Go that was set up. Without a
 * policy there is no cache. Throws `TOOL_FAILED` if one cannot be installed, `GO_SHADOWED` if it is a go command.
 */
export async function readyTools(
  run: Run,
  plan: Plan,
  { result, policy }: { readonly result: SetupResult; readonly policy: CachePolicy | undefined },
): Promise<ReadyTools> {
  const tools = await planTools(run, result, plan.tools);
  const missing: Tool[] = [];
  for (const tool of tools) if (!(await isThere(run, tool))) missing.push(tool);
  const restored = policy?.restore ? await restoreTools(run, plan, missing) : new Set<Tool>();
  for (const tool of tools) {
    if (missing.includes(tool) && !restored.has(tool)) await install(run, result, tool);
    await refuseGo(run, tool);
  }
  const archives = missing.filter(({ key }) => key !== '').map((tool) => archiveOf(tool, restored.has(tool)));
  return { paths: tools.map(({ folder }) => folder), archives };
}

async function isThere(run: Run, { name, version, folder, key }: Tool): Promise<boolean> {
  if (key === '' || (await run.files.kind(folder)) !== 'folder') return false;
  run.emit({ kind: 'tool-ready', tool: name, version, folder, how: 'found', seconds: 0 });
  return true;
}

function archiveOf({ name, version, folder, key }: Tool, restored: boolean): ToolState {
  return { name: `${name} ${version}`, folder, key, matched: restored ? key : '' };
}

/** Side by side. */
async function restoreTools(run: Run, plan: Plan, tools: readonly Tool[]): Promise<ReadonlySet<Tool>> {
  const cached = tools.filter(({ key }) => key !== '');
  const outcomes = await Promise.all(cached.map((tool) => restore(run, plan, tool)));
  return new Set(cached.filter((_, index) => outcomes[index]));
}

async function restore(run: Run, plan: Plan, tool: Tool): Promise<boolean> {
  const { name, version, folder, key } = tool;
  const folders = await run.cacheFolders();
  const staging = stagingOf(folder);
  const started = run.clock.now();
  try {
    await folders.remove(staging);
    const service = await run.cacheService(plan.cache.timeout);
    const matched = await service.restore(staging, { primary: key, restore: [] });
    const seconds = (run.clock.now() - started) / 1000;
    if (matched === undefined || (await folders.files(staging)).length === 0) return false;
    await folders.moveInto(staging, folder);
    run.emit({ kind: 'tool-ready', tool: name, version, folder, how: 'restored', seconds });
    return true;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const message = `Could not restore the tool ${name} ${version}: ${error.message}`;
    run.emit({ kind: 'remark', level: 'warning', message });
    return false;
  }
}

/** Into a folder beside its own, which appears when it is complete. */
async function install(run: Run, result: SetupResult, tool: Tool): Promise<void> {
  const { name, version, folder, target, cwd, inModule, key } = tool;
  const started = run.clock.now();
  await run.listenForStop(); // from here on there is something to clean up
  run.emit({ kind: 'remark', level: 'info', message: `Installing ${name} ${version}` });
  const staging = `${folder}.${(await run.writers()).self}`;
  await run.withSharedModes(() => run.files.makeFolder(staging));
  try {
    const call = { cwd, inModule, env: { GOBIN: staging } };
    const { exitCode, stderr } = await runGo(run, result, ['install', target], call);
    if (exitCode !== 0) throw failed(tool, result, stderr);
    // One that is always built takes the place of the one before.
    if (key === '') await run.files.remove(folder);
    await (await run.treeMoves()).tryRename(staging, folder); // or another job was first
  } finally {
    await run.files.remove(staging);
  }
  const seconds = (run.clock.now() - started) / 1000;
  run.emit({ kind: 'tool-ready', tool: name, version, folder, how: 'installed', seconds });
}

function failed({ target, cwd, inModule }: Tool, { release }: SetupResult, stderr: string): Problem {
  const where = inModule ? ` in "${cwd}"` : '';
  const said = lastLines(stderr.replaceAll(/^go: downloading .*\n/gm, ''));
  return new Problem('TOOL_FAILED', `"go install ${target}" of ${release} failed${where}: ${said}`, {
    hint: /requires go ?>?=|requires go1|note: module requires/.test(said)
      ? 'The tool needs a newer Go: use that, or an older version of the tool.'
      : 'Correct the entry of the input tools; if go could not download a module, see GOPROXY.',
  });
}

/** Its folder comes first on PATH. */
async function refuseGo(run: Run, { name, folder }: Tool): Promise<void> {
  const go = goCommandName(run.platform.os);
  if (!(await run.files.list(folder)).includes(go)) return;
  throw new Problem(
    'GO_SHADOWED',
    `The tool ${name} is a go command, and would run in place of the one set up`,
    {
      hint: 'Remove it from the input tools.',
    },
  );
}
