/** Windows PowerShell writes UTF-16 with `>` and `Out-File`, and a byte order mark with `-Encoding utf8`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { createPlace, runShell, runStep } from '../../support/product.ts';

const kinds = {
  'go.mod': 'module m\r\n\r\ngo 1.22.12\r\n',
  'go.work': 'go 1.22.12\r\n',
  '.go-version': '1.22.12\r\n',
  '.tool-versions': '# für Go\r\ngolang 1.22.12\r\n',
  'mise.toml': '[tools]\r\ngo = "1.22.12" # für\r\n',
  'versions.txt': 'go1.22.12\r\n',
};

const encodings = {
  'UTF-16': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16, big-endian': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\uFEFF${text}`),
};

const cases = Object.entries(kinds).flatMap(([name, text]) =>
  Object.entries(encodings).map(([encoding, encode]) => [name, encoding, encode(text)] as const),
);

test.each(cases)('%s in %s', async (name, _, bytes) => {
  using place = createPlace('encoding');
  installGo(place.toolCache);
  writeFileSync(join(place.workspace, name), bytes);
  const args = name === 'versions.txt' ? ['--go-version-file', name] : [];

  const { stdout } = await runShell(place, ['resolve', '--json', ...args], {
    RUNNER_TOOL_CACHE: place.toolCache,
  });

  expect(JSON.parse(stdout)).toMatchObject({ version: '1.22.12', source: expect.stringContaining(name) });
});

test('what UTF-16 says wrong has its line', async () => {
  using place = createPlace('encoding');
  writeFileSync(join(place.workspace, '.go-version'), encodings['UTF-16']('# mine\r\nnewest\r\n'));

  const step = await runStep(place, {});

  expect(step).toMatchObject({
    code: 1,
    annotations: [{ title: 'VERSION_INVALID', file: '.go-version', line: 2 }],
  });
});
