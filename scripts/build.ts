// Builds dist/ from src/: tsc to build/, then ncc. The output depends on the sources and the lockfile alone.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const at = (...parts: string[]) => join(root, ...parts);

function run(tool: string, args: string[]): void {
  execFileSync(process.execPath, [at('node_modules', tool), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

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
