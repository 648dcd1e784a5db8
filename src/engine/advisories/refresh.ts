import { join } from 'node:path';
import type { Advisories } from '../../core/advisories/advisories.ts';
import type { Advisory } from '../../core/advisories/advisory.ts';
import {
  type AdvisoryTable,
  readTable,
  type StoredTable,
  tableOf,
} from '../../core/advisories/advisory-table.ts';
import { knownAdvisories } from '../../core/advisories/known-advisories.ts';
import { fixesIn, newestOfEachMinor } from '../../core/advisories/newest-releases.ts';
import { readOsv } from '../../core/advisories/osv.ts';
import { storeTable } from '../../core/advisories/store-table.ts';
import { Problem } from '../../core/problem/problem.ts';
import { isObject, parseJson } from '../../core/text/json.ts';
import type { GoVersion } from '../../core/versions/version.ts';
import { fetchText } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';
import { fetchModule } from '../sources/fetch-module.ts';
import { askProxies, listToolchains, type ModuleMirror } from '../sources/module-proxy.ts';

/** The Go vulnerability database, as its maintainers publish it. */
const path = 'golang.org/x/vulndb';

/** Of a run that assesses twice: before the download, and what was installed. */
const asked = new WeakMap<Run, Promise<Advisories>>();

/**
 * The newest advisories: those of the module proxy, if it has newer ones than are built in. Each version of the module is
 * fetched once, verified with the checksum database, and kept in the tool cache. Never a failure: what is known already
 * is used instead, with a warning.
 */
export function newestAdvisories(run: Run): Promise<Advisories> {
  const answer = asked.get(run) ?? askForNewest(run);
  asked.set(run, answer);
  return answer;
}

async function askForNewest(run: Run): Promise<Advisories> {
  const known = knownAdvisories();
  try {
    const version = await latestVersion(run);
    if (version < known.module) {
      const message = `The advisories of the module proxy, ${version}, are older than those built in, ${known.module}, which are used.`;
      run.emit({ kind: 'remark', level: 'warning', message });
    }
    if (version <= known.module) return known;
    return (await readKept(run, version)) ?? (await fetchTable(run, version));
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'INTERRUPTED' || error.code === 'TIMED_OUT')
      throw error;
    const message = `Could not refresh the advisories, so those of ${known.module} are used: ${error.message}`;
    run.emit({ kind: 'remark', level: 'warning', message });
    return known;
  }
}

const proxies: ModuleMirror = { kind: 'module-proxy', url: undefined };

/** An answer of the proxy is a few hundred bytes long, its list one line for each version that it was ever asked for. */
const longestAnswer = 1 << 20;

async function latestVersion(run: Run): Promise<string> {
  const version = await askProxies(run, proxies, (proxy) => latestAt(run, `${proxy}/${path}`));
  if (version !== undefined) return version;
  throw new Problem('MIRROR_STATUS', `The module proxy has no version of ${path}`, {
    hint: 'Set advisories-refresh: false, or name a proxy in GOPROXY that has it.',
  });
}

/** A proxy need not answer `@latest`. As for the go command, it then has what it lists. */
async function latestAt(run: Run, module: string): Promise<string | undefined> {
  const text = await fetchText(run, `${module}/@latest`, longestAnswer);
  if (text === undefined) {
    const listed = await fetchText(run, `${module}/@v/list`, longestAnswer);
    // Compared as text: the date comes first in all its versions.
    return listed?.split(/\s+/).filter(isVersion).toSorted().at(-1);
  }
  const answer = parseJson(text);
  const version = isObject(answer) ? answer['Version'] : undefined;
  return typeof version === 'string' && isVersion(version) ? version : undefined;
}

function isVersion(text: string): boolean {
  return /^v0\.0\.0-\d{14}-[0-9a-f]{12}$/.test(text);
}

function fileOf(run: Run, version: string): string {
  return join(run.toolCache, '.setup-go-tarball', 'advisories', `${version}.json`);
}

/** `undefined` if there is none, or if it is damaged. */
async function readKept(run: Run, version: string): Promise<AdvisoryTable | undefined> {
  const text = await run.files.readText(fileOf(run, version));
  const stored = text === undefined ? undefined : parseJson(text);
  if (!isStored(stored) || stored.module !== version) return undefined;
  try {
    return readTable(stored);
  } catch (error) {
    run.emit({ kind: 'trace', message: `${fileOf(run, version)} is damaged: ${String(error)}` });
    return undefined;
  }
}

function isStored(value: unknown): value is StoredTable {
  if (!isObject(value)) return false;
  const { module, newest, advisories } = value;
  return typeof module === 'string' && Array.isArray(newest) && isObject(advisories);
}

async function fetchTable(run: Run, version: string): Promise<AdvisoryTable> {
  const advisories = await fetchModule(run, { path, version }, (folder) =>
    readAdvisories(run, join(folder, 'data/osv')),
  );
  const releases = [...(await listedReleases(run)), ...fixesIn(advisories), ...knownAdvisories().newest];
  const table = tableOf({ module: version, advisories, newest: newestOfEachMinor(releases) });
  const text = orMalformed('advisory', () => `${JSON.stringify(storeTable(table))}\n`);
  await run.withSharedModes(async () => {
    const file = fileOf(run, version);
    await run.files.makeFolder(join(file, '..'));
    await run.files.writeText(file, text);
  });
  return table;
}

/** None if the proxy has no list: the advisories name the releases that fix something. */
async function listedReleases(run: Run): Promise<readonly GoVersion[]> {
  try {
    return ((await listToolchains(run, proxies)) ?? []).map(({ version }) => version);
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'INTERRUPTED' || error.code === 'TIMED_OUT')
      throw error;
    run.emit({
      kind: 'trace',
      message: `The module proxy does not list the releases of Go: ${error.message}`,
    });
    return [];
  }
}

async function readAdvisories(run: Run, folder: string): Promise<readonly Advisory[]> {
  const names = (await run.files.list(folder)).filter((name) => name.endsWith('.json'));
  const advisories: Advisory[] = [];
  for (const name of names) {
    const text = (await run.files.readText(join(folder, name))) ?? '';
    const advisory = readFile(name, text);
    if (advisory) advisories.push(advisory);
  }
  if (advisories.length > 0) return advisories;
  throw new Problem('TREE_INVALID', `${path} has no advisories about Go in data/osv`, {
    hint: 'Set advisories-refresh: false, and report this.',
  });
}

function readFile(name: string, text: string): Advisory | undefined {
  return orMalformed(name, () => readOsv(parseJson(text)));
}

function orMalformed<Result>(what: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw new Problem('TREE_INVALID', `${path} has a malformed ${what}: ${String(cause)}`, {
      hint: 'Set advisories-refresh: false, and report this.',
      cause,
    });
  }
}
