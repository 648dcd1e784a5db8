import type { UnpackedFile } from '../../core/ports/archives.ts';
import { isWrongBytes } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import { defaultSumdb, parseGosumdb } from '../../core/sumdb/gosumdb.ts';
import { hash1 } from '../../core/sumdb/module-hash.ts';
import type { ModuleVersion } from '../../core/sumdb/record.ts';
import { proveByTlogProof } from '../../core/sumdb/tlog-proof.ts';
import { modulePrefix, toolchainEntryName } from '../../core/sumdb/toolchain-module.ts';
import type { Run } from '../run/run.ts';
import { lookUpModule } from '../trust/checksum-database.ts';

/** What the log says about the files of a tree or an archive. */
export interface LogAnswer {
  /** `nothing`: it has no record of such a release. `unknown`: it could not be asked. */
  readonly says: 'same' | 'other' | 'nothing' | 'unknown';
  readonly sentence: string;
}

type Files = readonly UnpackedFile[];

const uncovered = '(which does not cover api, doc, misc, test)';

export async function askLog(run: Run, module: ModuleVersion, files: Files): Promise<LogAnswer> {
  try {
    const logged = await lookUpModule(run, module);
    const hash = await treeHash(run, module, files);
    if (hash === logged.hash)
      return { says: 'same', sentence: `It matches the Go checksum database ${uncovered}.` };
    return { says: 'other', sentence: `Its hash is ${hash}, the Go checksum database has ${logged.hash}.` };
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'SUMDB_INCONSISTENT') throw error;
    return { says: saidBy(error), sentence: error.message };
  }
}

function saidBy(failure: Problem): LogAnswer['says'] {
  if (failure.code === 'ARCHIVE_REFUSED') return 'other';
  return isWrongBytes(failure) ? 'nothing' : 'unknown';
}

/**
 * The same by a proof that was kept, without any network. The database is the one that GOSUMDB names, which need not be
 * asked: if it is off, the public one.
 *
 * @param given `proofs`: absolute paths; the first that exists is read
 * @throws SUMDB_INVALID, SUMDB_MISMATCH for a proof that does not hold, or is about something else
 */
export async function askProof(
  run: Run,
  given: { readonly module: ModuleVersion; readonly files: Files; readonly proofs: readonly string[] },
): Promise<LogAnswer> {
  const { module, files, proofs } = given;
  const found = await readFirst(run, proofs);
  if (found === undefined)
    return { says: 'unknown', sentence: `There is no proof of the log at "${proofs.join('" or "')}".` };
  const { crypto } = await run.sumdb();
  const named = parseGosumdb((await run.goSettings()).GOSUMDB, crypto);
  const { key, name } = named === 'off' ? defaultSumdb(crypto) : named;
  const { hash, id, treeSize } = proveByTlogProof(found.text, { module, key, crypto });
  const record = `record ${id} of the ${treeSize} that ${name} had signed, by the proof "${found.path}"`;
  try {
    const its = await treeHash(run, module, files);
    if (its === hash) return { says: 'same', sentence: `It matches ${record} ${uncovered}.` };
    return { says: 'other', sentence: `Its hash is ${its}, and ${hash} in ${record}.` };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'ARCHIVE_REFUSED') throw error;
    return { says: 'other', sentence: error.message };
  }
}

async function readFirst(
  run: Run,
  paths: readonly string[],
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  for (const path of paths) {
    const text = (await run.files.kind(path)) === 'file' ? await run.files.readText(path) : undefined;
    if (text !== undefined) return { path, text };
  }
  return undefined;
}

/** The hash of a tree's files as the module golang.org/toolchain. */
async function treeHash(run: Run, module: ModuleVersion, files: Files): Promise<string> {
  const { crypto } = await run.sumdb();
  const prefix = modulePrefix(module);
  const named = files.flatMap(({ name, sha256 }) => {
    const moduleName = toolchainEntryName(name, prefix);
    return moduleName === undefined ? [] : [{ name: moduleName, sha256 }];
  });
  return hash1(named, crypto);
}
