/** list, use and prune with a whole Go: what people do with several versions on a machine. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { installGo, realGoroot, toolCacheArch, whyNoRealGo } from '../../support/installed-go.ts';
import { createPlace, runShell } from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

testUnless(whyNoRealGo)(
  'it is listed with its size, used, and pruned while its go command runs',
  async () => {
    using place = createPlace('installed');
    const goroot = realGoroot ?? '';
    const release = readFileSync(join(goroot, 'VERSION'), 'utf8').split('\n')[0] ?? '';
    const root = join(place.toolCache, 'go', release.replace('go', ''), toolCacheArch);
    mkdirSync(join(root, '..'), { recursive: true });
    cpSync(goroot, root, { recursive: true, verbatimSymlinks: true });
    writeFileSync(`${root}.complete`, '');
    installGo(place.toolCache, { release: 'go1.20.1' });
    const env = { RUNNER_TOOL_CACHE: place.toolCache };
    const find = ['-c', 'find "$0" -type f -printf "%s\\n" | awk "{ n += \\$1 } END { print n }"', root];
    const bytes = Number(execFileSync('sh', find, { encoding: 'utf8' }));

    const [listed] = JSON.parse((await runShell(place, ['list', '--json'], env)).stdout);
    expect(listed).toMatchObject({ root, release, size: bytes, trust: 'unrecorded', broken: null });

    const used = JSON.parse((await runShell(place, ['use', release, '--json'], env)).stdout);
    expect(used).toMatchObject({ release, 'go-root': root });

    place.write('go.mod', 'module example.com/wait\n\ngo 1.21\n');
    place.write('wait.go', waitProgram);
    const goEnv = { HOME: place.home, PATH: `${root}/bin:/usr/bin:/bin`, ...used.environment };
    const go = spawn(join(root, 'bin/go'), ['run', '.'], { cwd: place.workspace, env: goEnv });
    let [told, ended] = ['', false];
    const code = new Promise((resolve) => go.on('close', resolve));
    void code.then(() => (ended = true));
    go.stdout.setEncoding('utf8').on('data', (text) => (told += text));
    while (told === '' && !ended) await new Promise((resolve) => setTimeout(resolve, 20));

    const spared = await runShell(place, ['prune', '1'], { ...env, GOROOT: root });
    expect([spared.code, spared.stderr]).toEqual([0, expect.stringContaining('it is in use')]);
    const pruned = await runShell(place, ['prune', release], env);
    expect(pruned.stdout).toContain(`at ${root}: ${(bytes / 1e6).toFixed(1)} MB\n`);
    expect([pruned.code, place.tree(place.toolCache)]).toEqual([0, []]);

    go.stdin.end('\n');
    expect([await code, told]).toEqual([0, 'ready\ndone\n']);
  },
  1_800_000,
);

const waitProgram = `package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	fmt.Println("ready")
	bufio.NewReader(os.Stdin).ReadString('\\n')
	fmt.Println("done")
}
`;
