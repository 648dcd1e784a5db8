/**
 * Generated texts through the exports of every shell: in each that is here, they arrive in a child process byte for byte.
 * For PowerShell and cmd, which are not, their rules are written down again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportLines, type Shell } from '../../src/core/activate/shell-export.ts';
import { Problem } from '../../src/core/problem/problem.ts';
import { hostileStrings } from './hostile-strings.ts';
import { whereIs, whyNoShell } from './real-shells.ts';
import { onWindows } from './system.ts';
import { testUnless } from './test-unless.ts';

const batch = 5_000;

/** Each evaluates the lines as its users do, and becomes a program that prints its environment. */
const shells: readonly (readonly [name: string, shell: Shell, args: readonly string[], evaluate: string])[] =
  [
    ['dash', 'sh', ['-euc'], 'eval "$(cat "$LINES_FILE")" && exec env -0'],
    ['bash', 'sh', ['--norc', '-euc'], 'eval "$(cat "$LINES_FILE")" && exec env -0'],
    ['zsh', 'sh', ['-feuc'], 'eval "$(cat "$LINES_FILE")" && exec env -0'],
    ['mksh', 'sh', ['-euc'], 'eval "$(cat "$LINES_FILE")" && exec env -0'],
    ['busybox', 'sh', ['sh', '-euc'], 'eval "$(cat "$LINES_FILE")" && exec env -0'],
    ['fish', 'fish', ['-c'], 'cat $LINES_FILE | source; and exec env -0'],
  ];

/** The tests, with so many texts. */
export function testHostileExports(count: number): void {
  const texts = hostileStrings(count);
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'setup-go-hostile-exports-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, shell, args, evaluate] of shells)
    testUnless(onWindows ? 'the shells are those of Unix' : whyNoShell(name))(name, () => {
      const wrong: unknown[] = [];
      for (let at = 0; at < count; at += batch) {
        const values = texts.slice(at, at + batch);
        const variables = values.map((value, index) => ({ name: `V${index}`, value }));
        const file = join(folder, 'lines');
        writeFileSync(file, `${exportLines(shell, { variables, paths: [] }, '').join('\n')}\n`);
        const { stdout, stderr, status } = spawnSync(whereIs(name), [...args, evaluate], {
          cwd: folder,
          env: { PATH: process.env['PATH'] ?? '', HOME: folder, LINES_FILE: file, LC_ALL: 'C.UTF-8' },
          maxBuffer: 2 ** 28,
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        expect([status, stderr.toString()]).toEqual([0, '']);
        const got = environmentOf(stdout);
        values.forEach((value, index) => {
          const bytes = got.get(`V${index}`);
          if (bytes === undefined || !bytes.equals(Buffer.from(value)))
            wrong.push([at + index, value, bytes?.toString()]);
        });
        expect(got.has('EVIL')).toBe(false);
      }
      expect(wrong).toEqual([]);
      expect(existsSync(join(folder, 'evil'))).toBe(false);
    });

  describe('PowerShell', () => {
    const read = (line: string): string | undefined => {
      const literal = /^\$env:X = (.*)$/.exec(line)?.[1] ?? '';
      const inner = /^\((.*)\)$/.exec(literal)?.[1];
      const pieces = (inner ?? literal).match(/'(?:[^']|'')*'|\[char\]0x[0-9a-f]+| \+ /g) ?? [];
      if (pieces.join('') !== (inner ?? literal)) return undefined;
      return pieces
        .filter((piece) => piece !== ' + ')
        .map((piece) =>
          piece.startsWith('[')
            ? String.fromCharCode(Number(piece.slice('[char]'.length)))
            : piece.slice(1, -1).replaceAll("''", "'"),
        )
        .join('');
    };

    test('every value is one literal in printable ASCII, also if each line is evaluated by itself', () => {
      const lines = texts.map((value) =>
        exportLines('powershell', { variables: [{ name: 'X', value }], paths: [] }, ''),
      );
      expect(lines.filter((each) => each.length !== 1 || !/^[ -~]*$/.test(each[0] ?? ''))).toEqual([]);
      expect(texts.filter((value, index) => read(lines[index]?.[0] ?? '') !== value)).toEqual([]);
    });
  });

  describe('cmd', () => {
    /** What a line of a batch file sets X to; `undefined` if it is more than one command. */
    const read = (line: string): string | undefined => {
      // First percent signs, then quotes and carets, in which order cmd reads a line.
      let plain = '';
      for (let at = 0; at < line.length; at += 1) {
        if (line[at] === '%' && line[at + 1] !== '%') return undefined;
        if (line[at] === '%') at += 1;
        plain += line[at];
      }
      let [said, quoted] = ['', false];
      for (let at = 0; at < plain.length; at += 1) {
        const letter = plain[at] ?? '';
        if (letter === '"') quoted = !quoted;
        if (!quoted && letter === '^') at += 1;
        else if (!quoted && /[&|<>()]/.test(letter)) return undefined;
        said += plain[at] ?? '';
      }
      return /^set "X=(.*)"$/s.exec(said)?.[1];
    };

    test('every value is one command, and is set to itself; what a line cannot hold is refused', () => {
      let refused = 0;
      const wrong = texts.filter((value) => {
        try {
          const lines = exportLines('cmd', { variables: [{ name: 'X', value }], paths: [] }, '');
          return lines.length !== 1 || lines[0]?.includes('\n') || read(lines[0] ?? '') !== value;
        } catch (error) {
          if (!(error instanceof Problem) || error.code !== 'INPUT_INVALID') throw error;
          refused += 1;
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
          return !/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value);
        }
      });
      expect(wrong).toEqual([]);
      expect(refused).toBeLessThan(count * 0.9);
    });
  });
}

/** `NAME=value` with a NUL at its end. */
function environmentOf(output: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const entry = output.subarray(start, end);
    const equals = entry.indexOf('=');
    found.set(entry.subarray(0, equals).toString(), entry.subarray(equals + 1));
    start = end + 1;
  }
  return found;
}
