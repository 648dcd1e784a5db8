/**
 * Measures how much time the template adds to a job that runs the bundle directly, and compares a cold job with the
 * usual lines with curl and tar: `node bench/gitlab.ts --archive FILE [--runs N]`. See README.md.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { beforeScript, readTemplate } from '../__tests__/support/gitlab-template.ts';
import { type Command, measure, type Sample } from './measure.ts';
import { median, tableOf } from './report.ts';

const { values } = parseArgs({
  options: { archive: { type: 'string' }, runs: { type: 'string', default: '9' } },
});
const { archive } = values;
if (archive === undefined) {
  console.error('usage: node bench/gitlab.ts --archive FILE [--runs N]');
  process.exit(2);
}

const root = join(import.meta.dirname, '..');
const goVersion = /^go(.+?)\.[a-z]+-/.exec(basename(archive))?.[1] ?? '';
const runs = Number(values.runs);
const folder = mkdtempSync('/dev/shm/setup-go-bench-');
const project = join(folder, 'project');
const tools = join(folder, 'tools');
const server = await serve(archive);
try {
  mkdirSync(project);
  writeFileSync(join(project, 'go.mod'), `module example.com/bench\n\ngo ${goVersion}\n`);
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, Linux ${release()}, Node ${process.versions.node}\n`,
  );
  await hits();
  await cold(archive);
} finally {
  server.process.stdin?.end();
  rmSync(folder, { recursive: true, force: true });
}

/** Runs `before_script` of the template, then a command that needs Go. */
function templateJob(): Command {
  const inputs = { bundle: join(root, 'dist'), 'go-download-base-url': server.url };
  return job([beforeScript(readTemplate('file'), inputs), 'go version']);
}

function bundleJob(): Command {
  const command = `setup_go_exports=$(node '${join(root, 'dist/index.js')}' setup --go-download-base-url '${server.url}')`;
  return job([`${command} && eval "$setup_go_exports"`, 'go version']);
}

function classicJob(file: string): Command {
  const lines = [
    `mkdir -p '${tools}'`,
    `curl -fsSL '${server.url}/${basename(file)}' | tar -C '${tools}' -xz`,
  ];
  return job([...lines, `export PATH="${tools}/go/bin:$PATH"`, 'go version']);
}

function job(lines: readonly string[]): Command {
  const env = {
    HOME: folder,
    PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
    GITLAB_CI: 'true',
    CI_PROJECT_DIR: project,
    RUNNER_TOOL_CACHE: tools,
  };
  return { file: '/bin/bash', args: ['-c', ['set -eo pipefail', ...lines].join('\n')], env, cwd: project };
}

async function hits(): Promise<void> {
  await measure(templateJob());
  const race = await interleaved({ template: templateJob, 'bundle only': bundleJob });
  const [ours = [], alone = []] = race.values();
  console.log(`## A tool-cache hit, Node on PATH, ${runs} runs\n\n${tableOf(race)}\n`);
  const added = ours.map(({ wall }, index) => wall - (alone[index]?.wall ?? Number.NaN));
  console.log(`The template adds ${median(added).toFixed(0)} ms to the bundle.\n`);
}

async function cold(file: string): Promise<void> {
  const emptied = (command: () => Command) => () => {
    rmSync(tools, { recursive: true, force: true });
    return command();
  };
  const race = await interleaved({
    template: emptied(templateJob),
    'curl, tar': emptied(() => classicJob(file)),
  });
  console.log(`## Cold, ${runs} runs\n\n${tableOf(race)}`);
}

async function interleaved(
  contenders: Readonly<Record<string, () => Command>>,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const samples = new Map<string, Sample[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, command] of Object.entries(contenders))
      samples.get(name)?.push(await measure(command()));
  }
  return samples;
}

async function serve(file: string): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts'), file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { url: String(line).trim(), process: child };
}
