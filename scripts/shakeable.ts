// `@actions/core` does not say that its modules have no side effects (actions/toolkit#1436), so webpack keeps its client
// for OpenID Connect, and with it `@actions/http-client` and undici 6: a megabyte, in what every run loads.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose modules do nothing when they are loaded: that was looked up in their sources. */
const packages: readonly string[] = ['@actions/core'];

/**
 * Copies them to where the compiled sources find them first, and says so in the copies' package.json. What they need
 * themselves is still found in the real node_modules, which stays as it was installed.
 */
export function copyShakeable(nodeModules: string, to: string): void {
  for (const name of packages) {
    cpSync(join(nodeModules, name), join(to, name), { recursive: true });
    const file = join(to, name, 'package.json');
    const described: object = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...described, sideEffects: false }));
  }
}
