import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { BATCH, type FileBatch, writeBatch } from '../../../src/io/archive/file-batch.ts';
import { SharedWriter } from '../../../src/io/archive/shared-writer.ts';
import { TreeWriter } from '../../../src/io/archive/tree-writer.ts';
import { makeSandbox, type Sandbox } from '../../support/sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await makeSandbox();
});
afterEach(() => sandbox.remove());

const KB = 1024;
const sizes = [
  0,
  1,
  300,
  40 * KB,
  BATCH - 1,
  BATCH,
  BATCH + 1,
  3 * BATCH + 7,
  ...Array<number>(60).fill(20 * KB),
];
const files = sizes.map((size, index) => ({
  path: `folder ${index % 5}/file ${index}`,
  mode: index % 2 === 0 ? (0o755 as const) : (0o644 as const),
  content: randomBytes(size),
}));

/** Writes all files in pieces of 100 kB, with `ready` between them as the reader of an archive does. */
async function writeAll(writer: SharedWriter): Promise<void> {
  for (const { path, mode, content } of files) {
    writer.begin({ action: 'file', path, mode }, content.length);
    for (let start = 0; start < content.length; start += 100_000) {
      writer.write(content, start, Math.min(content.length, start + 100_000));
      await writer.ready();
    }
    writer.end();
  }
  await writer.finish();
}

async function expectAll(): Promise<void> {
  for (const { path, mode, content } of files) {
    const written = join(sandbox.into, path);
    expect((await readFile(written)).equals(content)).toBe(true);
    if (process.platform !== 'win32') expect((await stat(written)).mode & 0o777).toBe(mode);
  }
}

const bytes = sizes.reduce((sum, size) => sum + size, 0);

test.each([
  ['keeps up', 0],
  ['takes a while', 3],
  ['is slow', 40],
])('the other thread %s', async (_, milliseconds) => {
  const other = new TreeWriter(sandbox.into);
  const given: FileBatch[] = [];
  const writer = new SharedWriter(sandbox.into, (batch) => {
    given.push(batch);
    setTimeout(() => {
      writeBatch(other, batch);
      writer.written(batch.bytes, other.tree);
    }, milliseconds);
  });
  await writeAll(writer);
  expect(writer.tree).toEqual({ files: files.length, bytes });
  writer.close();
  other.close();
  await expectAll();
  expect(given.length).toBeGreaterThan(2);
  // A file is larger than a batch.
  expect(given.some(({ continues }) => continues)).toBe(true);
});

test('neither thread overwrites a file that exists', async () => {
  const other = new TreeWriter(sandbox.into);
  const writer = new SharedWriter(sandbox.into, (batch) => writeBatch(other, batch));
  const add = () => {
    writer.begin({ action: 'file', path: 'a', mode: 0o644 }, 1);
    writer.write(Buffer.from('x'), 0, 1);
    writer.end();
  };
  add();
  add();
  await expect(writer.finish()).rejects.toThrow('already exists');
  writer.close();
  other.close();
});

test('a batch that the other thread has not written is noticed', async () => {
  const writer = new SharedWriter(sandbox.into, (batch) => {
    setTimeout(() => writer.written(batch.bytes, { files: 0, bytes: 0 }));
  });
  await expect(writeAll(writer)).rejects.toThrow(/were written, not 68 with/);
  writer.close();
});

test('what is left out is not written', async () => {
  const writer = new SharedWriter(sandbox.into, () => expect(true).toBe(false));
  writer.begin({ action: 'skip' }, 1);
  writer.write(Buffer.from('x'), 0, 1);
  writer.end();
  expect(writer.tree).toEqual({ files: 0, bytes: 0 });
  writer.close();
});
