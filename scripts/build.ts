// Builds dist/ and the one-file bundle build/setup-go-tarball.mjs from src/: tsc to build/, ncc, and then without
// comments. dist/ is CommonJS, which Node starts sooner. The output depends on the sources and the lockfile alone.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asCommonJs, asModules } from './formats.ts';
import { makeLean } from './lean.ts';
import { inlineDynamicImports, oneFile } from './one-file.ts';
import { copyOpenpgp, copyToolkit } from './toolkit-packages.ts';

const root = join(import.meta.dirname, '..');
const at = (...parts: string[]) => join(root, ...parts);

function run(tool: string, args: string[]): void {
  execFileSync(process.execPath, [at('node_modules', tool), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function bundle(entry: string, into: string, shortened?: string): void {
  run('@vercel/ncc/dist/ncc/cli.js', ['build', entry, '-o', into, '--no-cache', '--license', 'licenses.txt']);
  makeLean(at(into), shortened);
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
asCommonJs(at('build'));
copyToolkit(at('node_modules'), at('build/node_modules'));
copyOpenpgp(at('node_modules'), at('build/node_modules'));
bundle('build/entry/main.js', 'dist', 'index.js');
writeFileSync(at('dist/package.json'), '{ "type": "commonjs" }\n');
copyFileSync(at('src/hosts/github/problem-matcher.json'), at('dist/problem-matcher.json'));
copyFileSync(at('NOTICE'), at('dist/NOTICE'));

inlineDynamicImports(at('build'), at('build/eager'));
asModules(at('build/eager'));

// By itself, and not in the one-file bundle: GitHub's package for caches is as large as all of this together. It stays an
// ECMAScript module, because parts of it make a `require` of their own.
bundle('build/eager/io/cache/cache-service.js', 'build/cache-service');
copyFileSync(at('build/cache-service/index.js'), at('dist/cache-service.mjs'));

bundle('build/eager/entry/main.js', 'build/single');
const { version, dependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
// ncc overlooks some packages where there are chunks, so they are taken from the bundles in one file.
const texts = ['single', 'cache-service'].map((name) =>
  readFileSync(at('build', name, 'licenses.txt'), 'utf8'),
);
writeFileSync(at('dist/licenses.txt'), texts.join('\n'));
const licenses = readFileSync(at('dist/licenses.txt'), 'utf8').split('\n');
for (const name of Object.keys(dependencies)) {
  if (!licenses.includes(name)) throw new Error(`dist/licenses.txt does not have the licence of ${name}`);
}
copyFileSync(at('NOTICE'), at('build/single/NOTICE'));
oneFile(at('build/single'), at('build/setup-go-tarball.mjs'), String(version));

for (const folder of ['dist', 'build']) {
  const files = readdirSync(at(folder), { withFileTypes: true }).filter(
    (item) => item.isFile() && (folder === 'dist' || item.name.endsWith('.mjs')),
  );
  for (const { name } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    console.error(`${String(readFileSync(at(folder, name)).length).padStart(9)}  ${folder}/${name}`);
  }
}
