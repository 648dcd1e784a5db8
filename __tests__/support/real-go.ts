// Complete releases of Go by the go command itself: it downloads a toolchain module and unpacks it as a GOROOT.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realGoroot } from './installed-go.ts';

/** Kept between runs. */
const folder = join(tmpdir(), 'setup-go-tarball-genuine');

/** GOROOT of a release such as `go1.21.13`, in the module cache of the Go on PATH, without `api doc misc test`. */
export function realGo(release: string): string {
  const env = { ...process.env, GOTOOLCHAIN: release, GOROOT: '' };
  const goroot = execFileSync('go', ['env', 'GOROOT'], { cwd: tmpdir(), env, encoding: 'utf8' }).trim();
  const said = readFileSync(join(goroot, 'VERSION'), 'utf8').split('\n')[0];
  if (said !== release) throw new Error(`"${goroot}" is ${said}, not ${release}`);
  return goroot;
}

/** Path of a `.tar.gz` of that tree, in the form of the official one. Its digest is its own. */
export function packedGo(release: string): string {
  const kept = join(folder, `repacked-${release}.linux-amd64.tar.gz`);
  if (existsSync(kept)) return kept;
  mkdirSync(folder, { recursive: true });
  const names = [
    '--transform=s,^\\.,go,',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=u=rwX,go=rX',
    '--format=ustar',
  ];
  execFileSync('tar', ['-C', realGo(release), ...names, '-I', 'gzip -1', '-cf', `${kept}.part`, '.']);
  renameSync(`${kept}.part`, kept);
  return kept;
}

/** Path of a `.tar.gz` with the go command of the Go on PATH built for 32 bits, which is enough for `go version`. */
export function packedGo386(): string {
  if (realGoroot === undefined) throw new Error('Go is not on PATH');
  const release = readFileSync(join(realGoroot, 'VERSION'), 'utf8').split('\n')[0] ?? '';
  const kept = join(folder, `command-only-${release}.linux-386.tar.gz`);
  if (existsSync(kept)) return kept;
  const work = join(folder, `386-${process.pid}`);
  const env = {
    ...process.env,
    GOARCH: '386',
    GOOS: 'linux',
    CGO_ENABLED: '0',
    GOTOOLCHAIN: 'local',
    GOROOT: realGoroot,
  };
  mkdirSync(join(work, 'go/bin'), { recursive: true });
  try {
    const goCommand = join(work, 'go/bin/go');
    execFileSync('go', ['build', '-trimpath', '-o', goCommand, 'cmd/go'], {
      cwd: join(realGoroot, 'src'),
      env,
    });
    writeFileSync(join(work, 'go/VERSION'), `${release}\n`);
    execFileSync('tar', [
      '-C',
      work,
      '-czf',
      `${kept}.part`,
      '--owner=0',
      '--group=0',
      'go/VERSION',
      'go/bin/go',
    ]);
    renameSync(`${kept}.part`, kept);
    return kept;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
