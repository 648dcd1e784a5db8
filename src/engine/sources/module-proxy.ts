import { archiveName } from '../../core/platform/platform.ts';
import { Problem } from '../../core/problem/problem.ts';
import { parseGoproxy } from '../../core/sources/goproxy.ts';
import type { Mirror } from '../../core/sources/mirrors.ts';
import { modulePath, moduleVersionPrefix, moduleVersionSuffix } from '../../core/sumdb/toolchain-module.ts';
import { redactUrl } from '../../core/text/redact.ts';
import type { Release } from '../../core/versions/release-index.ts';
import { compareVersions, parseVersion } from '../../core/versions/version.ts';
import { fetchText } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';

export type ModuleMirror = Extract<Mirror, { kind: 'module-proxy' }>;

/** Below a proxy's address, the folder of the module's files. */
export function moduleFolder(proxy: string): string {
  return `${proxy}/${modulePath}/@v`;
}

/**
 * Asks the proxies in the go command's order: the next one after 404 and 410, and behind a `|` after any failure.
 * `ask` answers `undefined` for those two statuses.
 *
 * `direct` ends the list: the go command would then ask go.dev, which is the mirror `official`.
 *
 * @returns `undefined` if every proxy answers that it does not have it
 * @throws INPUT_INVALID if GOPROXY is malformed; MIRROR_STATUS if it allows no proxy; what the last proxy threw
 */
export async function askProxies<T>(
  run: Run,
  mirror: ModuleMirror,
  ask: (proxy: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  let failure: unknown;
  for (const { url, fallsBack } of await proxiesOf(run, mirror)) {
    try {
      const answer = await ask(url);
      if (answer !== undefined) return answer;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failure = error;
      if (!fallsBack) break;
      run.emit({ kind: 'proxy-failed', url: redactUrl(url), message: error.message });
    }
  }
  if (failure !== undefined) throw failure;
  return undefined;
}

/** The proxies that GOPROXY allows. Throws `MIRROR_STATUS` if it allows none. */
export async function proxiesOf(
  run: Run,
  mirror: ModuleMirror,
): Promise<readonly { readonly url: string; readonly fallsBack: boolean }[]> {
  if (mirror.url !== undefined) return [{ url: mirror.url, fallsBack: false }];
  const { proxies, end } = parseGoproxy((await run.goSettings()).GOPROXY);
  if (proxies.length > 0) return proxies;
  throw new Problem('MIRROR_STATUS', `GOPROXY is "${end}", so there is no module proxy to ask`, {
    hint: 'Name a proxy in GOPROXY, or one of your own in mirrors as module-proxy+URL.',
  });
}

/** A list of all versions for all platforms is about 300 kB. */
const longestList = 16 << 20;

/**
 * The releases that the proxies list for our platform, newest first; `undefined` if they have no list. A list may be
 * incomplete: a proxy may have releases that it does not list.
 */
export async function listToolchains(
  run: Run,
  mirror: ModuleMirror,
): Promise<readonly Release[] | undefined> {
  const text = await askProxies(run, mirror, (proxy) =>
    fetchText(run, `${moduleFolder(proxy)}/list`, longestList),
  );
  if (text === undefined) return undefined;
  const suffix = moduleVersionSuffix(run.platform);
  const releases = text.split('\n').flatMap((line) => readLine(run, line.trim(), suffix));
  return releases.sort((a, b) => compareVersions(b.version, a.version));
}

function readLine(run: Run, line: string, suffix: string): readonly Release[] {
  if (!line.startsWith(moduleVersionPrefix) || !line.endsWith(suffix)) return [];
  const release = line.slice(moduleVersionPrefix.length, -suffix.length);
  const version = release.startsWith('go') ? parseVersion(release) : undefined;
  if (version === undefined) return [];
  const { os, arch } = run.platform;
  const archives = [{ filename: archiveName(release, run.platform), os, arch }];
  return [{ version, release, stable: version.pre === undefined, archives }];
}
