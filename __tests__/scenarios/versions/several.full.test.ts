/**
 * Five real releases in one call: each builds, runs and vets the same module by its name, installs it to its own GOBIN, and
 * a go.mod switches offline; also after the tool cache was moved.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { startForwardProxy } from '../../support/forward-proxy.ts';
import { toolCacheArch, whyNoRealGo } from '../../support/installed-go.ts';
import { createPlace, pathWith, runShell } from '../../support/product.ts';
import { goproxy, proxyEnvironment } from '../../support/real-proxy.ts';
import { testUnless } from '../../support/test-unless.ts';

const versions = ['1.19.13', '1.20.14', '1.21.13', '1.22.12', '1.23.12'];

interface Report {
  readonly path: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly versions: readonly { readonly version: string; readonly root: string }[];
}

const program = `package main

import (
	"fmt"
	"os/exec"
	"runtime"
)

func main() {
	said, _ := exec.Command("go", "version").Output()
	fmt.Printf("%s, child: %s", runtime.Version(), said)
}
`;

testUnless(whyNoRealGo)(
  'each is itself by its name, and a module switches to one of them without the network',
  async () => {
    using place = createPlace('five real ones');
    const outside = { ...proxyEnvironment(), GOPROXY: goproxy() };
    const flags = ['--default-version', '1.22', '--gobin', 'per-version', '--json'];
    const args = ['setup', '--go-version', versions.join(), ...flags];
    const { code, stdout, stderr } = await runShell(place, [...args, '--mirrors', 'module-proxy'], outside);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('go is go1.22.12') });
    const report: Report = JSON.parse(stdout);
    expect(report.versions.map(({ version }) => version)).toEqual(versions);

    const proxy = await startForwardProxy({ route: () => undefined });
    try {
      const env = {
        HOME: place.home,
        ...report.environment,
        PATH: pathWith(...report.path),
        GOPROXY: proxy.url,
        GOSUMDB: 'off',
        HTTP_PROXY: proxy.url,
        HTTPS_PROXY: proxy.url,
        GOFLAGS: '-buildvcs=false',
      };
      const folder = join(place.root, 'a module');
      mkdirSync(folder);
      const line = (minimum: string) => writeFileSync(join(folder, 'go.mod'), `module m\n\ngo ${minimum}\n`);
      writeFileSync(join(folder, 'main.go'), program);
      const go = (name: string, ...command: readonly string[]) =>
        execFileSync(name, command, { cwd: folder, env, encoding: 'utf8' });
      line('1.19');
      for (const { version, root } of report.versions) {
        const minor = version.replace(/\.\d+$/, '');
        for (const name of [`go${version}`, `go${minor}`]) {
          expect(go(name, 'version')).toContain(`go${version} `);
          expect(go(name, 'env', 'GOROOT')).toBe(`${root}\n`);
        }
        expect(go(`go${version}`, 'run', '.')).toMatch(
          new RegExp(`^go${version}, child: go version go${version} `),
        );
        expect(go(`go${version}`, 'vet', '.')).toBe('');
        expect(go(`go${version}`, 'tool', 'compile', '-V')).toContain(`go${version}`);
        expect(go(`gofmt${version}`, '-l', '.')).toBe('');
        expect(env).toHaveProperty(`GOROOT_${minor.replace('.', '_')}_${toolCacheArch.toUpperCase()}`, root);
      }
      const failureOf = (name: string) =>
        spawnSync(name, ['build', '.'], { cwd: folder, env, encoding: 'utf8' }).stderr;
      line('1.23.12');
      expect(go('go', 'version')).toContain('go1.23.12 ');
      expect(go('go', 'run', '.')).toMatch(/^go1\.23\.12, child: go version go1\.23\.12 /);
      expect(failureOf('go1.22.12')).toContain('go.mod requires go >= 1.23.12 (running go 1.22.12');
      line('1.24.1');
      expect(failureOf('go')).toContain('go1.24.1');

      line('1.19');
      const gobin = (version: string) => join(place.home, 'go/bin', version);
      expect(env).toHaveProperty('GOBIN', gobin('1.22.12'));
      go('go', 'install', '.');
      for (const version of versions.filter((each) => each !== '1.22.12')) go(`go${version}`, 'install', '.');
      for (const version of versions) expect(go(join(gobin(version), 'm'))).toMatch(`go${version}, child: `);
      expect(go('m')).toMatch('go1.22.12, child: ');
      // What it starts finds its own tools first.
      writeFileSync(join(folder, 'generate.go'), 'package main\n\n//go:generate m\n');
      expect(go('go1.20', 'generate', '.')).toMatch('go1.20.14, child: go version go1.20.14 ');
      // A go.mod leads to the tools of the version that it leads to.
      line('1.23.12');
      go('go', 'install', '-ldflags=-X=main.unknown=1', '.');
      expect(go(join(gobin('1.22.12'), 'm'))).toMatch('go1.22.12, ');

      const cache = join(place.home, '.cache/setup-go-tarball');
      const moved = join(place.root, 'another place');
      renameSync(cache, moved);
      const there = (text: string) => text.replaceAll(cache, moved);
      const elsewhere = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, there(value)]));
      const goThere = (name: string, ...command: readonly string[]) =>
        execFileSync(name, command, { cwd: folder, env: elsewhere, encoding: 'utf8' });
      expect(goThere('go', 'run', '.')).toMatch(/^go1\.23\.12, child: go version go1\.23\.12 /);
      line('1.19');
      for (const { version, root } of report.versions) {
        expect(goThere(`go${version}`, 'run', '.')).toMatch(`go${version}, child: go version go${version} `);
        expect(goThere(`go${version}`, 'env', 'GOROOT')).toBe(`${there(root)}\n`);
        expect(goThere(`go${version}`, 'vet', '.')).toBe('');
      }
      expect(goThere('go', 'test', 'strconv')).toContain('ok');
      expect(proxy.requests).toEqual([]);
    } finally {
      await proxy.close();
    }
  },
  600_000,
);
