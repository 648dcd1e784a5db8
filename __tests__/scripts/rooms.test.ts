/** The lint rules that hold the order of floors and rooms: each is shown to find a violation that was planted. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

const imports = 'lint/style/noRestrictedImports';
const cycles = 'lint/suspicious/noImportCycles';

interface Plant {
  readonly file: string;
  readonly code: string;
  /** The rule that finds it; `undefined` if it is as it should be. */
  readonly found: string | undefined;
}

const plants: readonly Plant[] = [
  // Rooms.
  plant('core/versions/up.ts', `import type { Host } from '../cli/host.ts';`, imports),
  plant('core/versions/later.ts', `export const load = () => import('../cli/commands.ts');`, imports),
  plant('core/versions/down.ts', `export { a } from '../text/json.ts';`, undefined),
  plant('engine/download/up.ts', `import { x } from '../install/acquire.ts';`, imports),
  plant('engine/download/later.ts', `export const load = () => import('../doctor/doctor.ts');`, imports),
  plant('engine/doctor/verb.ts', `import { setup } from '../setup.ts';`, imports),
  plant('engine/doctor/down.ts', `export { x } from '../install/acquire.ts';`, undefined),
  plant('engine/verb.ts', `export { x } from './doctor/doctor.ts';`, undefined),
  plant('io/fs/up.ts', `import { http } from '../net/http.ts';`, imports),
  plant('hosts/render/up.ts', `import { host } from '../github/github.ts';`, imports),
  // Floors.
  plant('core/versions/engine.ts', `import { x } from '../../engine/setup.ts';`, imports),
  plant('core/versions/node.ts', `import { join } from 'node:path';`, imports),
  plant('engine/run/io.ts', `import { x } from '../../io/fs/files.ts';`, imports),
  plant('engine/run/hosts.ts', `export const load = () => import('../../hosts/shell/shell.ts');`, imports),
  plant('engine/run/node.ts', `import { readFileSync } from 'node:fs';`, imports),
  plant('io/fs/engine.ts', `import { x } from '../../engine/setup.ts';`, imports),
  plant('hosts/shell/engine.ts', `import { x } from '../../engine/setup.ts';`, imports),
  plant('hosts/shell/io.ts', `import { x } from '../../io/fs/files.ts';`, imports),
  plant('commands/hosts.ts', `import { x } from '../hosts/shell/shell.ts';`, imports),
  plant('commands/app.ts', `import { x } from '../app/wiring.ts';`, imports),
  plant('commands/node.ts', `import { readFileSync } from 'node:fs';`, imports),
  plant('commands/engine.ts', `export { x } from '../engine/setup.ts';`, undefined),
  plant('app/commands.ts', `import { x } from '../commands/list.ts';`, imports),
  plant('app/entry.ts', `import { x } from '../entry/main.ts';`, imports),
  plant('entry/io.ts', `import { x } from '../io/fs/files.ts';`, imports),
  plant('entry/app.ts', `export { x } from '../app/wiring.ts';`, undefined),
  // Circles, also of types and of imports that come later.
  plant('core/trust/one.ts', `import type { Two } from './two.ts';\nexport type One = Two;`, cycles),
  plant('core/trust/two.ts', `import type { One } from './one.ts';\nexport type Two = One;`, cycles),
  plant('engine/trust/one.ts', `import { two } from './two.ts';\nexport const one = two;`, cycles),
  plant('engine/trust/two.ts', `export const two = () => import('./one.ts');`, cycles),
  // Purity.
  plant('core/trust/clock.ts', 'export const now = () => Date.now();', 'plugin'),
  plant('engine/trust/dice.ts', 'export const random = () => Math.random();', 'plugin'),
  plant('core/trust/process.ts', 'export const env = process.env;', 'lint/style/noRestrictedGlobals'),
  plant('engine/trust/speak.ts', `console.log('x');`, 'lint/style/noRestrictedGlobals'),
];

function plant(file: string, code: string, found: string | undefined): Plant {
  return { file: `src/${file}`, code: `${code}\n`, found };
}

test('every planted violation is found, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  try {
    mkdirSync(join(folder, 'scripts'));
    for (const name of ['biome.json', 'biome.rooms.json', 'scripts/floors.grit', '.gitignore'])
      copyFileSync(join(root, name), join(folder, name));
    for (const { file, code } of plants) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    const found = lint(folder);
    expect(plants.map(({ file }) => [file, [...(found.get(file) ?? [])]])).toEqual(
      plants.map(({ file, found: rule }) => [file, rule === undefined ? [] : [rule]]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const rules = new Set([imports, cycles, 'plugin', 'lint/style/noRestrictedGlobals']);

/** The rules of interest that found something, by file. */
function lint(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const args = [
    join(root, 'node_modules/@biomejs/biome/bin/biome'),
    'lint',
    '--reporter=json',
    '--max-diagnostics=none',
    '.',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`biome says: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  const found = new Map<string, Set<string>>();
  for (const { category, location } of diagnostics) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    const file = path.replaceAll('\\', '/');
    if (rules.has(category)) found.set(file, (found.get(file) ?? new Set()).add(category));
  }
  return found;
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string | { readonly file: string } };
}
