/** goinstall.sh with a Node at hand: where it takes the bundle from, and what it hands over. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  bundleDigest,
  keptFiles,
  oneFile,
  programs,
  runScript,
  type ScriptRun,
  shells,
  whyNoProgram,
  whyNoShell,
  writeScript,
} from '../../support/goinstall.ts';
import { sha256 } from '../../support/mini-go.ts';
import { builtFolder, type Place } from '../../support/product.ts';
import { openScenario, wire } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';

/** A bundle that says what it was started with. */
const echo = 'console.log(JSON.stringify([import.meta.filename, ...process.argv.slice(2)]));\n';

/** What the echo said. */
async function echoed(place: Place, run: ScriptRun): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runScript(place, run);
  if (code !== 0) throw new Error(`${code}: ${stderr}`);
  return JSON.parse(stdout);
}

function withNode(place: Place): { readonly PATH: string } {
  return { PATH: `${programs(place)}:${dirname(process.execPath)}` };
}

describe('hands over', () => {
  for (const shell of Object.keys(shells)) {
    testUnless(whyNoShell(shell))(`${shell}: every argument but its own, as it was`, async () => {
      await using scenario = await openScenario('hand over');
      const { place } = scenario;
      place.write('echo it.mjs', echo);
      const file = join(place.workspace, 'echo it.mjs');
      const script = writeScript(join(place.root, 'a folder'));
      const asked = async (...args: string[]) =>
        (
          await echoed(place, { shell, script, args, env: { ...withNode(place), GOINSTALL_BUNDLE: file } })
        ).slice(1);

      expect(await asked()).toEqual(['setup']);
      expect(await asked('--go-version', '1.23')).toEqual(['setup', '--go-version', '1.23']);
      expect(await asked('list', '--json')).toEqual(['list', '--json']);
      const command = ['--', 'a', '--bundle', 'b', '--npm-registry=c', '--'];
      expect(await asked('exec', '--npm-registry', 'x', '1.2', ...command)).toEqual([
        'exec',
        '1.2',
        ...command,
      ]);
      expect(await asked('prune', '1.2.3', '--dry-run')).toEqual(['prune', '1.2.3', '--dry-run']);
      const odd = ['two words', '', '*', '$HOME `id` \\', "it's", '--a=b c', 'line\nbreak', '-n', '-'];
      expect(await asked('verify', ...odd)).toEqual(['verify', ...odd]);
      expect(
        await asked(
          '--npm-registry=x',
          'setup',
          '--node-base-url',
          'y',
          '--gopath',
          '/a b',
          '--bundle',
          file,
        ),
      ).toEqual(['setup', '--gopath', '/a b']);
    });

    testUnless(whyNoShell(shell))(`${shell}: cat goinstall.sh | sh -s -- ...`, async () => {
      await using scenario = await openScenario('piped');
      const { place } = scenario;
      place.write('echo.mjs', echo);
      const script = writeScript(join(place.root, 'script'));
      const run = { shell, script, piped: true, env: withNode(place) };
      const said = await echoed(place, { ...run, args: ['--bundle', 'echo.mjs', '--go-version', '1'] });
      expect(said).toEqual([join(place.workspace, 'echo.mjs'), 'setup', '--go-version', '1']);
      expect(await runScript(place, { ...run, args: ['--bundle'] })).toMatchObject({
        code: 2,
        stdout: 'false\n',
      });
    });
  }

  test("the bundle's exit code, and its messages", async () => {
    await using scenario = await openScenario('exit code');
    const { place } = scenario;
    const script = writeScript(join(place.root, 'script'));
    const run = { script, args: ['--bundle', builtFolder, 'nonsense'], env: withNode(place) };
    const { code, stdout, stderr } = await runScript(place, run);
    expect([code, stdout]).toEqual([2, 'false\n']);
    expect(stderr).toContain('USAGE: Unknown command "nonsense"');
  });

  test('--help is its own, and needs neither Node nor bundle', async () => {
    await using scenario = await openScenario('help');
    const { place } = scenario;
    const script = writeScript(join(place.root, 'script'));
    for (const args of [['--help'], ['-h']]) {
      const run = await runScript(place, { script, args, env: { PATH: programs(place) } });
      expect(run).toMatchObject({
        code: 0,
        stderr: '',
        stdout: expect.stringContaining('--bundle-commit ID'),
      });
    }
  });

  test.each([
    [['--bundle'], '--bundle needs a value'],
    [['--npm-registry='], '--npm-registry needs a value'],
    [['--bundle-git', 'x'], '--bundle-git needs --bundle-commit with a full commit ID; it is ""'],
    [['--bundle-git', 'x', '--bundle-commit', 'main'], '--bundle-commit is "main", which is not a commit ID'],
    [['--bundle-git', 'x', '--bundle-commit', '40abc'], 'with a full commit ID; it is "40abc"'],
  ])('%j is wrong usage', async (args, message) => {
    await using scenario = await openScenario('usage');
    const script = writeScript(join(scenario.place.root, 'script'));
    const { code, stdout, stderr } = await runScript(scenario.place, {
      script,
      args,
      env: withNode(scenario.place),
    });
    expect([code, stdout]).toEqual([2, 'false\n']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/See goinstall\.sh --help\.\n$/);
  });
});

describe('finds', () => {
  test('the bundle beside it: through links, from any folder, with a folder before a checkout', async () => {
    await using scenario = await openScenario('beside');
    const { place } = scenario;
    const folder = join(place.root, 'my tools');
    const script = writeScript(folder);
    const env = withNode(place);
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.js'), echo);
    writeFileSync(join(folder, 'dist/package.json'), '{"type":"module"}');
    expect(await echoed(place, { script, env })).toEqual([join(folder, 'dist/index.js'), 'setup']);

    writeFileSync(join(folder, 'setup-go-tarball.mjs'), echo);
    const found = [join(folder, 'setup-go-tarball.mjs'), 'setup'];
    mkdirSync(join(place.root, 'links/deep'), { recursive: true });
    symlinkSync('../my tools/goinstall.sh', join(place.root, 'links/go install'));
    symlinkSync('../go install', join(place.root, 'links/deep/go'));
    symlinkSync(join(place.root, 'links/deep'), join(place.root, 'deep link'));
    for (const [called, cwd] of [
      [script, '/'],
      ['goinstall.sh', folder],
      ['./goinstall.sh', folder],
      ['links/go install', place.root],
      ['deep link/go', place.root],
      [join(place.root, 'deep link/go'), place.workspace],
    ] as const) {
      expect(await echoed(place, { script: called, cwd, env: { ...env, CDPATH: place.root } })).toEqual(
        found,
      );
    }
  });

  test('none beside a shell that reads it from a pipe, whatever lies in the current folder', async () => {
    await using scenario = await openScenario('not beside');
    const { place } = scenario;
    for (const name of ['setup-go-tarball.mjs', 'dist/index.js', 'goinstall.sh', 'sh'])
      place.write(name, echo);
    const script = writeScript(join(place.root, 'script'));
    const run = await runScript(place, { script, piped: true, env: withNode(place) });
    expect(run).toMatchObject({ code: 1, stdout: 'false\n' });
    expect(run.stderr).toContain('This goinstall.sh is not from a release: it has no digest of the bundle.');
  });

  test('that beside it wrong, where it is not the one of its release', async () => {
    await using scenario = await openScenario('beside');
    const { place } = scenario;
    const script = writeScript(join(place.root, 'script'), { bundle: bundleDigest() });
    const beside = join(place.root, 'script/setup-go-tarball.mjs');
    copyFileSync(oneFile, beside);
    const run = { script, args: ['--version'], env: withNode(place) };
    expect(await runScript(place, run)).toMatchObject({ code: 0, stdout: '1.0.0\n', stderr: '' });
    writeFileSync(beside, `${readFileSync(beside, 'utf8')}\n`);
    const altered = await runScript(place, run);
    expect(altered).toMatchObject({ code: 1, stdout: 'false\n' });
    expect(altered.stderr).toContain(`"${beside}" has the SHA-256 `);
  });

  test('no bundle where --bundle leads nowhere', async () => {
    await using scenario = await openScenario('nowhere');
    const script = writeScript(join(scenario.place.root, 'script'));
    const run = { script, args: ['--bundle', '/nowhere'], env: withNode(scenario.place) };
    expect((await runScript(scenario.place, run)).stderr).toBe(
      'goinstall: The bundle "/nowhere" does not exist. Correct --bundle or GOINSTALL_BUNDLE.\n',
    );
  });
});

describe('fetches', () => {
  test('the bundle of its release once, and takes nothing else', async () => {
    await using scenario = await openScenario('fetch');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    mirror.serve('/v1/setup-go-tarball.mjs', readFileSync(oneFile));
    const script = writeScript(join(place.root, 'script'), { bundle: bundleDigest() });
    const args = ['--bundle-base-url', `${mirror.url}/v1/`, '--version'];
    const run = { script, args, env: withNode(place) };
    const last = readFileSync(oneFile).length - 1;
    for (const at of [0, Math.floor(last / 2), last]) {
      mirror.fail('*', { kind: 'wrong-bytes', at }, 1);
      const altered = await runScript(place, run);
      expect(altered).toMatchObject({ code: 1, stdout: 'false\n' });
      expect(altered.stderr).toMatch(/setup-go-tarball\.mjs" has the SHA-256 .* It is not used\.\n$/);
      expect(keptFiles(place)).toEqual([]);
    }
    expect(await runScript(place, run)).toMatchObject({ code: 0, stdout: '1.0.0\n', stderr: '' });
    const asked = wire(mirror).length;
    expect(await runScript(place, run)).toMatchObject({ code: 0, stdout: '1.0.0\n', stderr: '' });
    expect(wire(mirror).length).toBe(asked);

    const [kept = ''] = keptFiles(place);
    expect(kept).toBe(`setup-go-tarball/.setup-go-tarball/bundle/${bundleDigest()}.mjs`);
    writeFileSync(join(place.home, '.cache', kept), echo);
    expect(await runScript(place, run)).toMatchObject({ code: 0, stdout: '1.0.0\n' });
    expect(sha256(readFileSync(join(place.home, '.cache', kept)))).toBe(bundleDigest());
  });

  test('from the release on GitHub, and Node from nodejs.org, by default and through a proxy', async () => {
    await using scenario = await openScenario('defaults');
    const { place } = scenario;
    const goDev = await scenario.official([]);
    const env = { HTTPS_PROXY: goDev.proxy.url, https_proxy: goDev.proxy.url };
    const node = {
      version: '24.21.0',
      sha256: { archive: { [`${process.platform}-${process.arch}`]: '0'.repeat(64) } },
    };
    const script = writeScript(join(place.root, 'script'), { node, bundle: bundleDigest() });
    const withoutNode = await runScript(place, { script, env: { ...env, PATH: programs(place) } });
    expect(withoutNode.stderr).toMatch(
      /"https:\/\/nodejs\.org\/dist\/v24\.21\.0\/node-v24\.21\.0-[^"]+\.tar\.gz" \(/,
    );
    const withOne = await runScript(place, { script, env: { ...env, ...withNode(place) } });
    expect(withOne.stderr).toContain(
      '"https://github.com/org/setup-go-tarball/releases/download/v1.0.0/setup-go-tarball.mjs" (curl: exit code',
    );
    expect([withoutNode.code, withOne.code]).toEqual([1, 1]);
    const targets = new Set(goDev.proxy.requests.map(({ target }) => target));
    expect([...targets]).toEqual(['nodejs.org:443', 'github.com:443']);
  });
});

describe('git', () => {
  /** A repository with dist/ in a commit that no branch leads to any more; returns the commit. */
  function repository(folder: string): string {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=n', '-c', 'user.email=e', ...args], {
        encoding: 'utf8',
      }).trim();
    mkdirSync(folder, { recursive: true });
    git('init', '-q', '-b', 'main');
    cpSync(builtFolder, join(folder, 'dist'), { recursive: true });
    git('add', '-A');
    git('commit', '-q', '-m', 'dist');
    const commit = git('rev-parse', 'HEAD');
    rmSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'README'), '');
    git('add', '-A');
    git('commit', '-q', '-m', 'no dist');
    return commit;
  }

  testUnless(whyNoProgram('git'))('the commit that is named is fetched once', async () => {
    await using scenario = await openScenario('git');
    const { place } = scenario;
    const folder = join(place.root, 'a repository');
    const commit = repository(folder);
    const script = writeScript(join(place.root, 'script'));
    const args = ['--bundle-git', `file://${folder}`, '--bundle-commit', commit];
    // As in a hook of git, which names the repository it belongs to.
    const env = {
      ...withNode(place),
      GIT_DIR: '/nowhere',
      GIT_WORK_TREE: '/nowhere',
      GIT_INDEX_FILE: '/nowhere',
    };
    const run = { script, args: [...args, '--version'], env };
    expect(await runScript(place, run)).toMatchObject({ code: 0, stdout: '1.0.0\n', stderr: '' });
    rmSync(folder, { recursive: true });
    expect(await runScript(place, run)).toMatchObject({ code: 0, stdout: '1.0.0\n', stderr: '' });
    expect(keptFiles(place).every((path) => path.includes(`/bundle/${commit}/`))).toBe(true);
  });

  testUnless(whyNoProgram('git'))('a commit that is not there, has no dist/, or no git at all', async () => {
    await using scenario = await openScenario('git');
    const { place } = scenario;
    const folder = join(place.root, 'repository');
    const commit = repository(folder);
    const head = execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    const script = writeScript(join(place.root, 'script'));
    const ended = async (id: string, without: readonly string[] = []) => {
      const env = { PATH: `${programs(place, { without })}:${dirname(process.execPath)}` };
      const args = ['--bundle-git', `file://${folder}`, '--bundle-commit', id];
      const run = await runScript(place, { script, args, env });
      expect([run.code, run.stdout]).toEqual([1, 'false\n']);
      return run.stderr;
    };
    expect(await ended('0'.repeat(40))).toContain(
      `Could not get dist/ of the commit ${'0'.repeat(40)} from "file://`,
    );
    expect(await ended(head)).toContain(`Could not get dist/ of the commit ${head} from "file://`);
    expect(await ended(commit, ['git'])).toContain('git is needed for --bundle-git.');
    expect(keptFiles(place)).toEqual([]);
  });
});
