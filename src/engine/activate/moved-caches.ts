import { join } from 'node:path';
import type { Activation } from '../../core/activate/environment.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';
import type { CacheName, Consulted } from './consulted.ts';

const subfolders = { GOCACHE: 'build', GOPATH: 'go' } as const;

/**
 * Places what cannot be written in a folder for temporary files, the same one in every run. If none can be made either,
 * that is all there is to say.
 */
export async function moveCaches(
  run: Run,
  given: {
    readonly consulted: Consulted;
    readonly wrong: readonly CacheName[];
    readonly askAgain: (env: Consulted['env']) => Promise<Consulted['goEnv']>;
  },
): Promise<Consulted & { readonly remarks: Activation['remarks'] }> {
  const { consulted, wrong, askAgain } = given;
  const said = (name: CacheName) => `${name} is "${consulted.goEnv[name]}", which cannot be written`;
  const own = (name: CacheName) => `Set ${name} to a folder of your own`;
  const folder = await makeFolder(run);
  if (folder === undefined)
    return { ...consulted, remarks: wrong.map((name) => warning(`${said(name)}. ${own(name)}.`)) };
  const places = Object.fromEntries(wrong.map((name) => [name, join(folder, subfolders[name])]));
  const remarks = wrong.map((name) =>
    warning(`${said(name)}: it is "${places[name]}" instead. ${own(name)} to keep what is in it.`),
  );
  const env = { ...consulted.env, ...places };
  // Others follow from them: GOMODCACHE, and since Go 1.27 GOBIN.
  const goEnv = { ...(await askAgain(env)), ...places };
  return { env, goEnv, placed: { ...consulted.placed, ...places }, remarks };
}

async function makeFolder(run: Run): Promise<string | undefined> {
  try {
    return await run.files.makeOwnFolder(join(run.temporary, 'setup-go-tarball-caches-'));
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function warning(text: string): Activation['remarks'][number] {
  return { level: 'warning', text };
}
