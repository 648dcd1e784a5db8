/** A real Go for Windows, from the real module proxy and checksum database; skipped, by name, where there is none. */
import { expect } from '@jest/globals';
import { parseGoproxy } from '../../src/core/sources/goproxy.ts';
import { fetchText, goproxy, proxyEnvironment } from '../support/real-proxy.ts';
import { testUnless } from '../support/test-unless.ts';
import { runOnWindows, stepOnWindows } from '../support/windows-product.ts';
import { openWine, whyNoWine } from '../support/wine.ts';

const GOPROXY = goproxy();
const [proxy] = parseGoproxy(GOPROXY).proxies;
const list = proxy && (await fetchText(`${proxy.url}/golang.org/toolchain/@v/list`));
const release = [...(list ?? '').matchAll(/-go(1\.26\.\d+)\.windows-amd64$/gm)]
  .map(([, version = '']) => version)
  .sort((a, b) => Number(a.split('.')[2]) - Number(b.split('.')[2]))
  .at(-1);
const why = whyNoWine || (release === undefined ? 'the module proxy has no Go 1.26 for Windows' : '');

testUnless(why)(
  'it is installed at require-trust log, every file is verified again, and it compiles a program',
  async () => {
    using wine = openWine();
    const version = release ?? '';
    const real = {
      ...proxyEnvironment(),
      NODE_EXTRA_CA_CERTS: 'Z:\\etc\\ssl\\certs\\ca-certificates.crt',
      GOPROXY,
    };
    wine.write('C:\\work\\go.mod', 'module hello\n\ngo 1.26\n');
    wine.write('C:\\work\\main.go', 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello") }\n');

    const step = await stepOnWindows(
      wine,
      { 'go-version': version, mirrors: 'module-proxy', 'require-trust': 'log' },
      { env: real },
    );
    const [verify] = await runOnWindows(wine, [
      { args: ['verify', '--go-version', version], env: { ...real, RUNNER_TOOL_CACHE: 'C:\\tools' } },
    ]);
    const root = step.outputs['go-root'] ?? '';
    const build = `"${root}\\bin\\go.exe" build -o hello.exe . || exit /b 1`;
    wine.write('C:\\job.cmd', ['@cd /d C:\\work', `@${build}`, '@hello.exe', ''].join('\r\n'));
    const go = await wine.run(['cmd', '/d', '/c', 'C:\\job.cmd'], { ...step.env, GOFLAGS: '-p=2' });

    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': version, trust: 'log' } });
    expect(verify).toMatchObject({ code: 0, stdout: expect.stringContaining('is intact') });
    expect(go).toMatchObject({ code: 0, stdout: 'hello\n' });
  },
  900_000,
);
