import { isNoAnswer } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { requireSumdb } from '../../core/sumdb/gosumdb.ts';
import { type LoggedHash, lookupHash } from '../../core/sumdb/lookup.ts';
import { chooseSumdbBase, sumdbBases } from '../../core/sumdb/sumdb-base.ts';
import { toolchainModule } from '../../core/sumdb/toolchain-module.ts';
import { fetchBytes } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';

/** A tile is 8 kB, a record with its signed tree less than one. */
const longestAnswer = 1 << 20;

/**
 * What the log has recorded for a release on our platform: the hash that the whole world got. The toolchain is always
 * checked, as in the go command: GONOSUMDB does not exempt it.
 *
 * @param release such as `go1.22.5`
 * @throws SUMDB_OFF, SUMDB_UNREACHABLE, SUMDB_INVALID, SUMDB_MISMATCH, SUMDB_INCONSISTENT
 */
export function lookUpToolchain(run: Run, release: string): Promise<LoggedHash> {
  // What is seen of the database is kept in the tool cache, for all its users.
  return run.withSharedModes(() => lookUp(run, release));
}

async function lookUp(run: Run, release: string): Promise<LoggedHash> {
  const { crypto, treeStore } = await run.sumdb();
  const settings = await run.goSettings();
  const gosumdb = requireSumdb(settings.GOSUMDB, crypto);
  const { http } = await run.network();
  const base = await chooseSumdbBase(sumdbBases(gosumdb, settings.GOPROXY), async (url) => {
    const response = await http.get({ url });
    for await (const _ of response.body);
    return response.status;
  });
  const module = toolchainModule(release, run.platform.os, run.platform.arch);
  run.emit({ kind: 'log-lookup', module: `${module.path}@${module.version}`, database: gosumdb.name });
  return lookupHash(module, {
    key: gosumdb.key,
    remote: { get: (path) => read(run, `${base}${path}`) },
    store: treeStore(gosumdb.name),
    crypto,
    warn: (message) => run.emit({ kind: 'remark', level: 'warning', message }),
  });
}

/** Whoever fails here is the database, whatever mirror is being tried. */
async function read(run: Run, url: string): Promise<Uint8Array | undefined> {
  try {
    return await fetchBytes(run, url, longestAnswer);
  } catch (cause) {
    if (!isNoAnswer(cause)) throw cause;
    throw new Problem('SUMDB_UNREACHABLE', `The checksum database gave no answer: ${cause.message}`, {
      hint: cause.hint ?? '',
      cause,
    });
  }
}
