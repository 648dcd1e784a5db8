import { basename, dirname, isAbsolute, join } from 'node:path';
import type { SetupResult } from '../../core/activate/setup-result.ts';
import { toolKey, toolSettings } from '../../core/cache/cache-keys.ts';
import { isExactVersion, modulePaths, programName, type ToolEntry } from '../../core/cache/tool-entries.ts';
import { readToolLines } from '../../core/cache/tool-lines.ts';
import { Problem } from '../../core/problem/problem.ts';
import { isObject, parseJson } from '../../core/text/json.ts';
import type { Run } from '../run/run.ts';
import { settingsText } from './build-settings.ts';
import { runGo } from './go-for-tools.ts';
import { lastLines } from './run-to-end.ts';

/** A tool to be made ready. */
export interface Tool {
  /** For display: `gotestsum`, `v1.13.0`. */
  readonly name: string;
  readonly version: string;
  /** The folder that is to hold it, and nothing else. */
  readonly folder: string;
  /** Under which it is cached. Empty if its sources may change while its version does not: then it is always built. */
  readonly key: string;
  /** What `go install` is asked for, in this folder. */
  readonly target: string;
  readonly cwd: string;
  readonly inModule: boolean;
}

/** Which tools the entries mean. Throws `TOOL_FAILED` for a version that cannot be found, or a go.mod that cannot be read. */
export async function planTools(
  run: Run,
  result: SetupResult,
  entries: readonly ToolEntry[],
): Promise<readonly Tool[]> {
  const planned: Tool[] = [];
  for (const entry of entries)
    planned.push(
      ...(entry.kind === 'package'
        ? [await planPackage(run, result, entry)]
        : await planLines(run, result, entry.file)),
    );
  return planned;
}

async function planPackage(
  run: Run,
  result: SetupResult,
  { path, query }: ToolEntry & { readonly kind: 'package' },
): Promise<Tool> {
  const version = isExactVersion(query) ? query : await findVersion(run, result, path, query);
  const place = await placeOf(run, result, { path, version, from: '' });
  return { ...place, version, target: `${path}@${version}`, cwd: run.temporary, inModule: false };
}

/** `latest` is no key: what it is today. The longest module path that has one is the module's, as for the go command. */
async function findVersion(run: Run, result: SetupResult, path: string, query: string): Promise<string> {
  const modules = modulePaths(path).map((module) => `${module}@${query}`);
  const { stdout, stderr } = await runGo(run, result, ['list', '-m', '-e', '-json', ...modules], {
    cwd: run.temporary,
    inModule: false,
  });
  // One object after the other, each from a line with one brace to another.
  const answers = [...stdout.matchAll(/^\{$[\s\S]*?^\}$/gm)]
    .map(([text]) => parseJson(text))
    .filter(isObject);
  const found = answers.find((answer) => !('Error' in answer) && typeof answer['Version'] === 'string');
  if (found !== undefined) return String(found['Version']);
  const errors = answers.map(({ Error: error }) => (isObject(error) ? String(error['Err'] ?? '') : ''));
  throw failed(
    `Cannot find the version of the tool ${path}@${query}`,
    lastLines([stderr, ...errors].filter(Boolean).join('\n')),
    'Check the path and the network, or write a version in place of the query.',
  );
}

async function planLines(run: Run, result: SetupResult, file: string): Promise<readonly Tool[]> {
  const path = isAbsolute(file) ? file : join(run.workspace, file);
  if ((await run.files.kind(path)) !== 'file')
    throw new Problem('INPUT_INVALID', `The input tools names "${file}", which does not exist`, {
      hint: 'Name a go.mod by its path from the root of the workspace, and put the checkout before this step.',
    });
  const cwd = dirname(path);
  const { exitCode, stdout, stderr } = await runGo(run, result, ['mod', 'edit', '-json', path], {
    cwd: run.temporary,
    inModule: true,
  });
  const lines = exitCode === 0 ? readToolLines(stdout) : undefined;
  if (lines === undefined)
    throw failed(
      `Cannot read the tool lines of "${file}"`,
      lastLines(stderr),
      'Correct the file. Tool lines need Go 1.24.',
    );
  if (lines.tools.length === 0)
    run.emit({ kind: 'remark', level: 'warning', message: `"${file}" of the input tools has no tool lines` });
  const sums = (await run.files.readText(join(cwd, 'go.sum'))) ?? '';
  const from = `${lines.requirements}\n${sums}`;
  const tools: Tool[] = [];
  for (const line of lines.tools) {
    const place = await placeOf(run, result, { ...line, from });
    const isFixed = line.version !== '' && !lines.usesFolders;
    const version = line.version || `of ${basename(cwd)}`;
    const key = isFixed ? place.key : '';
    tools.push({ ...place, key, version, target: line.path, cwd, inModule: true });
  }
  return tools;
}

/** A folder in the tool cache, or in GOPATH if the tool cache cannot be written. */
async function placeOf(
  run: Run,
  result: SetupResult,
  given: { readonly path: string; readonly version: string; readonly from: string },
): Promise<Pick<Tool, 'name' | 'folder' | 'key'>> {
  const { env, platform } = run;
  const name = programName(given.path);
  const settings = await settingsText(run, result, toolSettings);
  const digest = await run.digest();
  digest.update(new TextEncoder().encode([given.path, given.version, given.from, settings].join('\n')));
  const key = toolKey({
    os: platform.os,
    arch: platform.arch,
    image: env['ImageOS'] ?? '',
    goVersion: result.goEnv['GOVERSION'] ?? result.release,
    name,
    version: given.version,
    digest: digest.hex().slice(0, 16),
  });
  const own = join(run.toolCache, '.setup-go-tarball', 'tools');
  const root = (await run.files.canWrite(own)) ? own : join(result.gopath, '.setup-go-tarball', 'tools');
  return { name, key, folder: join(root, key.replace(/^setup-go-tarball-tool-/, '')) };
}

function failed(what: string, said: string, hint: string): Problem {
  return new Problem('TOOL_FAILED', `${what}: ${said}`, { hint });
}
