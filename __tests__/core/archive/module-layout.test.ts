import { describe, expect, test } from '@jest/globals';
import { packerMode, placeInTree } from '../../../src/core/archive/module-layout.ts';
import { caught } from '../../support/caught.ts';

describe('packerMode', () => {
  test.each([
    ['bin/go', 0o755],
    ['bin/go.exe', 0o755],
    ['bin/sub/x', 0o755],
    ['pkg/tool/linux_amd64/compile', 0o755],
    ['src/all.bash', 0o755],
    ['src/cmd/x/run.sh', 0o755],
    ['src/crypto/x.pl', 0o755],
    ['src/all.rc', 0o755],
    ['lib/wasm/go_js_wasm_exec', 0o755],
    ['misc/ios/go_ios_exec', 0o644],
    ['go_android_arm64_exec', 0o755],
    ['misc/go_android_exec', 0o644],
    ['VERSION', 0o644],
    ['src/bin/x', 0o644],
    ['binary', 0o644],
    ['src/pkg/tool/x', 0o644],
    ['src/run.bat', 0o644],
    ['src/x.bash.go', 0o644],
    ['src/x.bash/y', 0o644],
    ['lib/go_js_wasm_exec.txt', 0o644],
    ['lib/go_js_wasm_exec/file', 0o644],
    ['lib/ngo_js_wasm_exec', 0o644],
    ['lib/go__wasm_exec', 0o644],
  ])('%s', (path, mode) => {
    expect(packerMode(path)).toBe(mode);
  });
});

describe('placeInTree', () => {
  test.each([
    ['src/fmt/print.go', 0o755, 'src/fmt/print.go', 0o644],
    ['bin/go', 0o644, 'bin/go', 0o755],
    ['src/cmd/_go.mod', 0o644, 'src/cmd/go.mod', 0o644],
    ['_go.mod', 0o644, 'go.mod', 0o644],
    ['src/x_go.mod', 0o644, 'src/x_go.mod', 0o644],
    ['src/_go.mod/file', 0o644, 'src/_go.mod/file', 0o644],
    ['src/go.mod.txt', 0o644, 'src/go.mod.txt', 0o644],
  ] as const)('%s', (path, given, expected, mode) => {
    expect(placeInTree({ action: 'file', path, mode: given })).toEqual({
      action: 'file',
      path: expected,
      mode,
    });
  });

  test.each([{ action: 'folder', path: 'src' }, { action: 'skip' }] as const)(
    '%j stays as it is',
    (placement) => {
      expect(placeInTree(placement)).toEqual(placement);
    },
  );

  test.each(['go.mod', 'src/cmd/go.mod'])('%s, which no module has, is refused', (path) => {
    expect(caught(() => placeInTree({ action: 'file', path, mode: 0o644 }))).toMatchObject({
      code: 'ARCHIVE_REFUSED',
      message: expect.stringContaining(JSON.stringify(path)),
    });
  });
});
