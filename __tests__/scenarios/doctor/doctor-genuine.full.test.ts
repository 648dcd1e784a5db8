/** The drill with the official archive: damage of all kinds is found, named, put right, and go works after. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import {
  genuineArchive,
  genuineName,
  genuineRelease,
  whyNoGenuineArchive,
} from '../../support/genuine-archive.ts';
import type { GoDev } from '../../support/go-dev.ts';
import { miniGo } from '../../support/mini-go.ts';
import { runShell } from '../../support/product.ts';
import { openScenario, type Scenario } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';
import { fixed, type Report, wrong } from './broken-machine.ts';

const missing = whyNoGenuineArchive();

let scenario: Scenario;
let goDev: GoDev;
beforeAll(async () => {
  if (missing) return;
  const archive = await genuineArchive();
  scenario = await openScenario('doctor-genuine');
  goDev = await scenario.official([miniGo('go1.99.1')]); // an index without any release is none
  const location = `https://dl.google.com/go/${genuineName}`;
  goDev.mirror.serve(`/dl/${genuineName}`, '', { status: 302, headers: { location } });
  goDev.mirror.serve(`/go/${genuineName}`, { file: archive });
}, 1_800_000);
afterAll(async () => {
  if (!missing) await scenario[Symbol.asyncDispose]();
});

async function install(): Promise<string> {
  const step = await scenario.step({ 'go-version': genuineRelease }, { env: goDev.env });
  expect(step).toMatchObject({ code: 0, outputs: { trust: 'known' } });
  return step.outputs['go-root'] ?? '';
}

async function doctor(...flags: readonly string[]): Promise<Report> {
  const env = {
    ...goDev.env,
    RUNNER_TOOL_CACHE: scenario.place.toolCache,
    SETUP_GO_MIRRORS: 'official',
    GOSUMDB: 'off',
  };
  const { stdout, code } = await runShell(scenario.place, ['doctor', '--json', ...flags], env);
  return { exit: code, ...JSON.parse(stdout) };
}

/** How many packages `go list` finds in the standard library; it reads their sources. */
function listStd(root: string): number {
  const env = { HOME: scenario.place.home, PATH: '/usr/bin:/bin', GOROOT: root, GOTOOLCHAIN: 'local' };
  const text = execFileSync(join(root, 'bin/go'), ['list', '-deps', 'net/http'], { env, encoding: 'utf8' });
  return text.trim().split('\n').length;
}

const replaceByFolder = (path: string) => {
  rmSync(path, { recursive: true });
  mkdirSync(path);
};

const damages: Readonly<Record<string, readonly [string, (root: string) => void]>> = {
  'a package is deleted': [
    'tree-incomplete',
    (root) => rmSync(join(root, 'src/net/http'), { recursive: true }),
  ],
  'a source is cut': ['tree-incomplete', (root) => truncateSync(join(root, 'src/net/http/server.go'), 1000)],
  'a source is a folder': [
    'tree-incomplete',
    (root) => replaceByFolder(join(root, 'src/net/http/server.go')),
  ],
  'the compiler is emptied': [
    'tree-incomplete',
    (root) => truncateSync(join(root, 'pkg/tool/linux_amd64/compile')),
  ],
  'bin/go is a folder': ['tree-broken', (root) => replaceByFolder(join(root, 'bin/go'))],
  'the whole tree is deleted': ['marker-without-tree', (root) => rmSync(root, { recursive: true })],
  'the tree is an empty folder': ['tree-broken', replaceByFolder],
  'the folder of the version is a file': [
    'folder-in-the-way',
    (root) => {
      rmSync(dirname(root), { recursive: true });
      writeFileSync(dirname(root), '');
    },
  ],
};

for (const [name, [code, damage]] of Object.entries(damages)) {
  testUnless(missing)(
    `${name}: ${code}, doctor --fix, setup, and go list works`,
    async () => {
      const root = await install();
      const packages = listStd(root);
      expect(packages).toBeGreaterThan(100);
      expect(wrong(await doctor())).toEqual([]);
      damage(root);

      const found = await doctor();
      expect(found.exit).toBe(1);
      expect(wrong(found).map((each) => each.code)).toEqual([code]);
      const after = await doctor('--fix');
      expect(after.exit).toBe(0);
      expect(fixed(after)).toEqual([code]);
      expect(existsSync(`${root}.complete`)).toBe(false);

      expect(await install()).toBe(root);
      expect(listStd(root)).toBe(packages);
      expect(await doctor()).toMatchObject({ exit: 0, trees: [{ root }] });
    },
    1_800_000,
  );
}
