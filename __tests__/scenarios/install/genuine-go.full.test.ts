/** The official archive itself, installed at trust `known`; then the work that people do with Go. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import {
  genuineArchive,
  genuineName,
  genuineRelease,
  whyNoGenuineArchive,
} from '../../support/genuine-archive.ts';
import type { GoDev } from '../../support/go-dev.ts';
import { createPlace, runStep, type StepOutcome } from '../../support/product.ts';
import { openScenario, type Scenario, wireOf } from '../../support/scenario.ts';
import { testUnless } from '../../support/test-unless.ts';

const missing = whyNoGenuineArchive();
const story = testUnless(missing);

let scenario: Scenario;
let goDev: GoDev;
let archive: string;
let step: StepOutcome;

beforeAll(async () => {
  if (missing) return;
  archive = await genuineArchive();
  scenario = await openScenario('genuine');
  goDev = await scenario.official([]);
  const name = `/dl/${genuineName}`;
  goDev.mirror.serve(name, '', {
    status: 302,
    headers: { location: `https://dl.google.com/go/${genuineName}` },
  });
  goDev.mirror.serve(`/go/${genuineName}`, { file: archive });
  step = await scenario.step({ 'go-version': genuineRelease }, { env: goDev.env });
}, 1_800_000);
afterAll(async () => {
  if (!missing) await scenario[Symbol.asyncDispose]();
});

story(`it is installed at trust known, with two requests and no index`, () => {
  expect(step).toMatchObject({
    code: 0,
    annotations: [],
    stderr: '',
    outputs: { trust: 'known', mirror: 'official' },
  });
  expect(step.outputs['go-root']).toMatch(/\/go\/1\.26\.8\/x64$/);
  expect(wireOf(goDev)).toEqual([`302 go.dev/dl/${genuineName}`, `200 dl.google.com/go/${genuineName}`]);
});

story('a wrong checksum on official bytes is wrong itself, and no mirror is blamed', async () => {
  using place = createPlace('wrong pin');
  const inputs = { 'go-version': genuineRelease, checksum: 'ab'.repeat(32), 'max-retries': '0' };
  const refused = await runStep(place, inputs, { env: goDev.env });
  expect(refused.code).toBe(1);
  expect(refused.annotations).toMatchObject([{ level: 'error', title: 'INPUT_INVALID' }]);
  expect(refused.annotations[0]?.message).toMatch(
    /^The input checksum does not fit .*, which is the official archive: its SHA-256 is d0f743b/,
  );
});

story(
  `go version, go vet, go test, gofmt and go run work with what was exported`,
  () => {
    const { place } = scenario;
    place.write('go.mod', 'module example.com/hello\n\ngo 1.26\n');
    place.write('main.go', mainProgram);
    place.write('main_test.go', testProgram);
    const path = [...step.path, '/usr/bin', '/bin'].join(delimiter);
    const env = { HOME: place.home, ...step.env, PATH: path, GOFLAGS: '-buildvcs=false' };
    const run = (file: string, ...args: string[]) =>
      execFileSync(file, args, { env, cwd: place.workspace, encoding: 'utf8' });

    expect(run('go', 'version')).toBe('go version go1.26.8 linux/amd64\n');
    expect(run('go', 'env', 'GOROOT')).toBe(`${step.outputs['go-root']}\n`);
    expect(run('go', 'run', '.')).toBe('hello from go1.26.8\n');
    expect(run('go', 'vet', './...')).toBe('');
    expect(run('go', 'test', './...')).toMatch(/^ok\s+example\.com\/hello/);
    expect(run('gofmt', '-l', '.')).toBe('');
  },
  1_800_000,
);

story(
  `the tree is what the packer packed, file by file, with its modes`,
  () => {
    const root = step.outputs['go-root'] ?? '';
    expect(describeTree(root)).toEqual(describeArchive(archive));
  },
  1_800_000,
);

type Described = Readonly<Record<string, string>>;

/** By path: mode and SHA-256. */
function describeTree(root: string): Described {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  const described = entries.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(root.length + 1), describe(statSync(path).mode & 0o777, readFileSync(path))];
  });
  return Object.fromEntries(described.sort(byName));
}

/** Read with the system's tar, so that our own reader is not its own witness. */
function describeArchive(file: string): Described {
  using place = createPlace('untarred');
  execFileSync('tar', ['-xzf', file, '--no-same-owner', '-C', place.root]);
  return describeTree(join(place.root, 'go'));
}

function describe(mode: number, content: Buffer): string {
  return `${mode.toString(8)} ${createHash('sha256').update(content).digest('hex')}`;
}

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}

const mainProgram = `package main

import (
	"fmt"
	"runtime"
)

func greeting() string { return "hello from " + runtime.Version() }

func main() { fmt.Println(greeting()) }
`;

const testProgram = `package main

import "testing"

func TestGreeting(t *testing.T) {
	if greeting() == "" {
		t.Fatal("no greeting")
	}
}
`;
