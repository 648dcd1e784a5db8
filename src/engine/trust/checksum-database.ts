import { isNoAnswer } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { requireSumdb } from '../../core/sumdb/gosumdb.ts';
import { type LoggedHash, lookupHash } from '../../core/sumdb/lookup.ts';
import type { ModuleVersion } from '../../core/sumdb/record.ts';
import { chooseSumdbBase, sumdbBases } from '../../core/sumdb/sumdb-base.ts';
import { toolchainModule } from '../../core/sumdb/toolchain-module.ts';
import { fetchBytes, probe } from '../download/fetch.ts';
import type { Run } from '../run/run.ts';

/** A tile is 8 kB, a record with its signed tree less than one. */
const longestAnswer = 1 << 20;

/**
 * The hash that the log has recorded for a release on our platform. The toolchain is always checked, as in the go
 * command: GONOSUMDB does not exempt it.
 *
 * @param release such as `go1.22.5`
 * @throws SUMDB_OFF, SUMDB_UNREACHABLE, SUMDB_INVALID, SUMDB_MISMATCH, SUMDB_INCONSISTENT
 */
export function lookUpToolchain(run: Run, release: string): Promise<LoggedHash> {
  return lookUpModule(run, toolchainModule(release, run.platform.os, run.platform.arch));
}

/** The hash that the log has recorded for a version of a public module. Throws the same. */
export function lookUpModule(run: Run, module: ModuleVersion): Promise<LoggedHash> {
  // What is seen of the database is kept in the tool cache, for all its users.
  return run.withSharedModes(() => lookUp(run, module));
}

async function lookUp(run: Run, module: ModuleVersion): Promise<LoggedHash> {
  const { crypto, treeStore } = await run.sumdb();
  const settings = await run.goSettings();
  const gosumdb = requireSumdb(settings.GOSUMDB, crypto);
  const base = await chooseSumdbBase(sumdbBases(gosumdb, settings.GOPROXY), (url) => probe(run, url));
  run.emit({ kind: 'log-lookup', module: `${module.path}@${module.version}`, database: gosumdb.name });
  return lookupHash(module, {
    key: gosumdb.key,
    remote: { get: (path) => read(run, `${base}${path}`) },
    store: treeStore(gosumdb.name),
    crypto,
    warn: (message) => run.emit({ kind: 'remark', level: 'warning', message }),
  });
}

/** A failure here is the database's, not that of the mirror being tried. */
async function read(run: Run, url: string): Promise<Uint8Array | undefined> {
  try {
    return await fetchBytes(run, url, longestAnswer);
  } catch (cause) {
    if (!isNoAnswer(cause)) throw cause;
    throw new Problem('SUMDB_UNREACHABLE', `The checksum database did not answer: ${cause.message}`, {
      hint: cause.hint ?? '',
      cause,
    });
  }
}
