// Builds dist/ from src/: tsc to build/, then ncc. The output depends on the sources and the lockfile alone.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const at = (...parts: string[]) => join(root, ...parts);

/**
 * The library has no top-level side effects but its package.json does not say so, and without that word the bundler
 * keeps its OIDC client and a whole HTTP stack in the entry (actions/toolkit#1436).
 */
function declareFreeOfSideEffects(name: string): void {
  const file = at('node_modules', name, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (manifest.sideEffects === false) return;
  writeFileSync(file, `${JSON.stringify({ ...manifest, sideEffects: false }, null, 2)}\n`);
}

function run(tool: string, args: string[]): void {
  execFileSync(process.execPath, [at('node_modules', tool), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

declareFreeOfSideEffects('@actions/core');
rmSync(at('build'), { recursive: true, force: true });
rmSync(at('dist'), { recursive: true, force: true });
try {
  execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
} catch {
  process.exit(1); // tsc has said why
}
run('@vercel/ncc/dist/ncc/cli.js', [
  'build',
  'build/main.js',
  '-o',
  'dist',
  '--no-cache',
  '--license',
  'licenses.txt',
]);
copyFileSync(at('src/hosts/problem-matcher.json'), at('dist/problem-matcher.json'));
for (const file of readdirSync(at('dist')).sort()) {
  console.error(`${String(readFileSync(at('dist', file)).length).padStart(9)}  dist/${file}`);
}
