import { basename, join } from 'node:path';
import type { UnpackedFile } from '../../core/ports/archives.ts';
import { isWrongBytes } from '../../core/problem/failures.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Verdict } from '../../core/reports/verdict.ts';
import { hash1 } from '../../core/sumdb/module-hash.ts';
import { modulePrefix, toolchainEntryName, toolchainModule } from '../../core/sumdb/toolchain-module.ts';
import {
  compareManifests,
  type Difference,
  type Manifest,
  parseManifest,
} from '../../core/tool-cache/manifest.ts';
import { printMode } from '../../core/tool-cache/tree-modes.ts';
import { isTreeNote, treeManifest } from '../../core/tool-cache/tree-notes.ts';
import { verifyBytes } from '../download/verified-download.ts';
import type { Run } from '../run/run.ts';
import { readRelease } from '../tool-cache/tool-cache.ts';
import { wrongModesAt } from '../tool-cache/tree-modes.ts';
import { lookUpToolchain } from '../trust/checksum-database.ts';
import { respellFiles } from './respell-files.ts';

/**
 * Compares every file of an installed tree with its manifest and with the log. The log's hash does not cover
 * `api doc misc test` and modes; the manifest covers every file that was installed, and modes have a rule of their own.
 *
 * @param root the tree; its manifest is in it, or next to it as `<root>.manifest`
 * @param options `fetchToCompare`: download the module if only that shows which files differ from the log
 */
export async function verifyTree(
  run: Run,
  root: string,
  { fetchToCompare }: { readonly fetchToCompare: boolean },
): Promise<Verdict> {
  const release = await readRelease(run, root);
  if (release === undefined) {
    throw new Problem('TREE_INVALID', `"${root}" is not a Go tree: it has no VERSION`, {
      hint: 'Name the folder that is GOROOT.',
    });
  }
  const found = (await run.trees.hashTree(root)).filter(({ name }) => !isTreeNote(name));
  const inside = await run.files.readText(join(root, treeManifest));
  const text = inside ?? (await run.files.readText(`${root}.manifest`));
  const was = text === undefined ? undefined : parseManifest(text);
  const files = was ? await respellFiles(run, root, { files: found, was }) : found;
  const is = new Map(files.map(({ name, sha256 }) => [name.replace(/^go\//, ''), sha256]));
  const log = await askLog(run, release, files);
  const fromLog = () => (fetchToCompare ? differencesFromLog(run, { release, is, log }) : []);
  const differences = was ? compareManifests(was, is) : await fromLog();
  const kept = was
    ? `${differences.length === 0 ? 'All files match' : 'Some files differ from'} the manifest.`
    : 'It has no manifest.';
  const proved =
    differences.length === 0 && (log.says === 'same' || (log.says !== 'other' && was !== undefined));
  const trust = proved && log.says === 'same' ? 'log' : undefined;
  const modes = await modeDifferences(run, root);
  const extra = new Set(differences.filter(({ what }) => what === 'extra').map(({ file }) => file));
  const all = [...differences, ...modes.filter(({ file }) => !extra.has(file))];
  return {
    path: root,
    release,
    ok: proved && all.length === 0,
    proved,
    trust,
    ...(log.says === 'unknown' && was === undefined && { unchecked: log.sentence }),
    differences: all.sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0)),
    findings: [kept, log.sentence, ...(modes.length > 0 ? [MODES] : [])],
  };
}

const MODES =
  'It has files or folders with other modes than Go publishes; "setup-go-tarball doctor --fix" puts them right.';

async function modeDifferences(run: Run, root: string): Promise<readonly Difference[]> {
  const wrong = await wrongModesAt(run, root, '');
  return wrong.map(({ path, is, should }) => ({
    file: path === '' ? '.' : path,
    what: 'mode',
    mode: printMode(is),
    expected: printMode(should),
  }));
}

/** Compares an archive with the built-in table and with the log. */
export async function verifyArchive(run: Run, path: string): Promise<Verdict> {
  const { knownArchive } = await import('../../core/sources/known-digests.ts');
  const filename = basename(path);
  const release = /^(go.+?)\.[a-z0-9]+-[a-z0-9]+\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
  if (release === undefined) {
    throw new Problem('INPUT_INVALID', `"${filename}" does not have the name of a Go archive`, {
      hint: 'The name must say which release to compare with, such as go1.26.8.linux-amd64.tar.gz.',
    });
  }
  const { sha256, files } = await readArchive(run, path);
  const known = knownArchive(filename);
  const log = await askLog(run, release, files);
  const table = !known
    ? 'It is not in the built-in table.'
    : known.sha256 === sha256
      ? 'It matches the built-in table.'
      : `Its SHA-256 is ${sha256}, the built-in table has ${known.sha256}.`;
  const wrong = log.says === 'other' || (known !== undefined && known.sha256 !== sha256);
  const trust = wrong ? undefined : log.says === 'same' ? 'log' : known ? 'known' : undefined;
  const proved = trust !== undefined;
  const unchecked = !known && log.says === 'unknown' ? { unchecked: log.sentence } : {};
  const findings = [table, log.sentence];
  return { path, release, ok: proved, proved, trust, ...unchecked, differences: [], findings };
}

/** Unpacks it into a temporary folder, by the same rules as an install. */
async function readArchive(
  run: Run,
  path: string,
): Promise<{ readonly sha256: string; readonly files: readonly UnpackedFile[] }> {
  const { archives } = await run.network();
  const into = await run.files.makeTemporaryFolder(join(run.toolCache, '.setup-go-tarball', 'verify-'));
  const files: UnpackedFile[] = [];
  const options = { into, slim: false, onFile: (file: UnpackedFile) => void files.push(file) };
  const source = run.files.readStream(path);
  const download = verifyBytes(run, source, { label: path, expected: {}, digest: await run.digest() });
  try {
    if (!path.endsWith('.zip')) await archives.unpackTarGz(download.bytes, options);
    else {
      await download.drain();
      await archives.unpackZip(path, options);
    }
    return { sha256: download.check().sha256, files };
  } finally {
    await download.close();
    await run.files.remove(into);
  }
}

interface LogAnswer {
  /** `nothing`: it has no record of such a release. `unknown`: it could not be asked. */
  readonly says: 'same' | 'other' | 'nothing' | 'unknown';
  readonly sentence: string;
}

async function askLog(run: Run, release: string, files: readonly UnpackedFile[]): Promise<LogAnswer> {
  try {
    const logged = await lookUpToolchain(run, release);
    const hash = await treeHash(run, release, files);
    if (hash === logged.hash) {
      const sentence = 'It matches the Go checksum database (which does not cover api, doc, misc, test).';
      return { says: 'same', sentence };
    }
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

/** The hash of a tree's files as the module golang.org/toolchain. */
async function treeHash(run: Run, release: string, files: readonly UnpackedFile[]): Promise<string> {
  const { crypto } = await run.sumdb();
  const prefix = modulePrefix(toolchainModule(release, run.platform.os, run.platform.arch));
  const named = files.flatMap(({ name, sha256 }) => {
    const moduleName = toolchainEntryName(name, prefix);
    return moduleName === undefined ? [] : [{ name: moduleName, sha256 }];
  });
  return hash1(named, crypto);
}

/** Without a manifest only the module itself shows which files differ from the log: it is downloaded and compared. */
async function differencesFromLog(
  run: Run,
  tree: { readonly release: string; readonly is: Manifest; readonly log: LogAnswer },
): Promise<readonly Difference[]> {
  if (tree.log.says !== 'other') return [];
  const { fetchModuleManifest } = await import('../sources/module-source.ts');
  try {
    const was = await fetchModuleManifest(run, tree.release);
    const covered = new Map([...tree.is].filter(([file]) => !/^(?:api|doc|misc|test)\//.test(file)));
    return compareManifests(was, covered);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'differences-unknown', message: error.message });
    return [];
  }
}
