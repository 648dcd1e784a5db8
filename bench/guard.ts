/**
 * What the guard costs: `node bench/guard.ts [--wrk FILE] [--seconds N] [--modules FILE] [--upstream URL] [--direct] [--latency MS] [--redis URL] [--runs N]`.
 * Run `npm run build` first. wrk sends the load; `--modules` is a go.mod whose modules are downloaded with and without the
 * guard, from the module proxy of `--upstream` behind the caching proxy of `bench/proxy.ts`; with `--direct` from that
 * module proxy itself.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    wrk: { type: 'string', default: 'wrk' },
    seconds: { type: 'string', default: '5' },
    modules: { type: 'string' },
    upstream: { type: 'string', default: 'https://proxy.golang.org' },
    direct: { type: 'boolean', default: false },
    latency: { type: 'string', default: '0' },
    redis: { type: 'string' },
    runs: { type: 'string', default: '5' },
    resets: { type: 'string' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'bench-guard-'));
const script = join(import.meta.dirname, '../dist/index.js');
type Environment = Readonly<Record<string, string>>;

interface Guard {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process until it listened. */
  readonly started: number;
  stop(): Promise<void>;
}

let guards = 0;
/** As the guard beside a job is started: src/engine/guard/beside.ts. */
const flags = ['--max-old-space-size=128', '--max-semi-space-size=1'];
const allocator = { MALLOC_ARENA_MAX: '1' };

async function startGuard(env: Environment): Promise<Guard> {
  const file = join(folder, `ready-${guards++}`);
  const from = performance.now();
  const child = spawn(
    process.execPath,
    [...flags, script, 'guard', '--listen', '127.0.0.1:0', '--ready-file', file],
    {
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, TMPDIR: folder, ...allocator, ...env },
      stdio: 'ignore',
    },
  );
  while (!existsSync(file)) await sleep(1);
  const started = performance.now() - from;
  const { environment, pid } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    url: environment.GOPROXY,
    pid,
    started,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Answers every .info, with as little work as Node can do it in a process of its own. */
async function startUpstream(): Promise<{ readonly url: string; stop(): void }> {
  const text = `
    const body = '{"Version":"v1.0.0","Time":"2026-01-01T00:00:00Z"}';
    const answer = 'HTTP/1.1 200 OK\\r\\ncontent-type: application/json\\r\\ncontent-length: ' + body.length + '\\r\\n\\r\\n' + body;
    const server = require('net').createServer({ noDelay: true }, (socket) => {
      socket.on('error', () => {}).on('data', (chunk) => {
        for (let at = chunk.indexOf('\\r\\n\\r\\n'); at >= 0; at = chunk.indexOf('\\r\\n\\r\\n', at + 4)) socket.write(answer);
      });
    }).listen(0, '127.0.0.1', () => console.log(server.address().port));`;
  const child = spawn(process.execPath, ['-e', text], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout.setEncoding('utf8'), 'data');
  return { url: `http://127.0.0.1:${String(port).trim()}`, stop: () => void child.kill() };
}

/** Seconds of user and system time of a process so far. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

interface Load {
  readonly perSecond: number;
  readonly requests: number;
}

/** By wrk, with one thread and so many connections. */
function load(
  url: string,
  { connections, lua }: { readonly connections: number; readonly lua?: string },
): Load {
  const args = ['-t1', `-c${connections}`, `-d${values.seconds}s`, ...(lua ? ['-s', lua] : []), url];
  const said = execFileSync(values.wrk, args, { encoding: 'utf8' });
  if (/Non-2xx/.test(said)) throw new Error(said);
  return {
    perSecond: Number(/Requests\/sec: +([\d.]+)/.exec(said)?.[1]),
    requests: Number(/(\d+) requests in/.exec(said)?.[1]),
  };
}

/** The load, and what a whole core would do, which a busy machine does not change. */
function loadOn(pid: number, work: () => Load): string {
  const from = cpuOf(pid);
  const { perSecond, requests } = work();
  const cpu = cpuOf(pid) - from;
  return `${perSecond.toFixed(0)} requests/s, ${(requests / cpu).toFixed(0)} in a second of CPU time`;
}

function memoryOf(pid: number): string {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return `${of('VmRSS')} MB, at most ${of('VmHWM')} MB`;
}

async function loads(): Promise<void> {
  const upstream = await startUpstream();
  const env = { GOPROXY: upstream.url, GOPRIVATE: 'corp.test', SETUP_GO_GUARD_PUBLIC_PROXY: 'off' };
  const starts: number[] = [];
  for (let run = 0; run < 10; run++) {
    const guard = await startGuard(env);
    starts.push(guard.started);
    await guard.stop();
  }
  report(
    'start until it listens',
    `${median(starts).toFixed(0)} ms (${Math.min(...starts).toFixed(0)} to ${Math.max(...starts).toFixed(0)})`,
  );
  const guard = await startGuard(env);
  const lua = join(folder, 'distinct.lua');
  writeFileSync(
    lua,
    `local n = 0\nlocal secret = "${new URL(guard.url).pathname}"\nrequest = function()\n  n = n + 1\n  return wrk.format("GET", secret .. "/corp.test/x/@v/v1.0." .. n .. ".info")\nend\n`,
  );
  report(
    'bare upstream',
    `${load(`${upstream.url}/x`, { connections: 32 }).perSecond.toFixed(0)} requests/s`,
  );
  const hit = `${guard.url}/corp.test/x/@v/v1.0.0.info`;
  report(
    'hits in memory',
    loadOn(guard.pid, () => load(hit, { connections: 32 })),
  );
  report(
    'pass-through',
    loadOn(guard.pid, () => load(guard.url, { connections: 32, lua })),
  );
  report('memory afterwards', memoryOf(guard.pid));
  await guard.stop();
  upstream.stop();
}

/** Milliseconds of a `go mod download` into an empty module cache; `undefined` if it fails. */
async function download(env: Environment, gomod: string): Promise<number | undefined> {
  const root = mkdtempSync(join(folder, 'gopath-'));
  mkdirSync(join(root, 'project'));
  copyFileSync(gomod, join(root, 'project/go.mod'));
  const sums = join(dirname(gomod), 'go.sum');
  if (existsSync(sums)) copyFileSync(sums, join(root, 'project/go.sum'));
  try {
    const from = performance.now();
    const child = spawn('go', ['mod', 'download'], {
      cwd: join(root, 'project'),
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: root,
        GOPATH: root,
        GOFLAGS: '-modcacherw',
        GOENV: 'off',
        GOTOOLCHAIN: 'local',
        ...env,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said = `${said}${text}`.slice(-400)));
    const [code] = await once(child, 'exit');
    if (code !== 0 && !values.resets) console.error(said);
    return code === 0 ? performance.now() - from : undefined;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A proxy that resets so many of a hundred responses in their middle. */
async function startFlaky(target: string, percent: number): Promise<{ readonly url: string; close(): void }> {
  let seed = 1;
  const server = http.createServer((request, response) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const breaks = seed / 2 ** 32 < percent / 100;
    const asked = http.get(
      `${target}${request.url}`,
      { headers: { ...request.headers, host: '' } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        if (!breaks) return void answer.pipe(response);
        response.flushHeaders();
        answer.once('data', (chunk: Buffer) =>
          response.write(chunk.subarray(0, chunk.length / 2), () => response.destroy()),
        );
      },
    );
    asked.on('error', () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`,
    close: () => void server.close(),
  };
}

/** What it has been asked for once comes from the disk, so that the network is not measured. */
async function startProxy(): Promise<{ readonly url: string; close(): void }> {
  const file = join(import.meta.dirname, 'proxy.ts');
  const proxy = spawn(process.execPath, [file, values.upstream, folder, values.latency], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [address] = await once(proxy.stdout.setEncoding('utf8'), 'data');
  return { url: String(address).trim(), close: () => proxy.stdin.end() };
}

async function downloads(gomod: string): Promise<void> {
  const proxy = values.direct
    ? { url: values.upstream.replace(/\/$/, ''), close: () => undefined }
    : await startProxy();
  const plain = { GOPROXY: proxy.url, GONOSUMDB: '*' };
  if ((await download(plain, gomod)) === undefined) throw new Error(`go mod download of ${gomod} fails`);
  const through = async (more: Environment, gate = proxy.url) => {
    const alone = values.direct ? {} : { SETUP_GO_GUARD_PUBLIC_PROXY: 'off' };
    const guard = await startGuard({ GOPROXY: gate, ...alone, ...more });
    const time = await download({ GOPROXY: guard.url, GONOSUMDB: '*' }, gomod);
    const memory = memoryOf(guard.pid);
    await guard.stop();
    return { time, memory };
  };
  const [without, cold, warm]: [number[], number[], number[]] = [[], [], []];
  let memory = '';
  for (let run = 0; run < Number(values.runs); run++) {
    without.push((await download(plain, gomod)) ?? Number.NaN);
    const through1 = await through({});
    cold.push(through1.time ?? Number.NaN);
    memory = through1.memory;
    if (values.redis) warm.push((await through({ SETUP_GO_GUARD_REDIS: values.redis })).time ?? Number.NaN);
  }
  report('go mod download without the guard', `${median(without).toFixed(0)} ms`);
  report('the same through the guard, cold', ratio(cold, without));
  if (warm.length > 0) report('the same, warm in Redis', ratio(warm.slice(1), without.slice(1)));
  report('memory of the guard', memory);
  if (values.resets) {
    const flaky = await startFlaky(proxy.url, Number(values.resets));
    let [failed, guarded] = [0, 0];
    for (let run = 0; run < Number(values.runs); run++) {
      if ((await download({ GOPROXY: flaky.url, GONOSUMDB: '*' }, gomod)) === undefined) failed += 1;
      if ((await through({}, flaky.url)).time === undefined) guarded += 1;
    }
    flaky.close();
    report(
      `failed downloads with ${values.resets} % resets`,
      `${failed} of ${values.runs} without, ${guarded} through the guard`,
    );
  }
  proxy.close();
}

function ratio(times: readonly number[], base: readonly number[]): string {
  return `${median(times).toFixed(0)} ms, ${(median(times) / median(base)).toFixed(2)}x (${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)})`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function report(what: string, value: string): void {
  console.log(`${what.padEnd(40)} ${value}`);
}

try {
  if (values.modules === undefined) await loads();
  else await downloads(values.modules);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
