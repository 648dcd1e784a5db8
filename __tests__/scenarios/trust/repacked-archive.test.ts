/** An archive that somebody has packed again with other tools: the user vouches for it with `checksum`. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { goTree, type TreeFile, treeFile } from '../../support/go-tree.ts';
import { goArch, goOs } from '../../support/installed-go.ts';
import { type MiniGo, miniGo, sha256 } from '../../support/mini-go.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { whyNoTar } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const longPath = `src/cmd/vendor/example.com/${'f'.repeat(60)}/${'x'.repeat(70)}.go`;
const files: readonly TreeFile[] = [
  ...goTree({ version: 'go1.99.1', platform: { os: goOs, arch: goArch } }),
  treeFile(longPath, 'package x\n'),
];

/** The tree in the folder `go` of a folder, packed there. */
function repack(home: string, format: string): MiniGo {
  for (const { path, content, mode } of files) {
    const whole = join(home, 'go', path);
    mkdirSync(join(whole, '..'), { recursive: true });
    writeFileSync(whole, content);
    chmodSync(whole, mode);
  }
  execFileSync('tar', [`--format=${format}`, '-czf', 'go.tar.gz', 'go'], { cwd: home });
  const bytes = readFileSync(join(home, 'go.tar.gz'));
  return { ...miniGo('go1.99.1'), bytes, sha256: sha256(bytes) };
}

for (const format of ['gnu', 'pax', 'ustar'])
  testUnless(whyNoTar || whyNoGnuTar())(`by GNU tar, --format=${format}`, async () => {
    await using scenario = await openScenario('repacked');
    const home = join(scenario.place.root, 'packing');
    mkdirSync(home);
    const archive = repack(home, format);
    const mirrors = offer(await scenario.mirror(), [archive], { index: false });

    const step = await scenario.step({ 'go-version': '1.99.1', mirrors, checksum: archive.sha256 });

    expect(step).toMatchObject({ code: 0, outputs: { trust: 'pin', 'go-version': '1.99.1' } });
    const root = step.outputs['go-root'] ?? '';
    for (const { path, content } of files) expect(readFileSync(join(root, path), 'utf8')).toBe(content);
  });

test('the name is too long for a header', () => {
  expect(`go/${longPath}`.length).toBeGreaterThan(100);
});

function whyNoGnuTar(): string {
  try {
    const version = execFileSync('tar', ['--version'], { encoding: 'utf8' });
    return version.includes('GNU') ? '' : 'tar is not the one of GNU';
  } catch {
    return 'there is no tar';
  }
}
