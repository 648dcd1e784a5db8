import { join } from 'node:path';
import { Problem } from '../../core/problem/problem.ts';
import type { Verdict } from '../../core/reports/verdict.ts';
import { toolchainModule } from '../../core/sumdb/toolchain-module.ts';
import {
  compareManifests,
  type Difference,
  type Manifest,
  parseManifest,
} from '../../core/tool-cache/manifest.ts';
import { printMode } from '../../core/tool-cache/tree-modes.ts';
import { isTreeNote, treeManifest, treeProof } from '../../core/tool-cache/tree-note-names.ts';
import type { Run } from '../run/run.ts';
import { readRelease } from '../tool-cache/tool-cache.ts';
import { wrongModesAt } from '../tool-cache/tree-modes.ts';
import { askLog, askProof, type LogAnswer } from './log-answer.ts';
import { respellFiles } from './respell-files.ts';

export interface VerifyOptions {
  /** Download the module if only that shows which files differ from the log. */
  readonly fetchToCompare: boolean;
  /** Ask nobody: a proof that was kept has to do. */
  readonly offline?: boolean;
  /** Absolute path of that proof; by default the one that was kept with the tree or archive. */
  readonly proof?: string | undefined;
}

/**
 * Compares every file of an installed tree with its manifest and with the log. The log's hash does not cover
 * `api doc misc test` and modes; the manifest covers every file that was installed, and modes have a rule of their own.
 *
 * @param root the tree; its manifest is in it, or next to it as `<root>.manifest`, and so is its proof
 */
export async function verifyTree(
  run: Run,
  root: string,
  { fetchToCompare, offline = false, proof }: VerifyOptions,
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
  const module = toolchainModule(release, run.platform.os, run.platform.arch);
  const log = offline
    ? await askProof(run, {
        module,
        files,
        proofs: proof ? [proof] : [join(root, treeProof), `${root}.tlog-proof`],
      })
    : await askLog(run, module, files);
  const fromLog = () => (fetchToCompare && !offline ? differencesFromLog(run, { release, is, log }) : []);
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
