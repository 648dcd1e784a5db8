import { join } from 'node:path';
import type { Advisory } from '../../core/advisories/advisory.ts';
import {
  type AdvisoryTable,
  readTable,
  type StoredTable,
  storeTable,
} from '../../core/advisories/advisory-table.ts';
import { knownAdvisories } from '../../core/advisories/known-advisories.ts';
import { fixesIn, newestOfEachMinor } from '../../core/advisories/newest-releases.ts';
import { readOsv } from '../../core/advisories/osv.ts';
import { Problem } from '../../core/problem/problem.ts';
import { isObject, parseJson } from '../../core/text/json.ts';
import { fetchText } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';
import { fetchModule } from '../sources/fetch-module.ts';
import { askProxies, listToolchains, type ModuleMirror } from '../sources/module-proxy.ts';

/** The Go vulnerability database, as its maintainers publish it. */
const path = 'golang.org/x/vulndb';

/**
 * The newest advisories: those of the module proxy, if it has newer ones than are built in. Each version of the module is
 * fetched once, verified with the checksum database, and kept in the tool cache. Never a failure: what is known already
 * is used instead, with a warning.
 */
export async function newestAdvisories(run: Run): Promise<AdvisoryTable> {
  const known = knownAdvisories();
  try {
    const version = await latestVersion(run);
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

/** An answer of the proxy is a few hundred bytes long. */
const longestAnswer = 1 << 16;

async function latestVersion(run: Run): Promise<string> {
  const text = await askProxies(run, proxies, (proxy) =>
    fetchText(run, `${proxy}/${path}/@latest`, longestAnswer),
  );
  const answer = parseJson(text ?? '');
  const version = isObject(answer) ? answer['Version'] : undefined;
  // Compared as text: the date comes first in all its versions.
  if (typeof version === 'string' && /^v0\.0\.0-\d{14}-[0-9a-f]{12}$/.test(version)) return version;
  throw new Problem('MIRROR_STATUS', `The module proxy has no version of ${path}`, {
    hint: 'Set advisories-refresh: false, or name a proxy in GOPROXY that has it.',
  });
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
  const listed = (await listToolchains(run, proxies)) ?? [];
  const releases = [
    ...listed.map((release) => release.version),
    ...fixesIn(advisories),
    ...knownAdvisories().newest,
  ];
  const table = { module: version, advisories, newest: newestOfEachMinor(releases) };
  await run.withSharedModes(async () => {
    const file = fileOf(run, version);
    await run.files.makeFolder(join(file, '..'));
    await run.files.writeText(file, `${JSON.stringify(storeTable(table))}\n`);
  });
  return table;
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
  try {
    return readOsv(parseJson(text));
  } catch (cause) {
    throw new Problem('TREE_INVALID', `${path} has a malformed ${name}: ${String(cause)}`, {
      hint: 'Set advisories-refresh: false, and report this.',
      cause,
    });
  }
}
