/** docs/shells.md: its commands, in the shells of this machine. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { createPlace } from '../../support/product.ts';
import { runRealShell, whereIs, whyNoShell } from '../../support/real-shells.ts';
import { testUnless } from '../../support/test-unless.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/shells.md'), 'utf8');
const entry = join(import.meta.dirname, '../../../dist/index.js');

/** The only block of that language. */
function commandFor(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n(.*?)\\n\`\`\`$`, 'ms').exec(page)?.[1] ?? '';
}

test.each(['sh', 'fish', 'powershell', 'bat'])('has a command for %s', (language) => {
  expect(commandFor(language)).toContain('setup-go-tarball setup 1.26');
});

describe.each([
  ['sh', 'sh', []],
  ['sh', 'bash', ['--norc']],
  ['sh', 'dash', []],
  ['sh', 'zsh', ['-f']],
  ['fish', 'fish', ['--no-config']],
  ['powershell', 'pwsh', ['-NoProfile', '-NonInteractive']],
])('the command for %s in %s', (language, shell, flags) => {
  const when = testUnless(whyNoShell(shell));
  const says = (command: string, release?: string) => {
    using place = createPlace('page');
    if (release !== undefined) installGo(place.toolCache, { release });
    const bin = join(place.root, 'bin');
    mkdirSync(bin);
    const program = join(bin, 'setup-go-tarball');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${entry}' "$@" 2>/dev/null\n`);
    chmodSync(program, 0o755);
    const PATH = `${bin}:${whereIs(shell).replace(/\/[^/]*$/, '')}:/usr/bin:/bin`;
    const nowhere = { SETUP_GO_MIRRORS: 'http://127.0.0.1:9', SETUP_GO_MAX_RETRIES: '0' };
    const env = { HOME: place.home, PATH, RUNNER_TOOL_CACHE: place.toolCache, GOENV: 'off', ...nowhere };
    return runRealShell(shell, [...flags, '-c', command], env).lines;
  };

  when('runs that Go', () => {
    expect(says(commandFor(language), 'go1.26.8')).toEqual([
      expect.stringMatching(/^go version go1\.26\.8 /),
    ]);
  });

  when('runs nothing if setup fails', () => {
    expect(says(commandFor(language)).join('')).not.toContain('go version');
  });
});
