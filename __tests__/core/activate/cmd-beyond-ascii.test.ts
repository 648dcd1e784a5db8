import { describe, expect, test } from '@jest/globals';
import {
  cmdLinesBeyondAscii,
  isBeyondAscii,
  withShortNames,
} from '../../../src/core/activate/cmd-beyond-ascii.ts';
import { exportLines } from '../../../src/core/activate/shell-export.ts';

const long = {
  variables: [
    { name: 'GOROOT', value: 'C:\\Jürgen\\go' },
    { name: 'GOPATH', value: 'D:\\go;C:\\Jürgen\\go path' },
  ],
  paths: ['C:\\Jürgen\\go\\bin', 'D:\\bin'],
};
const short = {
  variables: [
    { name: 'GOROOT', value: 'C:\\JRGEN~1\\go' },
    { name: 'GOPATH', value: 'D:\\go;C:\\JRGEN~1\\go path' },
  ],
  paths: ['C:\\JRGEN~1\\go\\bin', 'D:\\bin'],
};

test.each([
  [false, { variables: [{ name: 'A', value: 'C:\\go ~!' }], paths: ['C:\\go'] }],
  [true, { variables: [{ name: 'A', value: 'C:\\gö' }], paths: [] }],
  [true, { variables: [], paths: ['C:\\gö'] }],
])('%s', (beyond, exports) => expect(isBeyondAscii(exports)).toBe(beyond));

describe('the lines', () => {
  const condition = '"%SETUPGO_LETTER:~1,1%"==""';
  const before = [
    `for /f "tokens=2 delims=:." %%p in ('chcp') do set "SETUPGO_CODE_PAGE=%%p"`,
    'chcp 65001 >nul 2>nul',
    'set "SETUPGO_LETTER=語"',
    ...exportLines('cmd', long, '').map((line) => `if ${condition} ${line}`),
  ];
  const after = ['chcp %SETUPGO_CODE_PAGE% >nul 2>nul', 'set "SETUPGO_LETTER="', 'set "SETUPGO_CODE_PAGE="'];

  test('set the values in UTF-8, and the short names if cmd does not read it', () => {
    const others = exportLines('cmd', short, '').map((line) => `if not ${condition} ${line}`);
    expect(cmdLinesBeyondAscii(long, short, '')).toEqual([...before, ...others, ...after]);
  });

  test('fail if cmd does not read it and there are no short names', () => {
    const lines = cmdLinesBeyondAscii(long, undefined, '');
    const refusal = lines[before.length] ?? '';
    expect(lines).toEqual([...before, refusal, ...after]);
    expect(refusal).toContain(`if not ${condition} (`);
    expect(refusal).toContain('Run chcp 65001 first');
    expect(refusal).toMatch(/ 1>&2 & exit \/b 1\)$/);
    expect(refusal).not.toMatch(/[^ -~]/);
  });
});

describe('short names', () => {
  const shortName = async (path: string) => path.replace('Jürgen', 'JRGEN~1');
  test('replace all paths beyond ASCII, in lists too', async () => {
    expect(await withShortNames(long, shortName)).toEqual(short);
  });
  test('are of no use if one is missing', async () => {
    expect(
      await withShortNames(long, async (path) => (path.endsWith('bin') ? undefined : shortName(path))),
    ).toBeUndefined();
  });
});
