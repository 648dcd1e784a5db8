/**
 * Measures how much time goinstall.sh adds to the bundle, and compares --install-dir with the usual commands:
 * `node bench/goinstall.ts --archive FILE --node-package FILE [--runs N]`. See README.md.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpus, release } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stampGoinstall } from '../scripts/goinstall.ts';
import { knownArchive } from '../src/core/sources/known-digests.ts';
import { type Command, measure, type Sample } from './measure.ts';
import { median, tableOf } from './report.ts';

const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    'node-package': { type: 'string' },
    runs: { type: 'string', default: '9' },
  },
});
const { archive, 'node-package': nodePackage } = values;
if (archive === undefined || nodePackage === undefined) {
  console.error('usage: node bench/goinstall.ts --archive FILE --node-package FILE [--runs N]');
  process.exit(2);
}

const root = join(import.meta.dirname, '..');
const platform = `${process.platform}-${process.arch}`;
const nodeVersion = process.versions.node;
const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const goVersion = /^go(.+?)\.[a-z]+-/.exec(basename(archive))?.[1] ?? '';

interface Bench {
  readonly folder: string;
  readonly mirror: string;
  readonly script: string;
  /** PATH without any Node. */
  readonly path: string;
}

const runs = Number(values.runs);
const folder = mkdtempSync('/dev/shm/setup-go-bench-');
const served = [`/node-${platform}/-/node-${platform}-${nodeVersion}.tgz=${nodePackage}`];
const server = await serve([archive, ...served]);
try {
  const bench: Bench = { folder, mirror: server.url, script: writeScript(nodePackage), path: programs() };
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Linux ${release()}, Node ${nodeVersion}\n`);
  await overhead(bench);
  await recipes(bench, archive);
} finally {
  server.process.stdin?.end();
  rmSync(folder, { recursive: true, force: true });
}

/** A tool-cache hit, by the bundle directly and through the script. */
async function overhead(bench: Bench): Promise<void> {
  const hit = ['setup', '--go-version', goVersion];
  const script = (path: string, caches: string): Command => ({
    file: '/bin/sh',
    args: [bench.script, '--npm-registry', bench.mirror, '--bundle', join(root, 'dist'), ...hit],
    env: { HOME: folder, PATH: path, XDG_CACHE_HOME: caches },
    cwd: folder,
  });
  const caches = join(folder, 'caches');
  const fill = ['--go-download-base-url', bench.mirror];
  const first = script(bench.path, caches);
  await measure({ ...first, args: [...first.args, ...fill] });
  const repeat = (command: Command): Command => ({ ...command, args: [...command.args, ...fill] });
  const withNode = `${bench.path}:${dirname(process.execPath)}`;
  const contenders: Readonly<Record<string, () => Command>> = {
    'Node on PATH': () => repeat(script(withNode, caches)),
    'kept Node': () => repeat(script(bench.path, caches)),
    'downloaded Node': () => {
      rmSync(join(caches, 'setup-go-tarball/.setup-go-tarball/node'), { recursive: true });
      return repeat(script(bench.path, caches));
    },
    'bundle only': () => ({
      ...repeat(script(withNode, caches)),
      file: process.execPath,
      args: [join(root, 'dist/index.js'), ...hit, ...fill],
    }),
    'single-file bundle only': () => ({
      ...repeat(script(withNode, caches)),
      file: process.execPath,
      args: [join(root, 'build/setup-go-tarball.mjs'), ...hit, ...fill],
    }),
  };
  const race = await interleaved(contenders);
  const alone = race.get('bundle only') ?? [];
  console.log(`## A tool-cache hit through goinstall.sh, ${runs} runs\n\n${tableOf(race)}\n`);
  for (const [name, samples] of race) {
    const added = samples.map(({ wall }, index) => wall - (alone[index]?.wall ?? Number.NaN));
    console.log(`${name}: ${median(added).toFixed(0)} ms more than the bundle`);
  }
}

/** A cold installation to `--install-dir`. */
async function recipes(bench: Bench, file: string): Promise<void> {
  const target = join(folder, 'usr/local/go');
  mkdirSync(dirname(target), { recursive: true });
  const env = {
    HOME: folder,
    PATH: `${bench.path}:${dirname(process.execPath)}`,
    XDG_CACHE_HOME: join(folder, 'cold'),
  };
  const url = `${bench.mirror}/${basename(file)}`;
  const digest = knownArchive(basename(file))?.sha256 ?? sha256(file);
  const classic = [
    `curl -fsSLO '${url}'`,
    `echo '${digest}  ${basename(file)}' | sha256sum -c -`,
    `rm -rf '${target}'`,
    `tar -C '${dirname(target)}' -xzf '${basename(file)}'`,
    `rm '${basename(file)}'`,
  ].join(' && ');
  const flags = ['--go-version', goVersion, '--go-download-base-url', bench.mirror, '--install-dir', target];
  const cold = () => {
    for (const path of [target, join(folder, 'cold')]) rmSync(path, { recursive: true, force: true });
    return { file: '/bin/sh', env, cwd: folder };
  };
  const contenders: Readonly<Record<string, () => Command>> = {
    'goinstall.sh --install-dir': () => ({
      ...cold(),
      args: [bench.script, '--bundle', join(root, 'dist'), ...flags],
    }),
    'curl, sha256sum, rm, tar': () => ({ ...cold(), args: ['-c', classic] }),
  };
  await measure({ ...cold(), args: [bench.script, '--bundle', join(root, 'dist'), ...flags] });
  if (!existsSync(join(target, 'bin/go'))) {
    console.log('\n--install-dir has installed nothing, so it is not compared with the usual commands');
    return;
  }
  const race = await interleaved(contenders);
  console.log(`\n## Cold, --install-dir, ${runs} runs\n\n${tableOf(race)}`);
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

function writeScript(file: string): string {
  const node = { version: nodeVersion, sha256: { npm: { [platform]: sha256(file) } } };
  const text = readFileSync(join(root, 'goinstall.sh'), 'utf8');
  const path = join(folder, 'goinstall.sh');
  writeFileSync(path, stampGoinstall(text, { version: '1.0.0', node, bundle: '' }), { mode: 0o755 });
  return path;
}

function programs(): string {
  const path = join(folder, 'bin');
  mkdirSync(path);
  const names = [
    'cat',
    'chmod',
    'curl',
    'dirname',
    'find',
    'gzip',
    'id',
    'mkdir',
    'mktemp',
    'mv',
    'readlink',
    'rm',
  ];
  for (const name of [...names, 'sed', 'sh', 'sha256sum', 'tar', 'tr', 'uname'])
    symlinkSync(`/usr/bin/${name}`, join(path, name));
  return path;
}

async function serve(
  files: readonly string[],
): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const args = [join(import.meta.dirname, 'serve.ts'), ...files];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { url: String(line).trim(), process: child };
}
