import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const script = join(import.meta.dirname, '../../scripts/update-digests.ts');
const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const C = 'c'.repeat(64);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'update-digests-'));
});
afterEach(() => rm(folder, { recursive: true }));

const before = { 'go1.22.5': { 'linux-amd64': `${A} 100`, 'windows-amd64': B } };

describe('adds', () => {
  test('a release, in its place', async () => {
    const result = await update(before, [
      release('go1.22.4', archive('go1.22.4', 'linux', 'amd64', C)),
      release('go1.23rc1', archive('go1.23rc1', 'linux', 'amd64', C, 7)),
      release(
        'go1.23.0',
        archive('go1.23.0', 'windows', 'arm64', C),
        archive('go1.23.0', 'linux', 'amd64', C),
      ),
      release('go1.9', archive('go1.9', 'linux', 'amd64', C)),
    ]);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain('new releases: 4 go1.22.4 go1.23rc1 go1.23.0 go1.9\n');
    expect(result.stdout).toContain('new archives: 5\n');
    expect(result.table).toBe(
      print({
        'go1.23.0': { 'linux-amd64': C, 'windows-arm64': C },
        'go1.23rc1': { 'linux-amd64': `${C} 7` },
        ...before,
        'go1.22.4': { 'linux-amd64': C },
        'go1.9': { 'linux-amd64': C },
      }),
    );
  });

  test('an archive to a release it has, and a size where none was known', async () => {
    const result = await update(before, [
      release(
        'go1.22.5',
        archive('go1.22.5', 'linux', 'arm64', C),
        archive('go1.22.5', 'windows', 'amd64', B, 200),
        archive('go1.22.5', 'linux', 'amd64', A),
      ),
    ]);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain('new releases: 0\nnew archives: 1\nnew sizes: 1\n');
    expect(result.table).toBe(
      print({ 'go1.22.5': { 'linux-amd64': `${A} 100`, 'linux-arm64': C, 'windows-amd64': `${B} 200` } }),
    );
  });

  test('the same, whatever the order of the index', async () => {
    const rows = [
      release('go1.22.5', archive('go1.22.5', 'linux', 'arm64', C)),
      release('go1.24.0', archive('go1.24.0', 'linux', 'amd64', A), archive('go1.24.0', 'aix', 'ppc64', B)),
    ];
    const forwards = await update(before, rows);
    const backwards = await update(
      before,
      rows.toReversed().map((row) => ({ ...row, files: row.files.toReversed() })),
    );
    expect(forwards.table).toBe(backwards.table);
    expect(forwards.table).toContain('go1.24.0');
  });
});

describe('leaves the table as it is', () => {
  test('keeps a release that is gone from the index', async () => {
    const result = await update(before, []);
    expect(result).toMatchObject({ code: 0, table: print(before) });
    expect(result.stdout).toContain('the table is up to date');
  });

  test.each([
    ['the source', { ...archive('go1.23.0', '', '', C), filename: 'go1.23.0.src.tar.gz', kind: 'source' }],
    [
      'an installer',
      { ...archive('go1.23.0', 'windows', 'amd64', C), filename: 'go1.23.0.msi', kind: 'installer' },
    ],
    ['an archive that has no SHA-256', archive('go1.23.0', 'linux', 'amd64', '')],
    [
      'an archive for one macOS version',
      { ...archive('go1.23.0', 'darwin', 'amd64', C), filename: 'go1.23.0.darwin-amd64-osx10.8.tar.gz' },
    ],
  ])('leaves out %s', async (_case, row) => {
    const result = await update(before, [release('go1.23.0', row)]);
    expect(result).toMatchObject({ code: 0, stderr: '', table: print(before) });
  });

  test('leaves out a name that was never published', async () => {
    const result = await update(before, [release('go1.13.0', archive('go1.13.0', 'linux', 'amd64', C))]);
    expect(result).toMatchObject({ code: 0, table: print(before) });
    expect(result.stdout).toContain('1 left out');
  });
});

describe('refuses a conflict and writes nothing', () => {
  test('another digest', async () => {
    const result = await update(before, [
      release('go1.22.5', archive('go1.22.5', 'linux', 'amd64', C, 100)),
      release('go1.24.0', archive('go1.24.0', 'linux', 'amd64', C)),
    ]);
    expect(result).toMatchObject({ code: 1, stdout: '', table: print(before) });
    expect(result.stderr).toContain(
      `conflict: go1.22.5.linux-amd64.tar.gz: the table has ${A}, the index ${C}`,
    );
    expect(result.stderr).toContain('nothing was written: 1 conflict');
  });

  test('another size', async () => {
    const result = await update(before, [release('go1.22.5', archive('go1.22.5', 'linux', 'amd64', A, 101))]);
    expect(result).toMatchObject({ code: 1, table: print(before) });
    expect(result.stderr).toContain('go1.22.5.linux-amd64.tar.gz: the table has 100 bytes, the index 101');
  });

  test('an index that contradicts itself', async () => {
    const result = await update(before, [
      release('go1.24.0', archive('go1.24.0', 'linux', 'amd64', A), archive('go1.24.0', 'linux', 'amd64', B)),
    ]);
    expect(result).toMatchObject({ code: 1, table: print(before) });
    expect(result.stderr).toContain('go1.24.0.linux-amd64.tar.gz');
  });
});

describe('refuses a malformed row, by name, and writes nothing', () => {
  const good = archive('go1.24.0', 'linux', 'amd64', C, 5);
  test.each([
    ['a short digest', { ...good, sha256: 'abc' }, 'sha256 "abc" is not a SHA-256'],
    ['an upper-case digest', { ...good, sha256: C.toUpperCase() }, 'is not a SHA-256'],
    ['no digest field', { ...good, sha256: undefined }, 'sha256 undefined is not a SHA-256'],
    ['a negative size', { ...good, size: -1 }, 'size -1 is not a size'],
    ['a size in text', { ...good, size: '5' }, 'size "5" is not a size'],
    ['half a byte', { ...good, size: 0.5 }, 'size 0.5 is not a size'],
    ['another version', { ...good, version: 'go1.24.1' }, 'it says version "go1.24.1"'],
    [
      'another platform in its name',
      { ...good, arch: 'arm64' },
      'its name is not "go1.24.0.linux-arm64.tar.gz"',
    ],
    ['a path in its platform', { ...good, os: '../x' }, '"../x-amd64" is not a platform'],
    ['no platform', { ...good, os: undefined }, 'filename, os and arch must be strings'],
    ['another extension', { ...good, filename: 'go1.24.0.linux-amd64.zip' }, 'its name is not'],
    ['an unknown kind', { ...good, kind: 'tree' }, 'kind "tree" is unknown'],
  ])('%s', async (_case, row, reason) => {
    const result = await update(before, [release('go1.24.0', row)]);
    expect(result).toMatchObject({ code: 1, stdout: '', table: print(before) });
    expect(result.stderr).toContain(`malformed row: "${row.filename}" of go1.24.0: `);
    expect(result.stderr).toContain(reason);
  });

  test('a name with a line break stays on one line', async () => {
    const result = await update(before, [release('go1.24.0', { ...good, filename: 'go1\n::error::x' })]);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('"go1\\n::error::x"');
  });

  test.each([
    ['a release that is none', [{ version: 'go1.24.0;x', files: [] }], '"go1.24.0;x": not a release'],
    ['a release without files', [{ version: 'go1.24.0' }], '"go1.24.0": not a release with a list of files'],
    ['an index that is no list', { releases: [] }, 'the release index is not a list'],
    ['a row that is no object', [{ version: 'go1.24.0', files: [3] }], 'a file of go1.24.0 is not an object'],
  ])('%s', async (_case, index, reason) => {
    const result = await update(before, index);
    expect(result).toMatchObject({ code: 1, table: print(before) });
    expect(result.stderr).toContain(reason);
  });
});

describe('the table itself', () => {
  test.each([
    ['a digest', { 'go1.22.5': { 'linux-amd64': 'abc' } }, 'line "linux-amd64" of go1.22.5 is malformed'],
    ['a release', { nonsense: {} }, '"nonsense", which is not a release'],
  ])('is refused with a malformed %s', async (_case, table, reason) => {
    const result = await update(table, []);
    expect(result).toMatchObject({ code: 1, table: print(table) });
    expect(result.stderr).toContain(reason);
  });

  test('in the repository has the bytes that the script would write', async () => {
    await writeFile(join(folder, 'index.json'), '[]');
    const result = await run(['--from', join(folder, 'index.json'), '--check']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('--check', () => {
  test('fails where something would change, and writes nothing', async () => {
    const index = [release('go1.24.0', archive('go1.24.0', 'linux', 'amd64', C))];
    const result = await update(before, index, ['--check']);
    expect(result).toMatchObject({ code: 1, stderr: '', table: print(before) });
    expect(result.stdout).toContain('new releases: 1 go1.24.0');
    expect(result.stdout).toContain('the table is not up to date');
  });

  test('fails where only the form would change', async () => {
    const result = await update(JSON.stringify(before), [], ['--check']);
    expect(result).toMatchObject({ code: 1, table: JSON.stringify(before) });
  });

  test('passes where nothing would', async () => {
    const index = [release('go1.22.5', archive('go1.22.5', 'linux', 'amd64', A, 100))];
    expect(await update(before, index, ['--check'])).toMatchObject({ code: 0, table: print(before) });
  });
});

describe('--from', () => {
  test('reads an index over HTTP', async () => {
    const result = await served(
      200,
      JSON.stringify([release('go1.24.0', archive('go1.24.0', 'linux', 'amd64', C))]),
    );
    expect(result).toMatchObject({ code: 0 });
    expect(result.table).toContain('go1.24.0');
  });

  test.each([
    ['an error', 503, 'no', 'answered 503'],
    ['a page', 200, '<html>', 'JSON'],
  ])('refuses %s', async (_case, status, body, reason) => {
    const result = await served(status, body);
    expect(result).toMatchObject({ code: 1, table: print(before) });
    expect(result.stderr).toContain(reason);
  });

  test('refuses plain http', async () => {
    const result = await update(before, [], ['--from', 'http://mirror.invalid/']);
    expect(result).toMatchObject({ code: 1, table: print(before) });
    expect(result.stderr).toContain('http://mirror.invalid/ is not https');
  });
});

function archive(version: string, os: string, arch: string, sha256: string, size?: number) {
  const filename = `${version}.${os}-${arch}.${os === 'windows' ? 'zip' : 'tar.gz'}`;
  return { filename, os, arch, version, sha256, ...(size !== undefined && { size }), kind: 'archive' };
}

function release(version: string, ...files: unknown[]) {
  return { version, stable: !/rc|beta/.test(version), files };
}

function print(table: unknown): string {
  return `${JSON.stringify(table, null, 2)}\n`;
}

/** Runs the script over a table (a value, or its exact text) and an index; the table's text afterwards is `table`. */
async function update(table: unknown, index: unknown, args: readonly string[] = []) {
  await writeFile(join(folder, 'table.json'), typeof table === 'string' ? table : print(table));
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  const result = await run([
    '--table',
    join(folder, 'table.json'),
    '--from',
    join(folder, 'index.json'),
    ...args,
  ]);
  expect((await readdir(folder)).sort()).toEqual(['index.json', 'table.json']);
  return { ...result, table: await readFile(join(folder, 'table.json'), 'utf8') };
}

async function served(status: number, body: string) {
  const server = createServer((_request, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  try {
    return await update(before, [], ['--from', `http://127.0.0.1:${address.port}/`]);
  } finally {
    server.close();
  }
}

async function run(args: readonly string[]) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}
