// `@actions/core` as it is bundled: without what a run does not need, which would be most of it.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies the package to where the compiled sources find it first. What it needs itself is still found in the real
 * node_modules, which stays as it was installed. The copy differs in two things:
 *
 * - It says that its modules have no side effects, which holds (they define functions and classes; the package does
 *   not say so: actions/toolkit#1436). Otherwise webpack keeps its client for OpenID Connect, and with it
 *   `@actions/http-client` and undici 6: a megabyte, in what every run loads.
 * - It takes random names from `src/hosts/github/random-uuid.ts`, not from `node:crypto`.
 */
export function copyCore(nodeModules: string, to: string): void {
  const core = join(to, '@actions/core');
  cpSync(join(nodeModules, '@actions/core'), core, { recursive: true });
  change(join(core, 'package.json'), '"type": "module",', '"type": "module",\n  "sideEffects": false,');
  change(
    join(core, 'lib/file-command.js'),
    "import * as crypto from 'crypto';",
    "import * as crypto from '../../../../hosts/github/random-uuid.js';",
  );
}

/** Throws where the package is not what it was when this was written. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} does not have ${JSON.stringify(from)} once`);
  writeFileSync(file, text.replace(from, to));
}
