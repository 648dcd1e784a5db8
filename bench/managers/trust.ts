import { removeVersion } from './cold.ts';
import { goOf } from './contender.ts';
import type { Home } from './home.ts';
import type { DownloadServer } from './server-process.ts';
import { type Experiment, experiments, type Observation } from './verdict.ts';

/** A file that only the archive that is swapped in has. */
export const foreignName = 'SWAPPED';

/** Each contender installs while the server does what each experiment says. */
export async function observe(
  homes: readonly Home[],
  version: string,
  server: DownloadServer,
): Promise<readonly Observation[]> {
  const seen: Observation[] = [];
  for (const experiment of experiments)
    for (const home of homes) seen.push(await observeOne(home, { version, server, experiment }));
  await server.order('ok');
  return seen;
}

async function observeOne(
  home: Home,
  {
    version,
    server,
    experiment,
  }: { readonly version: string; readonly server: DownloadServer; readonly experiment: Experiment },
): Promise<Observation> {
  const { contender } = home;
  removeVersion(home, version);
  await server.order(experiment);
  const one = install(home, version);
  const sent = await server.order('ok');
  const foreign = isForeign(home);
  const seen = { contender: contender.name, experiment, ...one, foreign, sent };
  if (experiment !== 'gone') return seen;
  const again = install(home, version);
  return { ...seen, again: { ...again, sent: await server.order('ok') } };
}

function install(home: Home, version: string): { readonly code: number; readonly usable: boolean } {
  const { code } = home.run(home.contender.install(version));
  const { output } = home.run(`${home.contender.activate}; ${goOf(home.contender, version)} version`);
  return { code, usable: output.includes(`go version go${version} `) };
}

function isForeign({ run }: Home): boolean {
  return run(`find . -name ${foreignName} -print -quit`).output !== '';
}
