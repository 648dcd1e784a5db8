import type { RunLine } from '../app/command-line.ts';
import { Problem } from '../core/problem/problem.ts';
import { megabytes } from '../core/text/megabytes.ts';
import { oneLine } from '../core/text/plain-text.ts';
import { nameOfTree } from '../core/tool-cache/installed-tree.ts';
import type { PruneRules } from '../core/tool-cache/prune.ts';
import { toSemver } from '../core/versions/version.ts';
import { parseRequest } from '../core/versions/version-request.ts';
import { type Pruned, prune } from '../engine/prune.ts';
import { print } from '../hosts/render/standard-output.ts';
import type { CommandContext } from './command.ts';

export async function run({ host, line, session }: CommandContext): Promise<number> {
  const dryRun = line.options['dry-run'] !== undefined;
  const pruned = await prune(session.run, await readRules(line), dryRun);
  for (const { tree, why } of pruned.spared)
    host.log.info(`Left ${nameOfTree(tree)} at "${tree.root}": ${why}`);
  for (const { tree } of dryRun ? [] : pruned.removed) {
    if (tree.inUse) host.log.warning(`${nameOfTree(tree)} was in use: GOROOT or PATH names what is gone`);
  }
  for (const { tree, problem } of pruned.failed) {
    const hint = problem.hint ? ` ${problem.hint}` : '';
    host.log.warning(
      `${nameOfTree(tree)} is not wholly removed: ${problem.code}: ${problem.message}.${hint}`,
    );
  }
  if (line.json) print([JSON.stringify(describe(pruned, dryRun), null, 2)]);
  else {
    print(tell(pruned, dryRun));
    host.log.info(summary(pruned, dryRun));
  }
  return pruned.failed.length === 0 ? 0 : 1;
}

async function readRules({ argument, options }: RunLine): Promise<PruneRules> {
  if (argument === '' && options.keep === undefined && options['older-than'] === undefined) {
    throw new Problem('USAGE', 'prune was not told what to remove', {
      hint: 'Name a version (prune 1.21.13), or say --keep N or --older-than DAYS; --dry-run shows what would go.',
    });
  }
  const days = readCount('older-than', options['older-than']);
  return {
    request: argument === '' ? undefined : await readVersion(argument),
    keep: readCount('keep', options.keep),
    olderThan: days === undefined ? undefined : days * 24 * 60 * 60 * 1000,
  };
}

function readCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined || /^\d{1,5}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new Problem('USAGE', `--${name} is "${text}", which is not a whole number from 0 to 99999`, {
    hint: `Write --${name} ${name === 'keep' ? '2' : '30'}, for example.`,
  });
}

async function readVersion(text: string): Promise<NonNullable<PruneRules['request']>> {
  const request = await parseRequest(text, { kind: 'input', name: 'VERSION', yaml: false });
  if (request.kind !== 'alias') return request;
  throw new Problem(
    'VERSION_INVALID',
    `"${text}" (VERSION) names no version: it changes with every release`,
    {
      hint: 'Name a version such as 1.25.3, a part of one such as 1.25, or a range.',
    },
  );
}

function tell({ removed }: Pruned, dryRun: boolean): readonly string[] {
  return removed.map(({ tree, bytes, stays }) => {
    const what = `${dryRun ? 'Would remove' : 'Removed'} ${nameOfTree(tree)} at ${tree.root}`;
    return oneLine(stays === undefined ? `${what}: ${megabytes(bytes)}` : `${what}: a link, ${stays} stays`);
  });
}

function summary({ removed }: Pruned, dryRun: boolean): string {
  if (removed.length === 0) return 'There is nothing to remove';
  const bytes = removed.reduce((sum, each) => sum + each.bytes, 0);
  const verb = dryRun ? 'would be' : 'are';
  return `${megabytes(bytes)} ${verb} given back`;
}

/** Names and values are a contract. */
function describe({ removed, spared, failed }: Pruned, dryRun: boolean): Readonly<Record<string, unknown>> {
  const name = ({ tool, version, platform, root }: Pruned['removed'][number]['tree']) => ({
    tool,
    version: toSemver(version),
    platform,
    root,
  });
  return {
    'dry-run': dryRun,
    removed: removed.map(({ tree, bytes, stays }) => ({ ...name(tree), bytes, 'link-to': stays ?? null })),
    spared: spared.map(({ tree, why }) => ({ ...name(tree), why })),
    failed: failed.map(({ tree, problem }) => ({
      ...name(tree),
      code: problem.code,
      message: problem.message,
    })),
    bytes: removed.reduce((sum, each) => sum + each.bytes, 0),
  };
}
