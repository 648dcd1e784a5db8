/** The official archive on file systems that differ from those of Linux: 15,000 files, and the program that they build. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { genuineArchive, genuineName, whyNoGenuineArchive } from '../../support/genuine-archive.ts';
import { publish, startGoDev } from '../../support/go-dev.ts';
import { oddFileSystems } from '../../support/odd-mounts.ts';
import { createPlace, runShell, runStep } from '../../support/product.ts';
import { testUnless } from '../../support/test-unless.ts';

// Not on the last one, which differs from the one before only in how it keeps names.
for (const fileSystem of oddFileSystems.slice(0, -1)) {
  testUnless(fileSystem.missing || whyNoGenuineArchive())(
    `${fileSystem.name}: Go is installed, found, builds a program, and is pruned`,
    async () => {
      const file = await genuineArchive();
      const goDev = await startGoDev();
      using place = createPlace('genuine');
      const disk = join(place.root, 'disk');
      const odd = fileSystem.mount(disk);
      try {
        await publish(goDev.mirror, { index: [], archives: { [genuineName]: { file } } });
        const env = { ...goDev.env, RUNNER_TOOL_CACHE: join(disk, 'tools') };
        const step = () =>
          runStep(place, { 'go-version': '1.26.8', 'require-trust': 'known' }, { env, limit: 600_000 });

        const first = await step();
        odd.freeze();
        const again = await step();

        for (const { code, annotations, outputs } of [first, again])
          expect([code, annotations, outputs['trust']]).toEqual([0, [], 'known']);
        expect(build(disk, first.outputs['go-root'] ?? '', place.home)).toBe('go1.26.8');
        expect(await runShell(place, ['prune', '1.26.8'], env)).toMatchObject({ code: 0 });
        expect(place.tree(env.RUNNER_TOOL_CACHE).filter((path) => path.startsWith('go'))).toEqual([]);
      } finally {
        odd[Symbol.dispose]();
        await goDev.close();
      }
    },
    900_000,
  );
}

/** Builds a program on that disk and runs it: it says which Go it was built by. */
function build(disk: string, goroot: string, HOME: string): string {
  const work = join(disk, 'program');
  mkdirSync(work);
  writeFileSync(join(work, 'go.mod'), 'module example.com/program\n\ngo 1.21\n');
  const main =
    'package main\n\nimport (\n\t"fmt"\n\t"runtime"\n)\n\nfunc main() { fmt.Print(runtime.Version()) }\n';
  writeFileSync(join(work, 'main.go'), main);
  const env = { PATH: '/usr/bin:/bin', HOME, GOTOOLCHAIN: 'local', CGO_ENABLED: '0' };
  execFileSync(join(goroot, 'bin/go'), ['build', '-o', 'program', '.'], { cwd: work, env });
  return execFileSync(join(work, 'program'), { encoding: 'utf8' });
}
