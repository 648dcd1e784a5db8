/** The command doctor on the environment of go: what is wrong is found, named, and repaired as far as a program may. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  goFile,
  programName,
  realGoroot,
  whyNoRealGo,
  writeGoCommand,
  writeGoTree,
} from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { pathWith, writeGoEnv } from '../../support/product.ts';
import { describeUnless } from '../../support/test-unless.ts';
import { moduleProxy, writeModule } from '../activate/polluted.ts';
import { type BrokenMachine, fixed, openBrokenMachine, wrong } from './broken-machine.ts';

const PATH = pathWith(join(realGoroot ?? '', 'bin'));

function codes(report: Parameters<typeof wrong>[0]): readonly string[] {
  return wrong(report).map(({ code, path }) => `${code}: ${path}`);
}

function goEnvFile({ scenario }: BrokenMachine): string {
  return join(scenario.place.home, '.config/go/env');
}

describeUnless(whyNoRealGo)('with a real Go on PATH', () => {
  test('that is in order', async () => {
    await using machine = await openBrokenMachine('environment');
    const report = await machine.doctor([], { env: { PATH } });
    expect(report).toMatchObject({ exit: 0, findings: [] });
    expect(report).toMatchObject({
      'go-on-path': { path: join(realGoroot ?? '', 'bin/go'), root: realGoroot, works: true },
      modules: null,
    });
    const { stdout } = await machine.tell([], { env: { PATH } });
    expect(stdout).toMatch(/^Go on PATH {2}\S+bin\/go \(go1\.\S+\)$/m);
  });

  test('a GOROOT of another Go, or of none, is an error; of this one it is none', async () => {
    await using machine = await openBrokenMachine('environment');
    const older = join(machine.scenario.place.root, 'older');
    writeGoTree(older, 'go1.19.1');
    for (const [GOROOT, what] of [
      [older, `GOROOT is "${older}" in the environment, the root of go1.19.1; the go on PATH is `],
      ['/gone', 'GOROOT is "/gone" in the environment, where there is no Go; the go on PATH is '],
    ] as const) {
      const report = await machine.doctor(['--fix'], { env: { PATH, GOROOT } });
      expect(report.exit).toBe(1);
      expect(codes(report)).toEqual(['goroot-wrong: GOROOT']);
      expect(wrong(report)[0]?.what.startsWith(what)).toBe(true);
      expect(wrong(report)[0]?.fix).toContain('Unset GOROOT where it is set');
    }
    const own = await machine.doctor([], { env: { PATH, GOROOT: `${realGoroot}/` } });
    expect(own).toMatchObject({ exit: 0, findings: [] });
  });

  test.each([
    ['GOROOT', '/gone', 'goroot-wrong: GOROOT of go env -w'],
    ['GOFLAGS', 'banana', 'setting-refused: GOFLAGS'],
    ['GOPATH', 'relative', 'setting-refused: GOPATH'],
    ['GO111MODULE', 'banana', 'setting-refused: GO111MODULE'],
    ['GOEXPERIMENT', 'banana', 'setting-refused: GOEXPERIMENT'],
  ])('%s=%s of go env -w is removed by --fix, and nothing else', async (name, value, code) => {
    await using machine = await openBrokenMachine('environment');
    const others = '# mine\nGOPRIVATE=*.corp.test\n';
    writeGoEnv(machine.scenario.place, `${others}${name}=${value}\n`);
    expect(codes(await machine.doctor([], { env: { PATH } }))).toContain(code);
    expect(readFileSync(goEnvFile(machine), 'utf8')).toContain(value);
    const report = await machine.doctor(['--fix'], { env: { PATH } });
    expect(fixed(report)).toEqual([code.split(':')[0]]);
    expect(report).toMatchObject({ exit: 0 });
    expect(readFileSync(goEnvFile(machine), 'utf8')).toBe(others);
  });

  test('what is set in the environment cannot be repaired: it is named', async () => {
    await using machine = await openBrokenMachine('environment');
    const report = await machine.doctor(['--fix'], { env: { PATH, GOFLAGS: '-banana' } });
    expect(report.exit).toBe(1);
    expect(wrong(report)).toMatchObject([
      {
        code: 'setting-refused',
        path: 'GOFLAGS',
        what: expect.stringContaining(
          'GOFLAGS is "-banana" in the environment, and every go command would fail',
        ),
        fix: 'Unset GOFLAGS, or correct it.',
      },
    ]);
  });

  test('what is odd, but may be meant, is a warning', async () => {
    await using machine = await openBrokenMachine('environment');
    machine.scenario.place.write('go.mod', 'module m\n');
    const env = { PATH, GOBIN: 'bin', GOFLAGS: '-mod=vendor', GOPROXY: 'off' };
    const report = await machine.doctor([], { env });
    expect(report.exit).toBe(0);
    expect(codes(report).toSorted()).toEqual(['setting-odd: GOBIN', 'setting-odd: GOFLAGS']);
  });

  test('a damaged module cache: go clean -modcache is offered and never done', async () => {
    await using machine = await openBrokenMachine('modules');
    const { place } = machine.scenario;
    writeModule(place);
    const env = { PATH, GOPROXY: moduleProxy(), GOSUMDB: 'off', GOFLAGS: '-modcacherw' };
    const go = (...args: readonly string[]) =>
      execFileSync('go', args, { cwd: place.workspace, env: { HOME: place.home, ...env }, encoding: 'utf8' });
    go('mod', 'download');
    const file = join(place.home, 'go/pkg/mod/dep.test/dep@v1.0.0/dep.go');
    const healthy = await machine.doctor([], { env });
    expect(healthy).toMatchObject({ exit: 0, modules: { verified: true, damaged: [] } });

    chmodSync(file, 0o644);
    writeFileSync(file, 'package dep\n\nfunc Answer() int { return 13 }\n');
    const report = await machine.doctor(['--fix'], { env });
    expect(report.exit).toBe(1);
    expect(wrong(report)).toMatchObject([
      {
        code: 'module-cache-damaged',
        path: join(place.home, 'go/pkg/mod'),
        what: expect.stringMatching(
          /go mod verify says of ".*go\.mod": dep\.test\/dep v1\.0\.0: dir has been modified/,
        ),
        fix: expect.stringContaining('go clean -modcache'),
      },
    ]);
    expect(existsSync(file)).toBe(true);

    go('clean', '-modcache');
    go('mod', 'download');
    expect(await machine.doctor([], { env })).toMatchObject({ exit: 0, modules: { verified: true } });
  });

  test('a GOPROXY that does not answer, and one after it', async () => {
    await using machine = await openBrokenMachine('proxy');
    const mute = await machine.scenario.mirror();
    mute.fail('*', { kind: 'slow-headers', ms: 3_600_000 });
    const alone = await machine.doctor([], { env: { PATH, GOPROXY: mute.url } });
    expect(alone.exit).toBe(1);
    expect(wrong(alone)).toMatchObject([
      {
        code: 'proxy-failed',
        severity: 'error',
        path: `module-proxy ${mute.url}`,
        what: 'GOPROXY names it, and it did not answer within 4 s.',
      },
    ]);
    const passedOver = await machine.doctor([], { env: { PATH, GOPROXY: `${mute.url}|direct` } });
    expect(passedOver.exit).toBe(0);
    expect(wrong(passedOver)).toMatchObject([{ code: 'proxy-failed', severity: 'warning' }]);
  });
});

describe('a go on PATH that does not work', () => {
  test('is named with what it says', async () => {
    await using machine = await openBrokenMachine('broken');
    const bin = join(machine.scenario.place.root, 'bin');
    writeGoCommand(join(bin, 'go'), 'go1.19.1');
    const report = await machine.doctor([], { env: { PATH: pathWith(bin) } });
    expect(report.exit).toBe(1);
    expect(wrong(report)).toMatchObject([
      {
        code: 'go-broken',
        path: join(bin, programName('go')),
        what: expect.stringContaining('"go tool compile -V" exits with 2'),
      },
    ]);
  });
});

describe('a Go at ~/.go', () => {
  test('is judged without being named, and setup repairs it', async () => {
    await using machine = await openBrokenMachine('dot-go', miniGo('go1.99.1'));
    const { scenario, mirrors } = machine;
    const installDir = join(scenario.place.home, '.go');
    const install = () =>
      scenario.step(
        { 'go-version': '1.99.1', mirrors, 'install-dir': installDir },
        { env: { GOSUMDB: 'off' } },
      );
    expect(await install()).toMatchObject({ code: 0 });
    expect(await machine.doctor()).toMatchObject({ exit: 0, findings: [] });

    rmSync(join(installDir, goFile));
    const report = await machine.doctor(['--fix']);
    expect(report.exit).toBe(1);
    expect(codes(report)).toEqual([`tree-broken: ${installDir}`]);
    expect(wrong(report)[0]?.fix).toContain('The next setup');

    expect(await install()).toMatchObject({ code: 0 });
    expect(await machine.doctor()).toMatchObject({ exit: 0, findings: [] });
  });
});
