import { delimiter, isAbsolute, join } from 'node:path';
import { remedy, settingOf, shown } from '../../core/activate/refused-setting.ts';
import type { Remark } from '../../core/activate/remark.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { GoVersion } from '../../core/versions/version.ts';
import type { Run } from '../run/run.ts';
import type { CacheName, Consulted, Moving } from './consulted.ts';

const subfolders = { GOCACHE: 'build', GOPATH: 'go', GOMODCACHE: 'mod' } as const;

/**
 * Places what cannot be used where Go has it by default or, if that cannot be used either, in a folder for temporary
 * files, the same one in every run. If none can be made, that is all there is to say.
 */
export async function moveCaches(
  run: Run,
  consulted: Consulted,
  { askAgain, version }: Moving,
): Promise<Consulted & { readonly remarks: readonly Remark[] }> {
  const places: Partial<Record<CacheName, string>> = {};
  const remarks: Remark[] = [];
  const { written: userGoEnv, file } = await run.goSettings();
  const settings = { env: run.env, userGoEnv, file };
  let temporary: Promise<string | undefined> | undefined;
  for (const name of await unusable(run, consulted.goEnv, version)) {
    const why = await whyNot(run, name, consulted);
    const usual = await usualPlace(run, name, { consulted, askAgain });
    if (usual === undefined) temporary ??= makeFolder(run);
    const folder = usual === undefined ? await temporary : undefined;
    const place = usual ?? (folder && join(folder, subfolders[name]));
    const own = `Set ${name} to a folder of your own`;
    if (place === undefined) remarks.push(warning(`${why}. ${own}.`));
    else {
      places[name] = place;
      const advice = usual === undefined ? `${own} to keep what is in it.` : remedy(name, settings);
      remarks.push(warning(`${why}: it is "${place}" instead. ${advice}`));
    }
  }
  if (Object.keys(places).length === 0) return { ...consulted, remarks };
  const env = { ...consulted.env, ...places };
  // Others follow from them: GOMODCACHE, and since Go 1.27 GOBIN.
  const goEnv = { ...(await askAgain(env)), ...places };
  return { env, goEnv, placed: { ...consulted.placed, ...places }, remarks };
}

/** A module cache that exists may be read-only on purpose. */
async function unusable(
  run: Run,
  goEnv: Consulted['goEnv'],
  { major, minor }: GoVersion,
): Promise<readonly CacheName[]> {
  const { GOCACHE = '', GOPATH = '', GOMODCACHE } = goEnv;
  const found: CacheName[] = [];
  // Go also answers "off" for a relative one, and without a home folder. Since 1.12 it does not build then; before 1.10
  // there is none.
  const isOff = GOCACHE === 'off' && major === 1 && minor < 12;
  const isUsable = isAbsolute(GOCACHE) && (await run.files.canWrite(GOCACHE));
  if (GOCACHE !== '' && !isOff && !isUsable) found.push('GOCACHE');
  const [first = ''] = GOPATH.split(delimiter);
  const modules = join(first, 'pkg/mod');
  const isDefault = GOMODCACHE === undefined || GOMODCACHE === modules;
  const needed = isDefault ? modules : first;
  if (first === '') {
    if (GOPATH !== '' || isHomeless(run)) found.push('GOPATH');
  } else if (!(await run.files.canWrite(needed)) && (await isMissing(run, needed))) {
    // Of several the first is written to, and the user has chosen it.
    if (GOPATH === first) found.push('GOPATH');
    else if (GOMODCACHE === modules) found.push('GOMODCACHE');
  }
  // It follows from GOPATH, unless it is set.
  if (GOMODCACHE && !isAbsolute(GOMODCACHE) && !found.includes('GOPATH')) found.push('GOMODCACHE');
  return found;
}

function isHomeless(run: Run): boolean {
  return !isAbsolute(run.env[homeVariable(run)] ?? '');
}

function homeVariable({ platform }: Run): 'USERPROFILE' | 'HOME' {
  return platform.os === 'windows' ? 'USERPROFILE' : 'HOME';
}

/** A folder that this user may not even look into is of no use either. */
async function isMissing(run: Run, folder: string): Promise<boolean> {
  try {
    return (await run.files.kind(folder)) === undefined;
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}

/** As a clause that names the variable, its value and who set it. */
async function whyNot(run: Run, name: CacheName, { env, goEnv }: Consulted): Promise<string> {
  const said = settingOf(name, { env, userGoEnv: (await run.goSettings()).written });
  if (said === undefined && !isAbsolute(goEnv[name] ?? '')) {
    const home = run.env[homeVariable(run)];
    const what = home ? `is ${shown(home)}, which is not an absolute path` : 'is not set';
    return `${homeVariable(run)} ${what}, so Go has no ${name}`;
  }
  if (said !== undefined && name === 'GOPATH' && said.value.startsWith(delimiter))
    return `GOPATH is ${shown(said.value)} ${said.place}, whose first folder is empty`;
  if (said?.value === 'off')
    return `${name} is "off" ${said.place}, and this Go does not build without a build cache`;
  if (said !== undefined && name !== 'GOPATH' && !isAbsolute(said.value))
    return `${name} is ${shown(said.value)} ${said.place}, which is not an absolute path`;
  return `${name} is "${goEnv[name]}", which cannot be written`;
}

/** Where Go would have it if nobody had set it; `undefined` if that is what cannot be used. */
async function usualPlace(
  run: Run,
  name: CacheName,
  { consulted: { env, goEnv }, askAgain }: { readonly consulted: Consulted } & Pick<Moving, 'askAgain'>,
): Promise<string | undefined> {
  const place = await defaultOf(run, name, { env, goEnv, askAgain });
  if (place === goEnv[name] || !isAbsolute(place)) return undefined;
  return (await run.files.canWrite(place.split(delimiter)[0] ?? '')) ? place : undefined;
}

async function defaultOf(
  run: Run,
  name: CacheName,
  { env, goEnv, askAgain }: Pick<Consulted, 'env' | 'goEnv'> & Pick<Moving, 'askAgain'>,
): Promise<string> {
  const folders = (goEnv['GOPATH'] ?? '').split(delimiter).filter(Boolean);
  if (name === 'GOPATH') return folders.join(delimiter);
  if (name === 'GOMODCACHE') return folders[0] === undefined ? '' : join(folders[0], 'pkg/mod');
  const said = settingOf(name, { env, userGoEnv: (await run.goSettings()).written });
  // An unwritable folder was chosen for a reason, and is left for a temporary one, as before anything is known of it.
  if (said === undefined || goEnv[name] !== 'off') return '';
  const { [name]: _, ...others } = env;
  return (await askAgain({ ...others, ...(said.written && { GOENV: 'off' }) }))[name] ?? '';
}

async function makeFolder(run: Run): Promise<string | undefined> {
  try {
    return await run.files.makeOwnFolder(join(run.temporary, 'setup-go-tarball-caches-'));
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function warning(text: string): Remark {
  return { level: 'warning', text };
}
