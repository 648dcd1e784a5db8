/**
 * Fetches those peers that registries have: `node bench/managers/peers.ts DIR`. mise comes from npm, the wrappers of
 * golang.org/dl by `go install`. The others are programs and checkouts that you put there yourself; see README.md.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const mise = '@jdxcode/mise-linux-x64@2026.9.15';
const wrappers = ['go1.26.8', 'go1.23.12'].map((name) => `golang.org/dl/${name}@latest`);

const [given] = process.argv.slice(2);
if (given === undefined) {
  console.error('usage: node bench/managers/peers.ts DIR');
  process.exit(2);
}
const folder = resolve(given);
mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(folder, 'npm-'));
try {
  execFileSync('npm', ['install', '--prefix', work, '--no-save', '--ignore-scripts', mise], {
    stdio: 'inherit',
  });
  copyFileSync(join(work, 'node_modules/@jdxcode/mise-linux-x64/bin/mise'), join(folder, 'mise'));
} finally {
  rmSync(work, { recursive: true });
}
execFileSync('go', ['install', ...wrappers], { env: { ...process.env, GOBIN: folder }, stdio: 'inherit' });
