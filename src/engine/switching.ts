import { delimiter, join, relative, sep } from 'node:path';
import { perVersion, perVersionFolders } from '../core/activate/per-version.ts';
import type { SetupResult } from '../core/activate/setup-result.ts';
import type { OwnFolder, Switching } from '../core/activate/switching.ts';
import type { Plan } from '../core/plan/plan.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Run } from './run/run.ts';
import { lookupOrderFor } from './versions/lookup-order.ts';

/** What the function of a shell that switches versions has to know. */
export async function openSwitching(
  run: Run,
  plan: Plan,
  given: { readonly result: SetupResult; readonly program: Switching['program'] },
): Promise<Switching> {
  const { goroot, paths, variables } = given.result;
  const own = ownFolders(plan, given.result);
  const others = paths.filter((folder) => !own.some(({ onPath }) => onPath === folder));
  const place = Math.max(0, others.indexOf(join(goroot, 'bin')));
  const exported = variables.find(({ name }) => name === 'GOROOT');
  return {
    toolCache: run.toolCache,
    tools: await toolsFor(run, plan, given.result),
    arch: run.platform.toolCacheArch,
    before: others.slice(0, place),
    after: others.slice(place + 1),
    own: own.map(({ folder }) => folder),
    goroot: exported === undefined ? 'leave' : exported.value === '' ? 'unset' : 'export',
    program: given.program,
  };
}

/** What goes along with a switch, and which of the folders on PATH that is. */
function ownFolders({ activation }: Plan, { variables, version }: SetupResult) {
  return perVersion(activation).flatMap((each) => {
    const value = variables.find(({ name }) => name === each.variable)?.value ?? '';
    const end = join(sep, version, each.suffix);
    if (!value.endsWith(end)) return []; // without a GOPATH there is no place for it
    const folder: OwnFolder = { ...each, parent: value.slice(0, -end.length) };
    return [{ folder, onPath: each.variable === 'GOPATH' ? join(value, 'bin') : value }];
  });
}

/** The folders of other versions on PATH. A switch takes them out, so that PATH does not grow. */
export function staleFolders(run: Run, paths: readonly string[]): readonly string[] {
  const { toolCacheArch } = run.platform;
  const before = perVersionFolders(run.env, sep);
  return (run.env['PATH'] ?? '').split(delimiter).filter((folder) => {
    if (paths.includes(folder)) return false;
    if (before.includes(folder)) return true;
    if (!folder.startsWith(join(run.toolCache, 'go'))) return false;
    const [tool = '', , arch, bin, ...more] = relative(run.toolCache, folder).split(sep);
    return /^go(?:-|$)/.test(tool) && arch === toolCacheArch && bin === 'bin' && more.length === 0;
  });
}

/**
 * In the order in which `use` looks for them. None where more decides than which versions there are: whence a tree came
 * or what proves it, what `go env -w` says, what else is exported for this version.
 */
async function toolsFor(run: Run, plan: Plan, { variables }: SetupResult): Promise<readonly string[]> {
  const inProject = variables.some(({ name }) => name === 'GOFLAGS');
  if (inProject || (await whyProgram(run, plan)) !== undefined) return [];
  return (await lookupOrderFor(run, plan.sources)).map(({ tool }) => tool);
}

/** Why the shell cannot choose by itself, as a clause. */
async function whyProgram(run: Run, { sources, destination }: Plan): Promise<string | undefined> {
  if (sources.exclusive) return 'mirrors other than the official ones are asked for';
  if (sources.requireTrust !== undefined) return `require-trust is ${sources.requireTrust}`;
  if (destination.installDir !== '') return 'install-dir has one Go only';
  if (run.projectFolder?.asked) return 'project-cache is true';
  const toolchain = (await run.goSettings()).written['GOTOOLCHAIN'] ?? '';
  return toolchain.startsWith('go') ? `go env -w has set GOTOOLCHAIN to "${toolchain}"` : undefined;
}

/** Throws `PROFILE_REFUSED` if a shell cannot switch by itself. */
export async function refuseAutoSwitch(run: Run, plan: Plan): Promise<void> {
  const why = await whyProgram(run, plan);
  if (why === undefined) return;
  throw new Problem(
    'PROFILE_REFUSED',
    `--auto-switch does not work here: ${why}, so a shell cannot choose by itself`,
    {
      hint: 'Omit --auto-switch. The function usego switches by hand.',
    },
  );
}
