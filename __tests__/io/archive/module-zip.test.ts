/** unpackModuleZip: the zip of golang.org/toolchain to the tree it stands for. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { UnpackedFile } from '../../../src/core/ports/archives.ts';
import { unpackModuleZip } from '../../../src/io/archive/zip.ts';
import { type ZipEntry, zip } from '../../support/archive-builder.ts';
import { makeSandbox, type Sandbox, UNTOUCHED } from '../../support/sandbox.ts';
import { shownMode } from '../../support/system.ts';

const prefix = 'golang.org/toolchain@v0.0.1-go1.99.1.linux-amd64/';
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await makeSandbox();
});
afterEach(() => sandbox.remove());

async function unpack(bytes: Buffer, onFile?: (file: UnpackedFile) => void) {
  const path = `${sandbox.into}.zip`;
  await writeFile(path, bytes);
  return unpackModuleZip(path, { into: sandbox.into, slim: false, prefix, onFile });
}

const entry = (name: string, content = 'text\n', more: Partial<ZipEntry> = {}): ZipEntry => ({
  name: `${prefix}${name}`,
  content,
  ...more,
});

test('modes as Go’s packer gives them, go.mod under its own name, digests under the module’s', async () => {
  const told: UnpackedFile[] = [];
  const names = [
    'VERSION',
    'bin/go',
    'pkg/tool/linux_amd64/asm',
    'src/all.bash',
    'src/cmd/_go.mod',
    'src/empty.go',
    'lib/wasm/go_js_wasm_exec',
  ];
  const entries = names.map((name) =>
    entry(name, name === 'src/empty.go' ? '' : `${name}\n`, { descriptor: true }),
  );

  const unpacked = await unpack(zip(entries), (file) => told.push(file));

  expect(unpacked.files).toBe(7);
  const [data, program] = [shownMode(0o644), shownMode(0o755)];
  expect(await sandbox.tree()).toMatchObject({
    VERSION: `${data} VERSION\n`,
    'bin/go': `${program} bin/go\n`,
    'pkg/tool/linux_amd64/asm': `${program} pkg/tool/linux_amd64/asm\n`,
    'src/all.bash': `${program} src/all.bash\n`,
    'src/cmd/go.mod': `${data} src/cmd/_go.mod\n`,
    'src/empty.go': `${data} `,
    'lib/wasm/go_js_wasm_exec': `${program} lib/wasm/go_js_wasm_exec\n`,
  });
  expect(told.map(({ name }) => name)).toEqual(names.map((name) => `${prefix}${name}`));
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(told[4]?.sha256).toBe(digest('src/cmd/_go.mod\n'));
  expect(told[5]?.sha256).toBe(digest(''));
});

test('the zip’s own modes count for nothing: setuid stays behind', async () => {
  await unpack(
    zip([entry('VERSION', 'x', { unixMode: 0o104777 }), entry('bin/go', 'x', { unixMode: 0o100000 })]),
  );
  expect(await sandbox.tree()).toMatchObject({
    VERSION: `${shownMode(0o644)} x`,
    'bin/go': `${shownMode(0o755)} x`,
  });
});

interface Refusal {
  readonly what: string;
  readonly entries: readonly ZipEntry[];
  readonly message: RegExp;
}

const refusals: readonly Refusal[] = [
  {
    what: 'a name of another version',
    entries: [{ name: `${prefix.replace('.1-go', '.2-go')}VERSION`, content: 'x' }],
    message: /is not below/,
  },
  {
    what: 'a name that only begins like the prefix',
    entries: [{ name: `${prefix.slice(0, -1)}64/VERSION`, content: 'x' }],
    message: /is not below/,
  },
  {
    what: 'an archive’s own prefix',
    entries: [{ name: 'go/VERSION', content: 'x' }],
    message: /is not below/,
  },
  { what: 'a climb out of the prefix', entries: [entry('../../x')], message: /its path contains "\.\."/ },
  { what: 'an absolute name', entries: [{ name: `/${prefix}x`, content: 'x' }], message: /absolute/ },
  { what: 'a backslash', entries: [entry('src\\x')], message: /backslash/ },
  {
    what: 'a go.mod',
    entries: [entry('src/go.mod')],
    message: /in this module, such files are named _go\.mod/,
  },
  {
    what: 'a go.mod beside a _go.mod',
    entries: [entry('src/_go.mod'), entry('src/go.mod')],
    message: /in this module, such files are named _go\.mod/,
  },
  { what: 'an entry twice', entries: [entry('VERSION'), entry('VERSION')], message: /it is a duplicate/ },
  {
    what: 'two spellings of a name',
    entries: [entry('Version'), entry('VERSION')],
    message: /only in case or Unicode normalization/,
  },
  { what: 'a file where a folder is', entries: [entry('src/x'), entry('src')], message: /also a folder/ },
  { what: 'a link', entries: [entry('bin/go', '/bin/sh', { unixMode: 0o120777 })], message: /symbolic link/ },
  {
    what: 'a local header with another name',
    entries: [entry('VERSION', 'x', { local: { name: `${prefix}VERSIOM` } })],
    message: /has a different name/,
  },
  {
    what: 'a local header with another size',
    entries: [entry('VERSION', 'x', { local: { size: 2 } })],
    message: /different size or checksum/,
  },
  {
    what: 'a descriptor that contradicts the directory',
    entries: [
      entry('VERSION', 'x', {
        descriptor: Buffer.alloc(16, 1),
        flags: 0x808,
        local: { crc32: 0, size: 0, packedSize: 0 },
      }),
    ],
    message: /data descriptor contradicts/,
  },
  {
    what: 'a wrong checksum',
    entries: [entry('VERSION', 'x', { crc32: 1 })],
    message: /announced length or checksum/,
  },
  {
    what: 'more content than announced',
    entries: [entry('VERSION', 'x'.repeat(1000), { size: 10 })],
    message: /longer than announced/,
  },
  {
    what: 'less content than announced',
    entries: [entry('VERSION', 'x', { size: 10 })],
    message: /announced length or checksum/,
  },
  {
    what: 'entries that overlap',
    entries: [entry('a'), entry('b', 'x', { offset: 0, local: { name: `${prefix}a` } })],
    message: /overlaps|different name|different size/,
  },
  {
    what: 'something between entries',
    entries: [entry('a', 'x', { gap: Buffer.from('hidden') }), entry('b')],
    message: /there is data between/,
  },
  {
    what: 'a bomb by ratio',
    entries: [1, 2].map((n) => entry(`b${n}`, Buffer.alloc(40 << 20).toString('latin1'))),
    message: /more than 20 times its size/,
  },
  {
    what: 'a file of more than 256 MiB, announced',
    entries: [entry('VERSION', 'x', { size: (256 << 20) + 1 })],
    message: /the limit for one file is 268435456/,
  },
  { what: 'encryption', entries: [entry('VERSION', 'x', { flags: 0x801 })], message: /encrypted/ },
];

describe('refused, with nothing outside the folder:', () => {
  test.each(refusals)('$what', async ({ entries, message }) => {
    await expect(unpack(zip([entry('src/first.go'), ...entries]))).rejects.toMatchObject({
      code: 'ARCHIVE_REFUSED',
      message: expect.stringMatching(message),
    });
    expect(await sandbox.outside()).toEqual([...UNTOUCHED, `${UNTOUCHED.at(-1)}.zip`]);
  });
});

test.each([1, 30, 100])('a zip whose last %i bytes are missing is refused', async (count) => {
  const whole = zip([entry('VERSION'), entry('bin/go')]);
  await expect(unpack(whole.subarray(0, -count))).rejects.toMatchObject({ code: 'ARCHIVE_REFUSED' });
  expect(await sandbox.tree()).toEqual({});
});

test('a page is no zip', async () => {
  await expect(unpack(Buffer.from('<!DOCTYPE html>'))).rejects.toMatchObject({ code: 'ARCHIVE_NOT_ONE' });
});
