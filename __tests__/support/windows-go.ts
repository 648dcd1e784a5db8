/** A miniature Go for Windows. */
import { zip } from './archive-builder.ts';
import { type MiniGo, sha256 } from './mini-go.ts';
import { goExe } from './windows-go-command.ts';

/** `ballast` bytes that do not compress make it longer. One file has a path as long as Go's longest. */
export function windowsGo(release: string, { ballast = 0 } = {}): MiniGo {
  const files = [
    { path: 'VERSION', content: Buffer.from(`${release}\ntime 2026-01-01T00:00:00Z\n`) },
    { path: 'bin/go.exe', content: goExe({ release, platform: { os: 'windows', arch: 'amd64' } }) },
    { path: 'bin/gofmt.exe', content: Buffer.from('MZ') },
    { path: 'pkg/tool/windows_amd64/compile.exe', content: Buffer.from('MZ') },
    { path: `src/${'long-name/'.repeat(11)}x.go`, content: Buffer.from('package x\n') },
    { path: 'src/cmd/go.mod', content: Buffer.from('module cmd\n') },
    ...['api', 'doc', 'misc', 'test'].map((name) => ({ path: `${name}/x.txt`, content: Buffer.from('x') })),
    ...(ballast === 0 ? [] : [{ path: 'pkg/ballast', content: noise(ballast) }]),
  ];
  const modeOf = (path: string) => (/^bin\/|\.exe$/.test(path) ? 0o100755 : 0o100644);
  const bytes = zip(
    files.map(({ path, content }) => ({ name: `go/${path}`, content, unixMode: modeOf(path) })),
  );
  const platform = 'windows-amd64';
  return { release, platform, filename: `${release}.${platform}.zip`, bytes, sha256: sha256(bytes), files };
}

function noise(length: number): Buffer {
  let block = Buffer.from('ballast');
  const blocks: Buffer[] = [];
  for (let size = 0; size < length; size += block.length) {
    block = Buffer.from(sha256(block), 'hex');
    blocks.push(block);
  }
  return Buffer.concat(blocks).subarray(0, length);
}
