/** docs/differences.md, "Environment" and "What the step shows", a test a row. */
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { goFile, installGo, writeGoCommand } from '../../support/installed-go.ts';
import { createPlace, exported, type Place, runShell, runStep, writeGoEnv } from '../../support/product.ts';
import { whyNoShell } from '../../support/system.ts';
import { testUnless } from '../../support/test-unless.ts';

type Texts = Readonly<Record<string, string>>;

async function set(inputs: Texts = {}, env: (place: Place) => Texts = () => ({})) {
  using place = createPlace('environment');
  const root = installGo(place.toolCache);
  const step = await runStep(place, { 'go-version': '1.22', ...inputs }, { env: env(place) });
  return { ...step, root, gopath: join(place.home, 'go') };
}

test('goroot', async () => {
  const [always, never] = [await set(), await set({ 'export-goroot': 'false' })];
  expect(always.env['GOROOT']).toBe(always.root);
  expect(never.env).not.toHaveProperty('GOROOT');
});

test('gopath', async () => {
  const { env, gopath } = await set();
  expect(env).toMatchObject({ GOPATH: gopath, GOPROXY: 'https://proxy.golang.org,direct' });
});

test('path-order', async () => {
  const { path, root, gopath } = await set({}, (place) => ({ GOBIN: join(place.root, 'bin') }));
  expect(path).toEqual([expect.stringMatching(/[\\/]bin$/), join(root, 'bin'), join(gopath, 'bin')]);
});

test('toolchain-kept', async () => {
  expect((await set({}, () => ({ GOTOOLCHAIN: 'auto' }))).env['GOTOOLCHAIN']).toBe('auto');
  const written = await set({}, (place) => {
    writeGoEnv(place, 'GOTOOLCHAIN=path\n');
    return {};
  });
  expect(written.env['GOTOOLCHAIN']).toBe('path');
});

test('image-toolchain', async () => {
  using place = createPlace('image');
  for (const release of ['go1.22.12', 'go1.24.4']) installGo(place.toolCache, { release });
  place.write('go.mod', 'module m\n\ngo 1.22\n\ntoolchain go1.24.4\n');
  const image = { GOLANG_VERSION: '1.26.8', GOTOOLCHAIN: 'local', GOPATH: join(place.root, 'go') };
  const version = async (env: Texts) => (await runStep(place, {}, { env })).outputs['go-version'];
  expect(await version(image)).toBe('1.24.4');
  expect(await version({ GOTOOLCHAIN: 'local' })).toBe('1.22.12');
});

test('shadowed', async () => {
  const { code, stdout } = await set({}, (place) => {
    writeGoCommand(join(place.root, 'bin/go'), 'go1.19.1');
    return { GOBIN: join(place.root, 'bin') };
  });
  expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('title=GO_SHADOWED') });
});

test('matcher', async () => {
  const file = join(import.meta.dirname, '../../../dist/problem-matcher.json');
  const { regexp } = JSON.parse(readFileSync(file, 'utf8')).problemMatcher[0].pattern[0];
  const parts = (line: string) => new RegExp(regexp).exec(line)?.slice(1);
  expect(parts('./main.go:3:14: undefined: x')).toEqual(['./main.go', '3', '14', 'undefined: x']);
  expect(parts('vet: ./a b/main.go:3:14: x')).toEqual(['./a b/main.go', '3', '14', 'x']);
  expect(parts('vet: a b/main.go:3:14: x')).toBeUndefined();
  expect(parts('vet: ./main.go:3:14: x')).toEqual(['./main.go', '3', '14', 'x']);
  expect(parts('    main_test.go:9: it failed')).toBeUndefined();
  expect(parts('loading main.go: no problem')).toBeUndefined();
  expect((await set()).stdout).toContain('##[add-matcher]');
  expect((await set({ 'problem-matcher': 'false' })).stdout).not.toContain('##[add-matcher]');
});

test('outputs', async () => {
  const { outputs } = await set();
  expect(Object.keys(outputs)).toEqual([
    ...['go-version', 'cache-hit', 'go-root', 'go-path', 'trust', 'mirror'],
    ...['vulnerabilities', 'supported', 'newest-patch'],
    ...['cache-primary-key', 'cache-matched-key', 'build-cache-primary-key', 'build-cache-matched-key'],
    'go-versions',
    'matrix',
  ]);
});

test('advisories', async () => {
  const { annotations } = await set({ advisories: 'notice' });
  expect(annotations).toContainEqual({
    level: 'notice',
    title: '',
    message: expect.stringMatching(
      /^go1\.22\.12 has \d+ known vulnerabilities; .* Go 1\.22 is not supported: /,
    ),
  });
  expect((await set({ advisories: 'off' })).annotations).toEqual([]);
});

test('codes', async () => {
  const { stdout } = await set({ 'go-version': 'newest' });
  expect(stdout).toMatch(/^::error title=VERSION_INVALID::.*%0AWrite a version such as/m);
});

test('summary', async () => {
  expect((await set({ summary: 'full' })).summary).toContain('| Installed | found in the tool cache |');
  const { summary } = await set({ summary: 'line' });
  expect(summary).toContain('**Go 1.22.12** for `1.22` (go-version): found in the tool cache');
  expect((await set({ summary: 'off' })).summary).toBe('');
});

testUnless(whyNoShell)('one-question', async () => {
  using place = createPlace('environment');
  const root = installGo(place.toolCache);
  renameSync(join(root, goFile), join(root, 'bin/inner'));
  writeFileSync(
    join(root, goFile),
    `#!/bin/sh\necho "$*" >>'${place.root}/asked'\nexec '${root}/bin/inner' "$@"\n`,
  );
  chmodSync(join(root, goFile), 0o755);
  expect(await runStep(place, { 'go-version': '1.22' })).toMatchObject({ code: 0 });
  const asked = readFileSync(join(place.root, 'asked'), 'utf8');
  expect(asked).toMatch(/^env -json( [A-Z0-9_]+)*\n$/);
  expect(asked).not.toMatch(/CGO_C|LDFLAGS|GOGCCFLAGS/);
});

test('shell', async () => {
  using place = createPlace('environment');
  const root = installGo(place.toolCache);
  const { stdout } = await runShell(place, ['setup', '--go-version', '1.22'], {
    RUNNER_TOOL_CACHE: place.toolCache,
  });
  expect(exported(stdout, 'GOROOT')).toBe(root);
});
