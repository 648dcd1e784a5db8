import { describe, expect, test } from '@jest/globals';
import {
  ARCHIVE_LIMITS,
  type ArchiveEntry,
  checkEntry,
  type EntryKind,
  type EntryRules,
  type Placement,
  ratioFault,
  startJudging,
} from '../../../src/core/archive/archive-entry.ts';
import { Problem } from '../../../src/core/problem/problem.ts';

const RULES: EntryRules = { prefix: 'go/', slim: false, windows: false, limits: ARCHIVE_LIMITS };

function entry(name: string, more: Partial<ArchiveEntry> = {}): ArchiveEntry {
  return { name, kind: name.endsWith('/') ? 'folder' : 'file', size: 0, mode: 0o644, ...more };
}

/** Where the last of the entries goes; all before it must pass. */
function judge(entries: readonly ArchiveEntry[], rules: Partial<EntryRules> = {}): Placement | undefined {
  const judging = startJudging({ ...RULES, ...rules });
  return entries.map((one) => checkEntry(one, judging)).at(-1);
}

function refusal(entries: readonly ArchiveEntry[], rules: Partial<EntryRules> = {}): string {
  const judging = startJudging({ ...RULES, ...rules });
  for (const one of entries.slice(0, -1)) checkEntry(one, judging);
  try {
    return `passed: ${JSON.stringify(entries.slice(-1).map((one) => checkEntry(one, judging)))}`;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

describe('what may be written', () => {
  const file = (path: string, mode: 0o644 | 0o755 = 0o644) => ({ action: 'file', path, mode });
  const rows: readonly [string, ArchiveEntry, object][] = [
    ['a file', entry('go/VERSION', { size: 10 }), file('VERSION')],
    ['a program', entry('go/bin/go', { mode: 0o755 }), file('bin/go', 0o755)],
    ['the folder itself', entry('go/'), { action: 'folder', path: '' }],
    ['the folder itself without a slash', entry('go', { kind: 'folder' }), { action: 'folder', path: '' }],
    ['a folder', entry('go/src/'), { action: 'folder', path: 'src' }],
    ['a folder without a slash', entry('go/src', { kind: 'folder' }), { action: 'folder', path: 'src' }],
    ['a name that is not ASCII', entry('go/test/Þfoo.go'), file('test/Þfoo.go')],
    ['dots within a name', entry('go/a..b/...c/.d'), file('a..b/...c/.d')],
    ['a name that only Windows cannot hold', entry('go/src/aux.go'), file('src/aux.go')],
    ['a setuid program loses that', entry('go/a', { mode: 0o4755 }), file('a', 0o755)],
    ['setgid, sticky and writable by all are lost', entry('go/a', { mode: 0o3666 }), file('a')],
    ['only the owner makes a program', entry('go/a', { mode: 0o611 }), file('a')],
    ['a mode that is file type and all', entry('go/a', { mode: 0o100755 }), file('a', 0o755)],
    ['the longest name', entry(`go/${'a/'.repeat(510)}b`), file(`${'a/'.repeat(510)}b`)],
    ['the longest part', entry(`go/${'a'.repeat(255)}`), file('a'.repeat(255))],
  ];
  test.each(rows)('%s', (_, one, placement) => {
    expect(judge([one])).toEqual(placement);
  });

  test('a folder after its contents, and twice', () => {
    expect(judge([entry('go/src/a.go'), entry('go/src/'), entry('go/src/')])).toEqual({
      action: 'folder',
      path: 'src',
    });
  });

  test('names below a module prefix', () => {
    const prefix = 'golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64/';
    expect(judge([entry(`${prefix}bin/go`, { mode: 0o755 })], { prefix })).toEqual(file('bin/go', 0o755));
    expect(refusal([entry('go/bin/go')], { prefix })).toContain(`is not below "${prefix}"`);
  });
});

describe('slim', () => {
  test.each(['go/api/', 'go/api/go1.txt', 'go/doc', 'go/misc/wasm/a.js', 'go/test/a.go'])(
    '%s is left out',
    (name) => {
      expect(
        judge([entry(name, { kind: /[/]$|doc$/.test(name) ? 'folder' : 'file' })], { slim: true }),
      ).toEqual({
        action: 'skip',
      });
    },
  );

  test.each(['go/apis/a', 'go/src/test/a.go', 'go/doc.go', 'go/lib/wasm/a.js'])('%s stays', (name) => {
    expect(judge([entry(name)], { slim: true })).toMatchObject({ action: 'file' });
  });

  test('omitted entries are checked too', () => {
    expect(refusal([entry('go/test/../../a')], { slim: true })).toContain('".."');
    expect(refusal([entry('go/test/a'), entry('go/test/a')], { slim: true })).toContain('it is a duplicate');
    const limits = { ...ARCHIVE_LIMITS, totalBytes: 10 };
    expect(refusal([entry('go/test/a', { size: 11 })], { slim: true, limits })).toContain(
      'more than 10 bytes',
    );
  });
});

describe('what is refused, naming the entry', () => {
  const rows: readonly [string, string][] = [
    ['', 'it has no name'],
    ['go/../etc/passwd', 'contains ".."'],
    ['../go/a', 'contains ".."'],
    ['go/src/..', 'contains ".."'],
    ['go/./a', 'contains "."'],
    ['./go/a', 'contains "."'],
    ['/go/a', 'absolute'],
    ['//server/share/a', 'absolute'],
    ['C:/go/a', 'drive letter'],
    ['c:go', 'drive letter'],
    ['go\\a', 'backslash'],
    ['go/..\\..\\a', 'backslash'],
    ['go/a\0.go', 'control character'],
    ['go/a\n::add-path::b', 'control character'],
    ['go/a\u001b[2J', 'control character'],
    ['go/a\u007f', 'control character'],
    ['go/a\u0085b', 'control character'],
    ['go/a\u2028b', 'control character'],
    ['go//a', 'empty part'],
    ['go/src//', 'empty part'],
    ['etc/passwd', 'is not below "go/"'],
    ['gopher/a', 'is not below "go/"'],
    ['GO/a', 'is not below "go/"'],
    ['go', 'is not below "go/"'],
    [`go/${'a'.repeat(256)}`, 'a part of its path is longer than 255'],
    [`go/${'a/'.repeat(511)}`, 'longer than 1024'],
  ];
  test.each(rows)('%j', (name, reason) => {
    const message = refusal([entry(name)]);
    expect(message).toContain('ARCHIVE_REFUSED');
    expect(message).toContain(reason);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a log
    expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028]/);
    expect(message).toContain(JSON.stringify(name.slice(0, 3)).slice(1, -1));
  });

  test('a file with a slash at its end', () => {
    expect(refusal([entry('go/a/', { kind: 'file' })])).toContain('empty part');
  });

  const kinds: readonly EntryKind[] = [
    'hard link',
    'symbolic link',
    'character device',
    'block device',
    'FIFO',
    'sparse file',
    'long link name',
    'unknown',
  ];
  test.each(kinds)('%s', (kind) => {
    expect(refusal([entry('go/a', { kind })])).toBe(
      `ARCHIVE_REFUSED: The archive was refused because of its entry "go/a": it is neither a file nor a folder (${kind})`,
    );
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('size %d', (size) => {
    expect(refusal([entry('go/a', { size })])).toContain('its size is not a valid number of bytes');
  });

  test('a folder with content', () => {
    expect(refusal([entry('go/a/', { size: 1 })])).toContain('folder with content');
  });

  test('a long name is cut in the message', () => {
    expect(refusal([entry(`etc/${'a'.repeat(500)}`, { kind: 'FIFO' })]).length).toBeLessThan(350);
  });

  test('a name that reads backwards is spelled out', () => {
    expect(refusal([entry('etc/\u202egpj.exe')])).toContain('\\u202egpj.exe');
  });
});

describe('names that meet', () => {
  const rows: readonly [string, readonly ArchiveEntry[], string][] = [
    ['a file twice', [entry('go/a'), entry('go/a')], 'it is a duplicate'],
    [
      'a file in other case',
      [entry('go/src/A.go'), entry('go/src/a.go')],
      'differs from "src/A.go" only in case or Unicode normalization',
    ],
    [
      'a folder in other case',
      [entry('go/Src/a.go'), entry('go/src/b.go')],
      'differs from "Src" only in case or Unicode normalization',
    ],
    [
      'a letter composed otherwise',
      [entry('go/\u00e9'), entry('go/e\u0301')],
      'only in case or Unicode normalization',
    ],
    [
      'a letter with two capitals',
      [entry('go/\u212a'), entry('go/k')],
      'only in case or Unicode normalization',
    ],
    ['a file where a folder is', [entry('go/a/'), entry('go/a')], 'it is also a folder'],
    ['a file where a folder is implied', [entry('go/a/b'), entry('go/a')], 'it is also a folder'],
    ['a folder where a file is', [entry('go/a'), entry('go/a/')], '"a" is also a file'],
    ['a file below a file', [entry('go/a'), entry('go/a/b/c')], '"a" is also a file'],
    [
      'a file below a file in other case',
      [entry('go/a'), entry('go/A/b')],
      'only in case or Unicode normalization',
    ],
  ];
  test.each(rows)('%s', (_, entries, reason) => {
    expect(refusal(entries)).toContain(reason);
  });
});

describe('when unpacking for Windows', () => {
  const reserved = [
    'aux.go',
    'CON',
    'nul.tar.gz',
    'prn/a',
    'com1',
    'LPT9.txt',
    'com\u00b9',
    'CONIN$',
    'aux .go',
  ];
  const rows: readonly [string, string][] = [
    ...reserved.map((name): [string, string] => [name, 'reserves']),
    ['a.', 'ends in a dot'],
    ['a /b', 'ends in a dot or a space'],
    ['a:stream', 'does not allow'],
    ['a?', 'does not allow'],
    ['a"b', 'does not allow'],
    ['a|b', 'does not allow'],
  ];
  test.each(rows)('%s is refused', (name, reason) => {
    expect(refusal([entry(`go/${name}`)], { windows: true })).toContain(reason);
    expect(judge([entry(`go/${name}`)])).toMatchObject({ action: 'file' });
  });

  test.each(['auxiliary.go', 'console', 'com', 'com10', 'x.con', 'nul_test.go'])('%s passes', (name) => {
    expect(judge([entry(`go/${name}`)], { windows: true })).toMatchObject({ action: 'file' });
  });
});

describe('limits', () => {
  const limits = { ...ARCHIVE_LIMITS, entries: 2, fileBytes: 6, totalBytes: 10 };

  test('all within them', () => {
    expect(judge([entry('go/a', { size: 6 }), entry('go/b', { size: 4 })], { limits })).toMatchObject({
      path: 'b',
    });
  });

  test('one entry too many', () => {
    expect(
      refusal(
        ['a', 'b', 'c'].map((name) => entry(`go/${name}`)),
        { limits },
      ),
    ).toContain('more than 2 entries');
  });

  test('one file too large', () => {
    expect(refusal([entry('go/a', { size: 7 })], { limits })).toContain(
      'it has 7 bytes, and the limit for one file is 6',
    );
  });

  test('all together too large', () => {
    const entries = [entry('go/a', { size: 6 }), entry('go/b', { size: 5 })];
    expect(refusal(entries, { limits })).toContain('more than 10 bytes');
  });

  test('the ratio counts only above its floor', () => {
    const rates = { ...ARCHIVE_LIMITS, ratio: 20, ratioFloor: 1000 };
    expect(ratioFault(1000, 1, rates)).toBeUndefined();
    expect(ratioFault(1001, 50, rates)).toContain('more than 20 times');
    expect(ratioFault(1001, 51, rates)).toBeUndefined();
  });
});
