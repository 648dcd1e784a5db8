/** 100,000 generated texts through each way by which text leaves this program. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPath } from '@actions/core';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dotenvReport } from '../../src/core/activate/dotenv.ts';
import { Problem } from '../../src/core/problem/problem.ts';
import { withoutCommands } from '../../src/core/text/plain-text.ts';
import { requireOneLine, writeValues } from '../../src/hosts/github/workflow-commands.ts';
import { sectionStart } from '../../src/hosts/gitlab/section.ts';
import { plainMarkdown } from '../../src/hosts/render/markdown.ts';
import { createRedaction } from '../../src/hosts/render/redaction.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { onWindows } from '../support/system.ts';

const count = 100_000;
const texts = hostileStrings(count);
const { redact } = createRedaction({});

/** What moves a cursor, ends a line, or turns the direction of writing, but for line feeds and tabs. */
const orders = /(?![\n\t])[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-go-hostile-strings-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there are texts of each kind among them', () => {
  for (const kind of ['\n', '\u001b', '::set-env', "'", '$(', '%PATH%', '\ud800'])
    expect(texts.filter((text) => text.includes(kind)).length).toBeGreaterThan(500);
});

test.each(['GITHUB_ENV', 'GITHUB_OUTPUT'] as const)(
  '%s: every value is one value, whatever is in it',
  (variable) => {
    const file = join(folder, variable);
    writeFileSync(file, '');
    const values = texts.map((value, index) => ({ name: `V${index}`, value }));
    for (let at = 0; at < count; at += 1000)
      writeValues({ [variable]: file }, variable, values.slice(at, at + 1000));

    const read = readAsRunner(readFileSync(file, 'utf8'));

    expect(read.length).toBe(count);
    expect(
      read.filter(({ name, value }, index) => name !== `V${index}` || value !== wellFormed(texts[index])),
    ).toEqual([]);
  },
);

test('GITHUB_PATH: one line each, or refused', () => {
  const file = join(folder, 'GITHUB_PATH');
  writeFileSync(file, '');
  const before = { PATH: process.env['PATH'], GITHUB_PATH: process.env['GITHUB_PATH'] };
  process.env['GITHUB_PATH'] = file;
  const written = texts.filter((text) => {
    if (refuses(() => requireOneLine(text))) return false;
    addPath(text);
    process.env['PATH'] = before.PATH;
    return true;
  });
  process.env['GITHUB_PATH'] = before.GITHUB_PATH ?? '';

  const lines = readFileSync(file, 'utf8').split(/\r\n|\n|\r/);

  expect(written.length).toBeGreaterThan(count / 4);
  expect(lines).toEqual([...written.map(wellFormed), '']);
});

test('logs of a runner: no command, no order to a terminal', () => {
  const shown = texts.map((text) => withoutCommands(redact(text)));

  const obeyed = shown.filter(
    (text) => text.includes('##[') || text.split('\n').some((line) => /^\s*::/.test(line)),
  );
  expect(obeyed).toEqual([]);
  expect(shown.filter((text) => orders.test(text))).toEqual([]);
});

test('logs of a shell and of GitLab: no order to a terminal, no line but its own', () => {
  const shown = texts.map(redact);

  expect(shown.filter((text) => orders.test(text))).toEqual([]);
  expect(shown.filter((text, index) => lines(text) > lines(texts[index] ?? ''))).toEqual([]);
});

test('sections of GitLab: the title is one line, with no mark but its own', () => {
  const time = 1_700_000_000_000;
  const [before = '', after = ''] = sectionStart({ name: 'x', title: '|', time }).split('|');

  const titles = texts.map((text) => {
    const line = sectionStart({ name: 'x', title: redact(text), time });
    return line.startsWith(before) && line.endsWith(after) ? line.slice(before.length, -after.length) : line;
  });

  expect(titles.filter((title) => orders.test(title) || title.includes('\n'))).toEqual([]);
});

test('dotenv reports: one line that GitLab reads as it was, or refused', () => {
  const written = texts.flatMap((value) => {
    try {
      const { text, withheld } = dotenvReport(
        { variables: [{ name: 'X', value }], paths: [] },
        { secrets: [], delimiter: ':' },
      );
      return withheld.length > 0 ? [] : [{ value, text }];
    } catch (error) {
      if (error instanceof Problem && error.code === 'INPUT_INVALID') return [];
      throw error;
    }
  });

  expect(written.length).toBeGreaterThan(count / 20);
  // https://docs.gitlab.com/ci/variables/dotenv_variables/: no quotes, spaces at both ends are dropped, $ is expanded.
  const wrong = written.filter(
    ({ value, text }) =>
      text !== `X=${value}\n` || lines(text) !== 2 || value.includes('$') || value.trim() !== value,
  );
  expect(wrong).toEqual([]);
});

test('Markdown: what is shown of a text is no tag, no link and no other line', () => {
  const shown = texts.map((text) => plainMarkdown(redact(text)));

  const active = shown.filter((text) => /[<>[\]`*_|\n]/.test(text.replaceAll(/\\[\s\S]/g, '')));
  expect(active).toEqual([]);
  expect(shown.filter((text) => orders.test(text))).toEqual([]);
});

/** How the runner reads GITHUB_ENV and GITHUB_OUTPUT (FileCommandManager): `NAME<<MARK`, lines, `MARK`. */
function readAsRunner(text: string): readonly { readonly name: string; readonly value: string }[] {
  // On Windows it takes both ends of a line, and in a value of several lines keeps those that are there.
  const parts = text.split(onWindows ? /(\r\n|\n)/ : /(\n)/);
  const all = parts.filter((_, at) => at % 2 === 0);
  const found: { name: string; value: string }[] = [];
  for (let at = 0; at < all.length - 1; at += 1) {
    const [, name = '', mark = ''] = /^([^=]*?)<<(.*)$/s.exec(all[at] ?? '') ?? [];
    const end = all.indexOf(mark, at + 1);
    if (mark === '' || end < 0) throw new Error(`line ${at + 1} begins no value: ${JSON.stringify(all[at])}`);
    found.push({ name, value: parts.slice(2 * at + 2, 2 * end - 1).join('') });
    at = end;
  }
  return found;
}

/** As UTF-8 has it: half a pair becomes a question mark in a diamond. */
function wellFormed(text = ''): string {
  return text.toWellFormed();
}

function lines(text: string): number {
  return text.split(/\r\n|\n|\r/).length;
}

function refuses(act: () => void): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof Problem && error.code === 'INPUT_INVALID') return true;
    throw error;
  }
}
