import { join } from 'node:path';
import type { UnpackedFile } from '../../core/ports/archives.ts';
import { Problem } from '../../core/problem/problem.ts';
import { type HashedFile, hash1 } from '../../core/sumdb/module-hash.ts';
import type { ModuleVersion } from '../../core/sumdb/record.ts';
import { modulePrefix } from '../../core/sumdb/toolchain-module.ts';
import { throwawayTarget } from '../download/download-target.ts';
import { badStatus, isAbsent } from '../download/fetch.ts';
import { openDownload } from '../download/verified-download.ts';
import type { Run } from '../run/run.ts';
import { lookUpModule } from '../trust/checksum-database.ts';
import { askProxies } from './module-proxy.ts';

/**
 * Downloads a public module through GOPROXY, verifies it with the checksum database, and calls `read` with a folder of
 * its files, which is removed afterwards. The path of the module must have no upper-case letters.
 */
export async function fetchModule<Result>(
  run: Run,
  module: ModuleVersion,
  read: (folder: string) => Promise<Result>,
): Promise<Result> {
  const logged = await lookUpModule(run, module);
  const base = join(run.toolCache, '.setup-go-tarball');
  await run.files.makeFolder(base);
  await removeLeftovers(run, base);
  const staging = await run.files.makeTemporaryFolder(join(base, 'module-'));
  try {
    await unpackVerified(run, module, { hash: logged.hash, staging });
    return await read(staging);
  } finally {
    await run.files.remove(staging);
  }
}

/** A module takes minutes at most: what a day ago was in the making belongs to a run that was killed. */
async function removeLeftovers(run: Run, base: string): Promise<void> {
  for (const name of (await run.files.list(base)).filter((each) => each.startsWith('module-'))) {
    const path = join(base, name);
    const age = run.clock.now() - ((await run.files.facts(path))?.modified ?? run.clock.now());
    if (age < 24 * 3_600_000) continue;
    await run.files.remove(path);
    run.emit({ kind: 'leftover-removed', path });
  }
}

async function unpackVerified(
  run: Run,
  module: ModuleVersion,
  { hash, staging }: { readonly hash: string; readonly staging: string },
): Promise<void> {
  const label = modulePrefix(module);
  const target = throwawayTarget(staging);
  const ask = () => requestZip(run, module);
  const download = await openDownload(run, { ask, label, expected: {}, size: undefined, growth: 3, target });
  const file = `${staging}.zip`;
  try {
    await run.files.writeStream(file, download.bytes);
    download.check();
    const files: HashedFile[] = [];
    const { archives } = await run.network();
    const onFile = (each: UnpackedFile) => void files.push(each);
    await archives.unpackZip(file, { into: staging, slim: false, onFile, prefix: `${label}/` });
    const { crypto } = await run.sumdb();
    requireHash(hash1(files, crypto), hash, label);
  } finally {
    await download.close();
    await run.files.remove(file);
  }
}

async function requestZip(run: Run, { path, version }: ModuleVersion) {
  const { http } = await run.network();
  const answer = await askProxies(run, { kind: 'module-proxy', url: undefined }, async (proxy) => {
    const url = `${proxy}/${path}/@v/${version}.zip`;
    const response = await http.get({ url, headers: {} });
    if (isAbsent(response.status)) return undefined;
    if (response.status !== 200) throw badStatus(run, response);
    return { url, response };
  });
  if (answer !== undefined) return answer;
  throw new Problem('MIRROR_STATUS', `The module proxy has no ${path}@${version}`, {
    hint: 'Name another proxy in GOPROXY.',
  });
}

function requireHash(is: string, logged: string, label: string): void {
  if (is === logged) return;
  throw new Problem(
    'DIGEST_MISMATCH',
    `${label} has the hash ${is}, the Go checksum database has ${logged}`,
    {
      hint: 'The proxy serves other bytes than were published; name another proxy.',
    },
  );
}
