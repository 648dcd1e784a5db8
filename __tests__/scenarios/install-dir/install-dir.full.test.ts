/** The official archive at install-dir: it builds programs there, and wherever that is moved. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@jest/globals';
import { genuineArchive, genuineName, whyNoGenuineArchive } from '../../support/genuine-archive.ts';
import { publish, startGoDev } from '../../support/go-dev.ts';
import { builtFolder } from '../../support/product.ts';
import { openScenario } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';
import { ask, beside } from './install-dir.ts';

testUnless(whyNoGenuineArchive())(
  'a real Go is installed, moved, linked to, and builds a program each time',
  async () => {
    const file = await genuineArchive();
    const goDev = await startGoDev();
    await using scenario = await openScenario('genuine');
    const { place } = scenario;
    try {
      await publish(goDev.mirror, { index: [], archives: { [genuineName]: { file } } });
      const dir = join(place.root, 'opt with spaces', 'go');
      const inputs = { 'go-version': '1.26.8', 'install-dir': dir, 'require-trust': 'known' };

      const first = await scenario.step(inputs, { env: goDev.env });
      const hit = await scenario.step(inputs);

      expect(first).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'known', 'go-root': dir } });
      expect(hit).toMatchObject({ code: 0, annotations: [], outputs: { trust: 'known', 'go-root': dir } });
      expect(beside(dir)).toEqual([]);
      expect(build(place.root, dir)).toBe('go1.26.8');

      const moved = join(place.root, 'moved');
      renameSync(dir, moved);
      symlinkSync(moved, dir);
      expect(ask(moved)).toEqual({ version: 'go1.26.8', goroot: moved });
      expect(build(place.root, moved)).toBe('go1.26.8');
      expect(build(place.root, dir)).toBe('go1.26.8');
      const linked = await scenario.step(inputs, { env: { PATH: `${join(dir, 'bin')}:/usr/bin:/bin` } });
      expect(linked).toMatchObject({ code: 0, annotations: [], outputs: { 'go-root': dir } });
    } finally {
      await goDev.close();
    }
  },
  1_800_000,
);

testUnless(whyNoGenuineArchive())(
  "the steps of the docs' Dockerfile",
  async () => {
    const file = await genuineArchive();
    const goDev = await startGoDev();
    await using scenario = await openScenario('dockerfile');
    const { root, home } = scenario.place;
    try {
      await publish(goDev.mirror, { index: [], archives: { [genuineName]: { file } } });
      const dir = join(root, 'usr/local/go');
      const docs = readFileSync(join(import.meta.dirname, '../../../docs/install-dir.md'), 'utf8');
      const here = (line: string) =>
        line.replaceAll('/opt/setup-go-tarball/dist', builtFolder).replaceAll('/usr/local/go', dir);
      const steps = [...docs.matchAll(/^RUN (.+)$/gm)].map((match) => here(match[1] ?? ''));
      const path = here(/^ENV PATH=(.+):\$PATH$/m.exec(docs)?.[1] ?? '');
      const node = dirname(process.execPath);

      const env = { ...goDev.env, HOME: home, PATH: `${path}:${node}:/usr/bin:/bin` };
      const said: string[] = [];
      for (const step of steps) {
        const { stdout } = await promisify(execFile)('sh', ['-ec', step], { cwd: root, env });
        said.push(stdout);
      }

      expect(path).toBe(join(dir, 'bin'));
      expect(said).toEqual(['', 'go version go1.26.8 linux/amd64\n']);
    } finally {
      await goDev.close();
    }
  },
  1_800_000,
);

/** Builds and runs a program that says which Go it was built by, with nothing but PATH and HOME set. */
function build(root: string, goroot: string): string {
  const work = join(root, 'program');
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'go.mod'), 'module example.com/program\n\ngo 1.21\n');
  writeFileSync(
    join(work, 'main.go'),
    'package main\n\nimport (\n\t"fmt"\n\t"runtime"\n)\n\nfunc main() { fmt.Print(runtime.Version()) }\n',
  );
  const env = {
    PATH: `${join(goroot, 'bin')}:/usr/bin:/bin`,
    HOME: join(root, 'home'),
    GOTOOLCHAIN: 'local',
    GOFLAGS: '',
  };
  return execFileSync(join(goroot, 'bin/go'), ['run', '.'], { cwd: work, env, encoding: 'utf8' });
}
