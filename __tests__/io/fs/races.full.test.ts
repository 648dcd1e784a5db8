/**
 * Two users share a tool cache, and one of them puts links in place of what the other one is writing: 10,000 rounds of
 * staging, receipt, marker and journal. Each is refused or harmless: nothing of the writer's own is touched.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { onLinux } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

const why = !onLinux
  ? 'folders can be held on Linux alone'
  : process.getuid?.() === 0
    ? ''
    : 'only root can be two users';

const rounds = 10_000;
const [victim, attacker] = [4001, 4002];

testUnless(why)(
  '10,000 rounds',
  async () => {
    const root = mkdtempSync(join(tmpdir(), 'setup-go-races-'));
    chmodSync(root, 0o755);
    const [shared, loot, own] = [join(root, 'shared'), join(root, 'loot'), join(root, 'own')];
    for (const folder of [shared, loot]) {
      mkdirSync(folder);
      chmodSync(folder, 0o777);
    }
    // The same names that the tree has, so that what follows a link meets them.
    for (const folder of [own, join(own, 'src'), join(own, 'src/fmt'), join(own, 'empty')]) mkdirSync(folder);
    for (const file of ['VERSION', 'precious', 'src/fmt/mine.go', 'file'])
      writeFileSync(join(own, file), 'mine');
    for (const name of ['', ...readdirSync(own, { recursive: true }).map(String)])
      chownSync(join(own, name), victim, victim);
    const before = contentsOf(own);

    const enemy = start('race-attacker.ts', attacker, [
      shared,
      loot,
      own,
      join(own, 'empty'),
      join(own, 'file'),
    ]);
    await once(enemy.stdout, 'data');
    const worker = start('race-victim.ts', victim, [shared, String(rounds)]);
    const said = await outputOf(worker);
    const attacks = outputOf(enemy);
    enemy.stdin.end();
    const swaps = Number(await attacks);

    const ended: Readonly<Record<string, number>> = JSON.parse(said);
    expect(contentsOf(own)).toEqual(before);
    expect(Object.values(ended).reduce((sum, count) => sum + count, 0)).toBe(rounds);
    expect(Object.keys(ended).filter((how) => how.startsWith('crash'))).toEqual([]);
    // It was in the way, and not always.
    expect(swaps).toBeGreaterThan(rounds / 10);
    expect(Object.keys(ended).sort()).toEqual(['FILES_FAILED', 'done']);
    rmSync(root, { recursive: true });
  },
  1_800_000,
);

function start(script: string, uid: number, args: readonly string[]) {
  const path = join(import.meta.dirname, '../../support', script);
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path, ...args], {
    uid,
    gid: uid,
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

async function outputOf({ stdout }: ReturnType<typeof start>): Promise<string> {
  let text = '';
  for await (const chunk of stdout.setEncoding('utf8')) text += chunk;
  return text;
}

function contentsOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, entry.isFile() ? readFileSync(path, 'utf8') : 'folder'];
    }),
  );
}
