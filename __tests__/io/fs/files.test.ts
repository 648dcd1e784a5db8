import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Problem } from '../../../src/core/problem/problem.ts';
import { quoted } from '../../../src/core/text/quoted.ts';
import { createDigest } from '../../../src/io/crypto/digest.ts';
import { toFileProblem } from '../../../src/io/fs/file-problem.ts';
import { createFiles } from '../../../src/io/fs/files.ts';
import { makeSandbox, type Sandbox } from '../../support/sandbox.ts';
import { native, whyNoFolderLinks, whyNoLinks, whyNoModes } from '../../support/system.ts';
import { testUnless, whyNotAsRoot } from '../../support/test-unless.ts';

const files = createFiles();

let sandbox: Sandbox;
let folder: string;
beforeEach(async () => {
  sandbox = await makeSandbox();
  folder = sandbox.into;
});
afterEach(() => sandbox.remove());

const at = (...path: string[]) => join(folder, ...path);

async function problem(act: Promise<unknown>): Promise<string> {
  try {
    return `resolved: ${await act}`;
  } catch (error) {
    return error instanceof Problem ? `${error.code}: ${error.message}` : `threw ${error}`;
  }
}

describe('reading', () => {
  test('text, or undefined where there is none', async () => {
    await writeFile(at('a'), 'Þ\n');
    expect(await files.readText(at('a'))).toBe('Þ\n');
    expect(await files.readText(at('b'))).toBeUndefined();
    expect(await files.readText(at('a', 'b'))).toBeUndefined();
    expect(await problem(files.readText(folder))).toContain(`FILES_FAILED: Cannot read ${quoted(folder)}`);
  });

  test('what lies in a folder', async () => {
    await writeFile(at('a'), '');
    await mkdir(at('b'));
    expect([...(await files.list(folder))].sort()).toEqual(['a', 'b']);
    expect(await files.list(at('none'))).toEqual([]);
    expect(await files.list(at('a'))).toEqual([]);
  });

  testUnless(whyNoLinks)('the kind, through links', async () => {
    await writeFile(at('file'), '');
    await symlink(folder, at('link'));
    await symlink(at('none'), at('broken'));
    expect(await files.kind(at('file'))).toBe('file');
    expect(await files.kind(at('link'))).toBe('folder');
    expect(await files.kind(at('broken'))).toBeUndefined();
    expect(await files.kind(at('none'))).toBeUndefined();
    if (existsSync('/dev/null')) expect(await files.kind('/dev/null')).toBe('other');
  });

  testUnless(whyNoLinks)('the real path', async () => {
    await symlink(folder, at('link'));
    expect(await files.realPath(at('link'))).toBe(await files.realPath(folder));
    expect(await files.realPath(at('none'))).toBeUndefined();
  });
});

describe('when it was last changed', () => {
  testUnless(whyNoLinks)('is read and set, through links', async () => {
    await writeFile(at('a'), 'text');
    await symlink(at('a'), at('link'));
    await files.touch(at('link'), 1_600_000_000_123);
    expect(Math.round((await files.modifiedAt(at('a'))) ?? 0)).toBe(1_600_000_000_123);
    expect(await files.modifiedAt(at('link'))).toBe(await files.modifiedAt(at('a')));
    expect(await readFile(at('a'), 'utf8')).toBe('text');
  });

  test('where there is nothing', async () => {
    expect(await files.modifiedAt(at('none'))).toBeUndefined();
    expect(await problem(files.touch(at('none'), 0))).toContain(
      `FILES_FAILED: Cannot date ${quoted(at('none'))}`,
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('folders', () => {
  test('are made with their parents, also twice', async () => {
    await files.makeFolder(at('a', 'b'));
    await files.makeFolder(at('a', 'b'));
    expect(await files.kind(at('a', 'b'))).toBe('folder');
  });

  test('a file in the way is named', async () => {
    await writeFile(at('a'), '');
    expect(await problem(files.makeFolder(at('a', 'b')))).toContain(
      `FILES_FAILED: Cannot make the folder ${quoted(at('a', 'b'))}`,
    );
  });

  test('temporary ones are new and begin as asked', async () => {
    const made = await Promise.all([
      files.makeTemporaryFolder(at('x', 'go-')),
      files.makeTemporaryFolder(at('x', 'go-')),
    ]);
    expect(new Set(made).size).toBe(2);
    for (const path of made) {
      expect(path.startsWith(at('x', 'go-'))).toBe(true);
      expect(await readdir(path)).toEqual([]);
    }
  });

  test('empty ones are removed, all else stays', async () => {
    await mkdir(at('empty'));
    await mkdir(at('full'));
    await writeFile(at('full', 'a'), '');
    for (const name of ['empty', 'full', 'none', join('full', 'a')]) await files.removeIfEmpty(at(name));
    expect(await readdir(folder)).toEqual(['full']);
    expect(await readdir(at('full'))).toEqual(['a']);
  });
});

describe('writing', () => {
  test('text is written whole, and nothing else is left', async () => {
    await files.writeText(at('a'), 'one');
    await files.writeText(at('a'), 'two Þ');
    expect(await readFile(at('a'), 'utf8')).toBe('two Þ');
    expect(await readdir(folder)).toEqual(['a']);
  });

  test('a reader never sees a part', async () => {
    const texts = ['a', 'b'].map((letter) => letter.repeat(200_000));
    await files.writeText(at('a'), texts[0] ?? '');
    const writing = (async () => {
      for (let round = 0; round < 20; round += 1) await files.writeText(at('a'), texts[round % 2] ?? '');
    })();
    for (let round = 0; round < 50; round += 1) expect(texts).toContain(await files.readText(at('a')));
    await writing;
  });

  test('a failure leaves nothing behind', async () => {
    await mkdir(at('a', 'b'), { recursive: true });
    expect(await problem(files.writeText(at('a'), 'text'))).toContain(
      `FILES_FAILED: Cannot write ${quoted(at('a'))}`,
    );
    expect(await problem(files.writeText(at('none', 'a'), 'text'))).toContain('FILES_FAILED');
    expect(await readdir(folder)).toEqual(['a']);
  });

  test('a stream is saved as it comes', async () => {
    await files.writeStream(at('a'), chunks('one', 'two'));
    expect(await readFile(at('a'), 'utf8')).toBe('onetwo');
  });

  test('the error of a stream comes out unchanged; what came before stays', async () => {
    const error = new Error('broke off');
    await expect(files.writeStream(at('a'), chunks('one', error))).rejects.toBe(error);
    expect(await readFile(at('a'), 'utf8')).toBe('one');
  });

  testUnless(existsSync('/dev/full') ? '' : 'there is no /dev/full')('a full disk', async () => {
    expect(await problem(files.writeStream('/dev/full', chunks('one')))).toBe(
      'DISK_FULL: Cannot write "/dev/full": the disk is full',
    );
  });
});

describe('moving, removing, linking', () => {
  test('rename', async () => {
    await writeFile(at('a'), 'x');
    await files.rename(at('a'), at('b'));
    expect(await readdir(folder)).toEqual(['b']);
    const message = await problem(files.rename(at('none'), at('c')));
    expect(message).toContain(`FILES_FAILED: Cannot move ${quoted(at('none'))} to ${quoted(at('c'))}`);
  });

  testUnless(whyNoLinks)('remove: a file, a tree, a link but not its target, nothing', async () => {
    await mkdir(at('tree', 'b'), { recursive: true });
    await writeFile(at('tree', 'b', 'c'), '');
    await writeFile(at('file'), '');
    await mkdir(at('target'));
    await writeFile(at('target', 'kept'), '');
    await symlink(at('target'), at('link'));
    for (const name of ['tree', 'file', 'link', 'none']) await files.remove(at(name));
    expect(await readdir(folder)).toEqual(['target']);
    expect(await readdir(at('target'))).toEqual(['kept']);
  });

  testUnless(whyNoFolderLinks)('link', async () => {
    await files.link(folder, at('link'), 'folder');
    expect((await lstat(at('link'))).isSymbolicLink()).toBe(true);
    expect(await readlink(at('link'))).toContain('into');
    expect(await problem(files.link(folder, at('link'), 'folder'))).toContain(
      'FILES_FAILED: Cannot make the link',
    );
  });
});

describe('toFileProblem', () => {
  const rows: readonly [string, string][] = [
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['EACCES', 'PERMISSION_DENIED'],
    ['EPERM', 'PERMISSION_DENIED'],
    ['EROFS', 'PERMISSION_DENIED'],
    ['EIO', 'FILES_FAILED'],
    ['ENAMETOOLONG', 'FILES_FAILED'],
    ['', 'FILES_FAILED'],
  ];
  test.each(rows)('%j is %s', (code, expected) => {
    const cause = Object.assign(new Error('said no'), code === '' ? {} : { code });
    const result = toFileProblem(cause, '/a "b"', 'write');
    expect(result).toMatchObject({
      code: expected,
      cause,
      message: expect.stringContaining('Cannot write "/a \\"b\\"": '),
    });
    expect(result.hint).toMatch(/^[A-Z].*\.$/);
  });

  test('a Problem stays what it is', () => {
    const problemItself = new Problem('ARCHIVE_REFUSED', 'no');
    expect(toFileProblem(problemItself, '/a', 'write')).toBe(problemItself);
  });

  test('what is no error is shown too', () => {
    expect(toFileProblem('odd', '/a', 'write').message).toBe('Cannot write "/a": odd');
  });
});

test('a running SHA-256', () => {
  const digest = createDigest();
  digest.update(Buffer.from('a'));
  digest.update(Buffer.from('bc'));
  expect(digest.hex()).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

async function* chunks(...items: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const item of items) {
    if (item instanceof Error) throw item;
    yield Buffer.from(item);
  }
}

test('facts are time and size, and undefined where nothing is', async () => {
  await writeFile(at('file'), 'abc');
  expect(await files.facts(at('file'))).toEqual({ modified: (await lstat(at('file'))).mtimeMs, size: 3 });
  expect(await files.facts(at('nothing'))).toBeUndefined();
});

testUnless(whyNoLinks)('linkTarget is what the link says, and undefined for what is no link', async () => {
  await writeFile(at('file'), '');
  await symlink(native('../else where'), at('link'));
  expect(await files.linkTarget(at('link'))).toBe(native('../else where'));
  for (const other of ['', 'file', 'nothing', 'file/below']) {
    expect(await files.linkTarget(at(other))).toBeUndefined();
  }
});

describe('makeOwnFolder', () => {
  const uid = process.getuid?.() ?? 0;

  testUnless(whyNoModes)('is the same one each time', async () => {
    const path = await files.makeOwnFolder(at('new', 'ours-'));
    expect(path).toBe(at('new', `ours-${uid}`));
    expect((await lstat(path)).mode & 0o777).toBe(0o700);
    expect(await files.makeOwnFolder(at('new', 'ours-'))).toBe(path);
  });

  testUnless(whyNoModes === '' ? 'it has modes' : '')(
    'is a new one where modes cannot keep others out',
    async () => {
      const made = [await files.makeOwnFolder(at('ours-')), await files.makeOwnFolder(at('ours-'))];
      expect(new Set(made).size).toBe(2);
      for (const path of made) expect(path.startsWith(at('ours-'))).toBe(true);
    },
  );

  const rows: readonly [string, (path: string) => Promise<unknown>][] = [
    ['a link', (path) => symlink(at('else'), path)],
    ['a file', (path) => writeFile(path, '')],
    ['a folder that everybody may write to', (path) => mkdir(path).then(() => chmod(path, 0o777))],
  ];
  test.each(rows.filter(([what]) => what !== 'a link' || whyNoLinks === ''))(
    'but not %s that is there before',
    async (_, make) => {
      await mkdir(at('else'));
      await make(at(`ours-${uid}`));
      const path = await files.makeOwnFolder(at('ours-'));
      expect(path).not.toBe(at(`ours-${uid}`));
      expect((await lstat(path)).isDirectory()).toBe(true);
    },
  );
});

describe('canWrite', () => {
  test('the nearest folder that exists decides', async () => {
    await writeFile(at('file'), '');
    const paths = ['.', 'new', 'new/deep', 'file', 'file/below'];
    expect(await Promise.all(paths.map((path) => files.canWrite(at(path))))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  testUnless(whyNotAsRoot)('one that may not be looked into is none', async () => {
    await mkdir(at('closed'), { mode: 0 });
    expect(await files.canWrite(at('closed/new'))).toBe(false);
  });
});
