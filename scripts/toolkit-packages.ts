// Packages as they are bundled: GitHub's toolkit without what no run needs, which would be most of it, and openpgp
// without what would make the entry larger.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `@actions/core` and `@actions/tool-cache`, and what the latter imports for functions that are left out. */
const packages = ['core', 'tool-cache', 'cache', 'exec', 'glob', 'io', 'http-client'] as const;

/**
 * Copies the packages to where the compiled sources find them first. What they need themselves is still found in the
 * real node_modules, which stays as it was installed. The copies differ in three things:
 *
 * - They say that their modules have no side effects, which holds (they define functions and classes; the packages do
 *   not say so: actions/toolkit#1436). Otherwise webpack keeps their HTTP client, and with it undici 6: a megabyte.
 * - `@actions/core` takes random names from `src/hosts/github/random-uuid.ts`, not from `node:crypto`.
 * - `@actions/tool-cache` prints no `::debug::` lines: `list --json` has standard output to itself.
 */
export function copyToolkit(nodeModules: string, to: string): void {
  for (const name of packages) {
    const folder = join(to, '@actions', name);
    cpSync(join(nodeModules, '@actions', name), folder, { recursive: true });
    change(join(folder, 'package.json'), '"type": "module",', '"type": "module",\n  "sideEffects": false,');
  }
  change(
    join(to, '@actions/core/lib/file-command.js'),
    "import * as crypto from 'crypto';",
    "import * as crypto from '../../../../hosts/github/random-uuid.js';",
  );
  change(
    join(to, '@actions/tool-cache/lib/tool-cache.js'),
    "import * as core from '@actions/core';",
    'const core = { debug() {} };',
  );
}

/**
 * Copies openpgp. It takes two modules of Node in forms for which webpack puts a function of its own into the entry, which
 * every run reads; the copy takes them in others.
 */
export function copyOpenpgp(nodeModules: string, to: string): void {
  const folder = join(to, 'openpgp');
  cpSync(join(nodeModules, 'openpgp'), folder, { recursive: true });
  const file = join(folder, 'dist/node/openpgp.mjs');
  change(
    file,
    "import { createRequire } from 'module';",
    "const { createRequire } = process.getBuiltinModule('module');",
  );
  change(file, "import * as nc from 'node:crypto';", "import nc from 'node:crypto';");
}

/** Throws where the package is not what it was when this was written. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} does not have ${JSON.stringify(from)} once`);
  writeFileSync(file, text.replace(from, to));
}
