import { delimiter, join, relative, sep } from 'node:path';
import type { SetupResult } from '../core/activate/setup-result.ts';
import type { Switching } from '../core/activate/switch-function.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Run } from './run/run.ts';
import { lookupOrderFor } from './versions/lookup-order.ts';

/** What the function of a shell that switches versions has to know. */
export async function openSwitching(
  run: Run,
  plan: Plan,
  given: { readonly result: SetupResult; readonly program: Switching['program'] },
): Promise<Switching> {
  const { goroot, paths, variables } = given.result;
  const place = Math.max(0, paths.indexOf(join(goroot, 'bin')));
  const exported = variables.find(({ name }) => name === 'GOROOT');
  return {
    toolCache: run.toolCache,
    tools: await toolsFor(run, plan, given.result),
    arch: run.platform.toolCacheArch,
    before: paths.slice(0, place),
    after: paths.slice(place + 1),
    goroot: exported === undefined ? 'leave' : exported.value === '' ? 'unset' : 'export',
    program: given.program,
  };
}

/** The folders of other trees of the tool cache on PATH. A switch takes them out, so that PATH does not grow. */
export function staleFolders(run: Run, paths: readonly string[]): readonly string[] {
  const { toolCacheArch } = run.platform;
  return (run.env['PATH'] ?? '').split(delimiter).filter((folder) => {
    if (paths.includes(folder) || !folder.startsWith(join(run.toolCache, 'go'))) return false;
    const [tool = '', , arch, bin, ...more] = relative(run.toolCache, folder).split(sep);
    return /^go(?:-|$)/.test(tool) && arch === toolCacheArch && bin === 'bin' && more.length === 0;
  });
}

/**
 * In the order in which `use` looks for them. None where more decides than which versions there are: whence a tree came
 * or what proves it, what `go env -w` says, what else is exported for this version.
 */
async function toolsFor(run: Run, { sources, destination }: Plan, { variables }: SetupResult) {
  const needsProgram =
    sources.exclusive ||
    sources.requireTrust !== undefined ||
    destination.installDir !== '' ||
    variables.some(({ name }) => name === 'GOFLAGS') ||
    ((await run.goSettings()).written['GOTOOLCHAIN'] ?? '').startsWith('go');
  return needsProgram ? [] : (await lookupOrderFor(run, sources)).map(({ tool }) => tool);
}
