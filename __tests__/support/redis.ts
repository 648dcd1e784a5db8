/** A real Redis on loopback: the one on PATH, or that of Debian's packages. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { debianPackage, unlessMissing } from './debian.ts';
import { TLS } from './mirror-server.ts';

interface Program {
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
}

const libraries = [
  'libjemalloc2',
  'liblua5.1-0',
  'lua-cjson',
  'lua-bitop',
  'liblzf1',
  'libatomic1',
  'libsystemd0',
];

/** The server, or why there is none. */
export const redisServer = unlessMissing((): Program => {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return { file: 'redis-server', env: {} };
  } catch {
    const [tools] = ['redis-tools'].map(debianPackage);
    const file = join(tools ?? '', 'usr/bin/redis-check-rdb'); // the server is the same file under another name
    const folders = libraries.flatMap((name) => {
      const folder = debianPackage(name);
      return ['usr/lib', 'lib'].flatMap((each) => [
        join(folder, each, 'x86_64-linux-gnu'),
        join(folder, each, 'aarch64-linux-gnu'),
      ]);
    });
    const program = {
      file,
      env: { LD_LIBRARY_PATH: folders.filter((folder) => existsSync(folder)).join(':') },
    };
    const { status, stderr } = spawnSync(file, ['--version'], {
      argv0: 'redis-server',
      env: program.env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`redis-server does not run here: ${stderr}`);
    return program;
  }
});

export interface Redis {
  readonly port: number;
  /** `redis://…` or `rediss://…` with its user and password. */
  readonly url: string;
  kill(): Promise<void>;
  /** On the same port, with what it had saved: nothing. */
  restart(): Promise<void>;
  pause(): void;
  resume(): void;
}

export async function startRedis(
  folder: string,
  { tls = false }: { readonly tls?: boolean } = {},
): Promise<Redis> {
  const port = await freePort();
  const [acl, log] = [join(folder, 'users.acl'), join(folder, 'redis.log')];
  const rights = tls
    ? '~setup-go-guard:* resetchannels -@all +get +set +setbit +hello +auth'
    : 'allkeys allchannels +@all';
  writeFileSync(acl, `user default off\nuser guard on >geheim99 ${rights}\n`);
  const listening = tls
    ? [
        '--port',
        '0',
        '--tls-port',
        String(port),
        '--tls-cert-file',
        TLS.cert,
        '--tls-key-file',
        TLS.key,
        '--tls-ca-cert-file',
        TLS.ca,
        '--tls-auth-clients',
        'no',
      ]
    : ['--port', String(port)];
  const args = [
    ...listening,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
    '--aclfile',
    acl,
    '--logfile',
    log,
  ];
  let child = await start(args);
  return {
    port,
    url: `${tls ? 'rediss' : 'redis'}://guard:geheim99@${tls ? 'localhost' : '127.0.0.1'}:${port}`,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    async restart() {
      child = await start(args);
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
  };
}

async function start(args: readonly string[]): Promise<ChildProcess> {
  const { file = '', env = {} } = redisServer.made ?? {};
  const port = Number(args[args.indexOf('--tls-port') + 1] ?? args[1]) || Number(args[1]);
  const child = spawn(file, args, {
    argv0: 'redis-server',
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: 'inherit',
  });
  while (child.exitCode === null && !(await answers(port)))
    await new Promise((resolve) => setTimeout(resolve, 20));
  if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}`);
  return child;
}

async function answers(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
