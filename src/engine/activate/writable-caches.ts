import { delimiter, join } from 'node:path';
import type { Activation } from '../../core/activate/environment.ts';
import type { Run } from '../run/run.ts';

/** Go's answers, the environment that it gave them in, and which of its own settings we have chosen. */
export type Consulted = Readonly<Record<'env' | 'goEnv' | 'placed', Readonly<Record<string, string>>>>;

/**
 * A build cache that cannot be written makes every build fail, and a GOPATH that can neither be written nor made every
 * download, as under `docker run -u`. They are placed in a temporary folder, with a warning. A module cache that exists
 * and is read-only may be meant so.
 */
export async function withWritableCaches(
  run: Run,
  consulted: Consulted,
  askAgain: (env: Consulted['env']) => Promise<Consulted['goEnv']>,
): Promise<Consulted & { readonly remarks: Activation['remarks'] }> {
  const wrong = await unwritable(run, consulted.goEnv);
  if (wrong.length === 0) return { ...consulted, remarks: [] };
  const folder = await run.files.makeTemporaryFolder(join(run.temporary, 'setup-go-tarball-'));
  const places = Object.fromEntries(wrong.map(({ name, subfolder }) => [name, join(folder, subfolder)]));
  const remarks = wrong.map(({ name, value }) => ({
    level: 'warning' as const,
    text: `${name} is "${value}", which cannot be written: it is "${places[name]}" instead. Set ${name} to a folder of your own to keep what is in it.`,
  }));
  const env = { ...consulted.env, ...places };
  // Others follow from them: GOMODCACHE, and since Go 1.27 GOBIN.
  const goEnv = { ...(await askAgain(env)), ...places };
  return { env, goEnv, placed: { ...consulted.placed, ...places }, remarks };
}

interface Place {
  readonly name: string;
  readonly value: string;
  readonly subfolder: string;
}

async function unwritable(run: Run, goEnv: Readonly<Record<string, string>>): Promise<readonly Place[]> {
  const { GOCACHE = '', GOPATH = '' } = goEnv;
  const found: Place[] = [];
  if (GOCACHE !== '' && GOCACHE !== 'off' && !(await run.files.canWrite(GOCACHE)))
    found.push({ name: 'GOCACHE', value: GOCACHE, subfolder: 'build' });
  // Of several the first is written to, and the user has chosen it.
  const single = GOPATH !== '' && !GOPATH.includes(delimiter);
  const missing = single && (await run.files.kind(GOPATH)) === undefined;
  if (missing && !(await run.files.canWrite(GOPATH)))
    found.push({ name: 'GOPATH', value: GOPATH, subfolder: 'go' });
  return found;
}
