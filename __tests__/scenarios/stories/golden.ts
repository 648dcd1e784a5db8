/** The whole output of a run as text that a reviewer reads: what varies from run to run has a name in its place. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { goArch, toolCacheArch } from '../../support/installed-go.ts';

export const expectedFolder = join(import.meta.dirname, 'expected');

/** Compares, or with UPDATE_STORIES=1 writes. Throws with the difference and how to accept it. */
export function compareWithExpected(name: string, actual: string): void {
  const file = join(expectedFolder, `${name}.txt`);
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (actual === expected) return;
  if (process.env['UPDATE_STORIES'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  const difference = lineDifference(expected.split('\n'), actual.split('\n')).join('\n');
  throw new Error(
    `${name} is not told as in expected/${name}.txt (- expected, + now):\n\n${difference}\n\n` +
      'If it is meant to be told like this: UPDATE_STORIES=1 npm test -- __tests__/scenarios/stories\n',
  );
}

/** What a reader needs not see twice: names for places, and none of what only this run or this machine has. */
export function normalise(text: string, names: ReadonlyMap<string, string>): string {
  const named = [...names]
    .toSorted(([one], [other]) => other.length - one.length)
    .reduce((shown, [value, name]) => shown.replaceAll(value, name), text);
  return withVisibleControls(named)
    .replaceAll(/(?:%0A|\n<faint>|\n)\s+at [^%\n]*/g, '') // where in the program: debug output
    .replaceAll(/^usego\(\) \{\n[\s\S]*?\n\}$/gm, 'usego() { <function> }')
    .replaceAll(/(?:in a sandbox by \w+|without a sandbox): exit/g, '<in a sandbox or not>: exit')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '<sha256>')
    .replaceAll(/(\.(?:tar\.gz|zip))-[0-9a-f]{16}\b/g, '$1-<id>')
    .replaceAll(/\bgo-[0-9a-f]{8}\b/g, 'go-<hash>')
    .replaceAll(/\b\d+ bytes/g, '<n> bytes')
    .replaceAll(/\b(in|after) \d+(?:\.\d+)? (s|ms)\b/g, '$1 <n> $2')
    .replaceAll(/section_(start|end):\d+:setup_go_\d+_/g, 'section_$1:<time>:setup_go_<pid>_')
    .replaceAll(`${process.platform}-${goArch}`, '<platform>')
    .replaceAll(`${process.platform}/${goArch}`, '<os>/<arch>')
    .replaceAll(`/${toolCacheArch}`, '/<arch>')
    .replaceAll(`='${goArch}'`, "='<arch>'")
    .replaceAll(`='${process.platform}'`, "='<os>'")
    .replaceAll(`${process.platform}_${goArch}`, '<os>_<arch>');
}

const controls: Readonly<Record<string, string>> = {
  '\u001b[31m': '<red>',
  '\u001b[33m': '<yellow>',
  '\u001b[2m': '<faint>',
  '\u001b[0m': '</>',
  '\u001b[0K': '<clear>',
  '\r': '<return>',
};

function withVisibleControls(text: string): string {
  const shown = Object.entries(controls).reduce((all, [code, name]) => all.replaceAll(code, name), text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: any other must not pass unseen
  return shown.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, (character) => JSON.stringify(character));
}

/** The lines of both by their longest common subsequence, with a few around what differs. */
function lineDifference(before: readonly string[], after: readonly string[]): readonly string[] {
  const common: number[][] = Array.from({ length: before.length + 1 }, () => Array(after.length + 1).fill(0));
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    const line = common[row] ?? [];
    for (let column = after.length - 1; column >= 0; column -= 1) {
      line[column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: string[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    if (row < before.length && before[row] === after[column]) {
      lines.push(`  ${before[row]}`);
      row += 1;
      column += 1;
    } else if (
      column >= after.length ||
      (row < before.length && at(row + 1, column) >= at(row, column + 1))
    ) {
      lines.push(`- ${before[row]}`);
      row += 1;
    } else {
      lines.push(`+ ${after[column]}`);
      column += 1;
    }
  }
  const near = (index: number) =>
    lines.slice(Math.max(0, index - 3), index + 4).some((line) => !line.startsWith(' '));
  return lines.filter((_, index) => near(index));
}
