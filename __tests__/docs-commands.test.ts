/**
 * Every command, workflow and pipeline of the README and of the pages with recipes is run as a reader would run it,
 * with a local server in place of go.dev, GitHub and example.com. What cannot be run here is listed with the reason.
 */
import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { type Block, blocksOf, kindOf } from './support/documents.ts';
import { createProject, goModule, machineMinor, whyNoPipeline } from './support/gitlab-ci-local.ts';
import { goCommand } from './support/go-command.ts';
import { bundleDigest, oneFile, root, whyNoProgram, writeScript } from './support/goinstall.ts';
import { goArch } from './support/installed-go.ts';
import { type MiniGo, miniGo } from './support/mini-go.ts';
import { builtFolder, type Place } from './support/product.ts';
import { offer, openScenario, type Scenario } from './support/scenario.ts';
import { testUnless } from './support/test-unless.ts';
import { runWorkflow } from './support/workflow-run.ts';

const pages = ['README.md', 'docs/recipes.md', 'docs/migration.md', 'docs/advisories.md'];
const blocks = pages.flatMap((page) => blocksOf(page));
const ofKind = (kind: string) => blocks.filter((block) => !isListed(block) && kindOf(block) === kind);

/** Blocks, or lines of a Dockerfile, that are not run here. */
const notRun: readonly { readonly start: string; readonly reason: string }[] = [
  { start: 'git clone https://github.com/', reason: 'npm ci needs the registry of npm; CI does the same' },
  { start: 'npm ci && npm test', reason: 'it would run this test; npm ci needs the registry of npm' },
  { start: '-      - uses: actions/setup-go', reason: 'a difference; the line it adds is in the workflows' },
  { start: '$ setup-go-tarball audit', reason: 'what is printed; the command is run below it' },
  { start: '# Once a week, by a schedule', reason: 'a job on GitLab that downloads from GitHub' },
  {
    start: '# One job lists the versions',
    reason: 'needs fromJSON; it is run under act in act/matrix.test.ts',
  },
  { start: '# .gitlab-ci.yml', reason: 'a child pipeline, which is run in gitlab/matrix.test.ts' },
  { start: 'RUN apt-get update', reason: 'the packages of the image are those of this machine' },
];

const isListed = ({ text }: Block) => notRun.some(({ start }) => text.startsWith(start));

test('every block is run, or listed with a reason', () => {
  const unknown = blocks.filter((block) => !isListed(block) && kindOf(block) === 'other');
  expect(unknown.map(({ place }) => place)).toEqual([]);
  const lines = blocks.flatMap(({ text }) => text.split('\n'));
  expect(notRun.filter(({ start }) => !lines.some((line) => line.startsWith(start)))).toEqual([]);
});

describe('workflows', () => {
  test.each(ofKind('workflow'))('$place', async ({ text }) => {
    await using world = await openWorld();
    const said = await runWorkflow(world.here(text), world);
    // Each `go test` was that of a Go that the step before it has set up.
    const lines = said.filter((line) => line !== '');
    const expected = text.includes(' audit ') ? /\n3 audited, / : /^test by go1\.9[789]\.\d\n$/;
    if (text.includes('steps:') && /go test| audit /.test(text)) expect(lines).not.toEqual([]);
    for (const line of lines) expect(line).toMatch(expected);
  });
});

describe('commands of a shell', () => {
  testUnless(whyNoProgram('curl', 'tar', 'gzip'))('in the order of the pages', async () => {
    for (const page of pages) {
      await using world = await openWorld();
      // As after the quick start, which the other pages start from.
      copyFileSync(world.script, join(world.place.workspace, 'goinstall.sh'));
      for (const block of ofKind('shell').filter(({ place }) => place.startsWith(`${page}:`))) {
        await run(block, world);
      }
    }
  });
});

testUnless(whyNoProgram('curl'))('the quick start in a shell ends a script if the set-up fails', async () => {
  await using world = await openWorld();
  const [start] = blocksOf('README.md').filter(({ text }) => text.includes('eval "$(sh goinstall.sh'));
  const text = `${start?.text.replace('--go-version 1.26', '--go-version banana')}\ntouch reached`;
  await expect(run({ place: 'README.md', text }, world)).rejects.toThrow('README.md');
  expect(world.place.tree(world.place.workspace)).not.toContain('reached');
});

describe('Dockerfiles', () => {
  for (const { place, text } of ofKind('dockerfile')) {
    testUnless(whyNoProgram('curl'))(place, async () => {
      await using world = await openWorld();
      const env: Record<string, string> = { ...world.env };
      for (const line of text.split('\n')) {
        const [, verb = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
        if (notRun.some(({ start }) => line.startsWith(start))) continue;
        if (verb === 'ADD')
          await run({ place, text: `curl -fsSo ${rest.split(' ').toReversed().join(' ')}` }, world);
        else if (verb === 'ENV')
          env['PATH'] = world
            .here(rest)
            .replace(/^PATH=/, '')
            .replace('$PATH', env['PATH'] ?? '');
        else if (verb === 'RUN') await run({ place, text: rest }, { ...world, env });
        else expect(['FROM', 'WORKDIR', 'COPY', 'ENTRYPOINT', '']).toContain(verb);
      }
    });
  }
});

describe('pipelines of GitLab', () => {
  for (const { place, text } of ofKind('pipeline')) {
    testUnless(whyNoPipeline)(place, async () => {
      using project = createProject('docs');
      project.repository('org/setup-go-tarball', {
        folders: { dist: builtFolder },
        files: { 'templates/setup-go.yml': readFileSync(join(root, 'templates/setup-go.yml'), 'utf8') },
        tag: '1.0.0',
      });
      project.commit({
        ...goModule('services/api/'),
        ...goModule('services/worker/'),
        // The tool cache has only this machine's Go.
        '.gitlab-ci.yml': text.replace("[oldstable, stable, '1.24']", `[stable, '${machineMinor()}']`),
      });
      const { code, failed, output } = await project.run();
      expect({ code, failed, output }).toEqual({ code: 0, failed: [], output });
    });
  }
});

interface World extends AsyncDisposable {
  readonly place: Place;
  readonly env: Readonly<Record<string, string>>;
  /** Path of goinstall.sh of a release. */
  readonly script: string;
  /** The text with the names of this machine in place of those that a reader has. */
  here(text: string): string;
}

/** A module in the workspace, and a server with three releases of Go, goinstall.sh and the bundle. */
async function openWorld(): Promise<World> {
  const scenario = await openScenario('docs');
  const { place } = scenario;
  const releases = ['go1.99.1', 'go1.98.4', 'go1.97.8'].map((release) => goForDocs(release));
  const goDev = await scenario.official(releases);
  const { url, script } = await publishRelease(scenario, releases);
  for (const folder of ['', 'services/api/', 'services/worker/'])
    place.write(`${folder}go.mod`, 'module example.com/hello\n\ngo 1.98\n');
  const bin = join(place.root, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'sudo'), '#!/bin/sh\nexec "$@"\n');
  writeFileSync(join(bin, 'setup-go-tarball'), `#!/bin/sh\nexec node '${builtFolder}/index.js' "$@"\n`);
  for (const name of ['sudo', 'setup-go-tarball']) chmodSync(join(bin, name), 0o755);
  const names = new Map([
    ['/tmp/', `${place.root}/`], // first, because other values may contain it
    ['https://github.com/org/setup-go-tarball/releases/download/v1.0.0', url],
    ['https://artifacts.example.com/golang', `${url}/go`],
    ['https://files.example.com/go/{version}/{filename}', `${url}/go/{filename}`],
    ['module-proxy, official', 'official'],
    ['/usr/local/go', join(place.root, 'usr/local/go')],
    ['/opt/hostedtoolcache', place.toolCache],
    ['-o /program', `-o ${place.root}/program`],
    ['1.26.8', '1.99.1'],
    ['1.26', '1.99'],
    ["'1.24'", "'1.97'"],
  ]);
  return {
    place,
    script,
    env: {
      ...goDev.env,
      GOPROXY: 'off', // doctor asks it if there is a go.mod
      HOME: place.home,
      PATH: `${bin}:${dirname(process.execPath)}:/usr/bin:/bin`,
      GOINSTALL_BUNDLE_BASE_URL: url,
    },
    here: (text) => [...names].reduce((shown, [name, value]) => shown.replaceAll(name, value), text),
    [Symbol.asyncDispose]: () => scenario[Symbol.asyncDispose](),
  };
}

async function publishRelease(scenario: Scenario, releases: readonly MiniGo[]) {
  const mirror = await scenario.mirror();
  const script = writeScript(join(scenario.place.root, 'release'), { bundle: bundleDigest() });
  offer(mirror, releases);
  mirror.serve('/goinstall.sh', readFileSync(script));
  mirror.serve('/setup-go-tarball.mjs', readFileSync(oneFile));
  return { url: mirror.url, script };
}

/** A miniature that only says which Go it is when it is to build or test. */
function goForDocs(release: string): MiniGo {
  const usual = goCommand({ release, platform: { os: process.platform, arch: goArch } });
  const work = `case $1 in build | test | vet) echo "$1 by ${release}"; exit ;; esac\n`;
  return miniGo(release, { files: { 'bin/go': usual.replace('#!/bin/sh\n', `#!/bin/sh\n${work}`) } });
}

async function run(block: Pick<Block, 'place' | 'text'>, { place, env, here }: World): Promise<void> {
  const command = here(block.text);
  try {
    await promisify(execFile)('sh', ['-euc', command], { cwd: place.workspace, env });
  } catch (error) {
    throw new Error(`${block.place}: ${command}`, { cause: error });
  }
}
