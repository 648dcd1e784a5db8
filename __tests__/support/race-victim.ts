/**
 * What an install does in a folder that another user may change, many times over: staging, receipt, marker, journal.
 * `node race-victim.ts SHARED ROUNDS`; prints how rounds ended, as JSON.
 */
import { join } from 'node:path';
import { Problem } from '../../src/core/problem/problem.ts';
import { TreeWriter } from '../../src/io/archive/tree-writer.ts';
import { createFiles } from '../../src/io/fs/files.ts';
import { records } from '../../src/io/fs/records.ts';

const [shared = '', rounds = '0'] = process.argv.slice(2);
const files = createFiles();
const ended: Record<string, number> = {};
const content = Buffer.from('package evil\n');

async function round(number: number): Promise<void> {
  const staging = join(shared, `.staging-${number}`);
  try {
    await files.remove(staging);
    await files.makeFolder(staging, 0o755);
    const writer = new TreeWriter(staging);
    try {
      for (const path of ['VERSION', 'bin/go', 'src/fmt/print.go', 'precious']) {
        writer.begin({ action: 'file', path, mode: 0o644 });
        writer.write(content, 0, content.length);
        writer.end();
      }
    } finally {
      writer.close();
    }
    await files.rename(staging, join(shared, `tree-${number}`));
    await files.writeText(join(shared, `${number}.receipt.json`), '{"schema":1}');
    await files.writeText(join(shared, `${number}.complete`), '');
    await records.create(join(shared, `${number}.json`), 'record\n');
    await records.abandon(join(shared, `${number}.json`));
  } finally {
    await files.remove(staging);
    await files.remove(join(shared, `tree-${number}`));
    for (const name of ['receipt.json', 'complete', 'json'])
      await files.remove(join(shared, `${number}.${name}`));
  }
}

for (let number = 0; number < Number(rounds); number += 1) {
  let how = 'done';
  try {
    await round(number);
  } catch (error) {
    how = error instanceof Problem ? error.code : `crash: ${String(error)}`;
  }
  ended[how] = (ended[how] ?? 0) + 1;
}
process.stdout.write(JSON.stringify(ended));
