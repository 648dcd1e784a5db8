/** A tree of Go that somebody has packed again, with whatever packs tar archives on this machine. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createArchives } from '../../../src/io/archive/archives.ts';
import { goTree, type TreeFile, treeFile } from '../../support/go-tree.ts';
import { makeSandbox } from '../../support/sandbox.ts';
import { testUnless } from '../../support/test-unless.ts';

const { unpackTarGz } = createArchives();

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-go-packers-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const usual = goTree({ version: 'go1.22.5', platform: { os: 'linux', arch: 'amd64' } });
const folder = `src/cmd/vendor/example.com/${'f'.repeat(60)}`;
/** Of 160 bytes; the second is cut within a letter where a header has room for 100 bytes. */
const long = [
  treeFile(`${folder}/${'x'.repeat(70)}.go`, 'x'),
  treeFile(`${folder}/a${'Þ'.repeat(35)}.go`, 'Þ'),
];
/** Too long for the two parts that ustar has. */
const tooLong = [treeFile(`${folder}/${'y'.repeat(60)}/${'z'.repeat(120)}.go`, 'z')];

interface Packer {
  readonly name: string;
  readonly command: readonly string[];
  readonly files: readonly TreeFile[];
}

const short = usual.filter(({ path }) => path.length < 90);
const packers: readonly Packer[] = [
  { name: 'GNU tar --format=gnu', command: ['tar', '--format=gnu'], files: [...usual, ...long, ...tooLong] },
  { name: 'GNU tar --format=pax', command: ['tar', '--format=pax'], files: [...usual, ...long, ...tooLong] },
  { name: 'GNU tar --format=ustar', command: ['tar', '--format=ustar'], files: [...usual, ...long] },
  { name: 'GNU tar --format=v7', command: ['tar', '--format=v7'], files: short },
  {
    name: 'bsdtar, gnutar',
    command: ['bsdtar', '--format', 'gnutar'],
    files: [...usual, ...long, ...tooLong],
  },
  { name: 'bsdtar, pax', command: ['bsdtar', '--format', 'pax'], files: [...usual, ...long, ...tooLong] },
  { name: 'bsdtar, ustar', command: ['bsdtar', '--format', 'ustar'], files: [...usual, ...long] },
  { name: 'bsdtar, v7', command: ['bsdtar', '--format', 'v7tar'], files: short },
  { name: 'busybox tar', command: ['busybox', 'tar'], files: [...usual, ...long, ...tooLong] },
];

for (const { name, command, files } of packers)
  testUnless(missing(command))(name, async () => {
    const home = write(files);
    const [program = '', ...args] = command;
    execFileSync(program, [...args, '-czf', 'go.tar.gz', 'go'], { cwd: home });

    expect(await unpacked(join(home, 'go.tar.gz'))).toEqual(wanted(files));
  });

testUnless(missing(['git']))('git archive, whose global header has the commit', async () => {
  const files = [...usual, ...long];
  const home = write(files);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: join(home, 'go'),
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    });
  git('init', '-q');
  git('-c', 'core.excludesFile=/dev/null', 'add', '-A');
  git('commit', '-qm', 'Go');
  git('-c', 'tar.umask=0022', 'archive', '--prefix=go/', '-o', '../go.tar.gz', 'HEAD');

  expect(await unpacked(join(home, 'go.tar.gz'))).toEqual(wanted(files));
});

test('there are long names in it', () => {
  expect([...long, ...tooLong].map(({ path }) => Buffer.byteLength(`go/${path}`) > 100)).toEqual([
    true,
    true,
    true,
  ]);
});

function missing(command: readonly string[]): string {
  const [program = ''] = command;
  try {
    const version = execFileSync(program, ['--help'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return program === 'tar' && !version.includes('GNU') ? 'tar is not the one of GNU' : '';
  } catch {
    return `there is no ${program}`;
  }
}

/** A folder with the tree in its folder `go`. */
function write(files: readonly TreeFile[]): string {
  const home = mkdtempSync(join(root, 'tree-'));
  for (const { path, content, mode } of files) {
    const whole = join(home, 'go', path);
    mkdirSync(join(whole, '..'), { recursive: true });
    writeFileSync(whole, content);
    chmodSync(whole, mode);
  }
  return home;
}

async function unpacked(archive: string): Promise<Readonly<Record<string, string>>> {
  const sandbox = await makeSandbox();
  try {
    const { createReadStream } = await import('node:fs');
    await unpackTarGz(createReadStream(archive), { into: sandbox.into, slim: false });
    const tree = Object.entries(await sandbox.tree());
    return Object.fromEntries(tree.filter(([path]) => !path.endsWith('/')));
  } finally {
    await sandbox.remove();
  }
}

function wanted(files: readonly TreeFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, content, mode }) => [path, `${mode.toString(8)} ${content}`]));
}
