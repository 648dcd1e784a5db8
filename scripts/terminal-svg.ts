/**
 * Draws docs/terminal.svg, the picture of the README: commands that were run, and what they printed. They run in a
 * terminal with the built program and goinstall.sh, against a local server that stands for go.dev and for a mirror.
 *
 *     node scripts/terminal-svg.ts
 *
 * Run `npm run build` first. It needs Linux on x64, `script` of util-linux and Go 1.26.8, from which it packs the
 * official archive.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { genuineArchive, genuineName, genuineRelease } from '../__tests__/support/genuine-archive.ts';
import { type GoDev, publish, startGoDev } from '../__tests__/support/go-dev.ts';
import { miniGo } from '../__tests__/support/mini-go.ts';
import type { Content } from '../__tests__/support/mirror-orders.ts';
import { createPlace, type Place } from '../__tests__/support/product.ts';
import { knownArchive } from '../src/core/sources/known-digests.ts';

const root = join(import.meta.dirname, '..');
const columns = 100;
const mirrorHost = 'go.mirror.test';
/** An old release; the mirror serves other bytes under its name. */
const forged = 'go1.26.7';

export const pictureFile = join(root, 'docs/terminal.svg');

/** The release that the first command installs. */
export interface Shown {
  readonly release: string;
  readonly filename: string;
  readonly sha256: string;
  readonly size: number;
  readonly content: Content;
}

export async function genuineGo(): Promise<Shown> {
  const file = await genuineArchive();
  const sha256 = knownArchive(genuineName)?.sha256 ?? '';
  return {
    release: genuineRelease,
    filename: genuineName,
    sha256,
    size: statSync(file).size,
    content: { file },
  };
}

/** The lines on the screen at the end, not wrapped yet, with the escape sequences of their colours. */
export async function recordTerminal(shown: Shown): Promise<readonly string[]> {
  using place = createPlace('terminal');
  const goDev = await startGoDev({ moreHosts: [mirrorHost] });
  try {
    await serve(goDev, shown);
    const printed = await runInTerminal(place, commandsFor(shown), goDev.env);
    return printed.trimEnd().split('\r\n').map(lastWritten);
  } finally {
    await goDev.close();
  }
}

function commandsFor({ release }: Shown): readonly string[] {
  const minor = /1\.\d+/.exec(release)?.[0] ?? '';
  return [
    `eval "$(sh goinstall.sh --go-version ${minor})"`,
    'go version',
    `eval "$(sh goinstall.sh --go-version ${forged.slice(2)} --mirrors https://${mirrorHost})"`,
  ];
}

async function serve({ mirror }: GoDev, { release, filename, sha256, size, content }: Shown): Promise<void> {
  const [os = '', arch = ''] = filename.slice(release.length + 1).split(/[-.]/);
  const file = { filename, os, arch, version: release, sha256, size, kind: 'archive' };
  await publish(mirror, {
    index: [{ version: release, stable: true, files: [file] }],
    archives: { [filename]: content },
  });
  const other = miniGo(forged);
  mirror.serve(`/${other.filename}`, other.bytes);
}

/** What is written to a terminal while these commands are run, each after a prompt. */
function runInTerminal(
  place: Place,
  commands: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  copyFileSync(join(root, 'goinstall.sh'), join(place.workspace, 'goinstall.sh'));
  symlinkSync(join(root, 'dist'), join(place.workspace, 'dist')); // which goinstall.sh finds next to itself
  const lines = commands.map((command) => `printf '$ %s\\n' '${command}'\n${command}`);
  const child = spawn('script', ['-qec', `stty cols ${columns}\n${lines.join('\n')}`, '/dev/null'], {
    cwd: place.workspace,
    env: {
      HOME: place.home,
      PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
      TERM: 'xterm',
      // What is known about a release changes from month to month, and the picture would with it.
      SETUP_GO_ADVISORIES: 'off',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', reject).on('close', () => resolve(text));
  });
}

/** What is left of a line that was erased and written again, such as a progress bar. */
function lastWritten(line: string): string {
  return line.slice(line.lastIndexOf('\r') + 1).replaceAll('\u001b[K', '');
}

const size = { character: 8.4, line: 20, margin: 20, bar: 36 };
const fills: Readonly<Record<number, string>> = { 31: '#ff7b72', 33: '#e3b341' };

export function terminalSvg(lines: readonly string[]): string {
  const screen = lines.flatMap((line) => wrap(line));
  const width = Math.ceil(columns * size.character + 2 * size.margin);
  const height = size.bar + screen.length * size.line + size.margin;
  const rows = screen.map((line, index) => textElement(line, size.bar + (index + 1) * size.line));
  const dots = ['#ff5f57', '#febc2e', '#28c840'].map(
    (color, index) => `<circle cx="${22 + index * 20}" cy="20" r="6" fill="${color}"/>`,
  );
  return `${[
    '<!-- Written by scripts/terminal-svg.ts from commands that were run. -->',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    '<title id="title">A terminal: setup-go-tarball installs Go and refuses a forged archive</title>',
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    ...dots,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="14" fill="#c9d1d9" xml:space="preserve">',
    ...rows,
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

/** As a terminal continues a long line on the next one; colours do not take space. */
function wrap(line: string): readonly string[] {
  const rows: string[] = [];
  let [row, length] = ['', 0];
  for (const { color, text } of spansOf(line)) {
    for (const character of text) {
      if (length === columns) {
        rows.push(row);
        [row, length] = ['', 0];
      }
      row += colored(color, character);
      length += 1;
    }
  }
  return [...rows, row];
}

function textElement(line: string, y: number): string {
  const spans = spansOf(line).map(({ color, text }) => {
    const fill = line.startsWith('$ ') ? '#7ee787' : fills[color];
    return fill === undefined ? xml(text) : `<tspan fill="${fill}">${xml(text)}</tspan>`;
  });
  const length = spansOf(line).reduce((sum, { text }) => sum + text.length, 0) * size.character;
  return `<text x="${size.margin}" y="${y}" textLength="${length.toFixed(1)}">${spans.join('')}</text>`;
}

interface Span {
  /** The number in the escape sequence; 0 is the default colour. */
  readonly color: number;
  readonly text: string;
}

function spansOf(line: string): readonly Span[] {
  const parts = line.split('\u001b[').map((part, index): Span => {
    const [, color = '0', text = ''] = index === 0 ? ['', '0', part] : (/^(\d+)m([\s\S]*)$/.exec(part) ?? []);
    return { color: Number(color), text };
  });
  return joined(parts.filter(({ text }) => text !== ''));
}

function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last?.color === span.color) all[all.length - 1] = { color: span.color, text: last.text + span.text };
    else all.push(span);
  }
  return all;
}

function colored(color: number, text: string): string {
  return color === 0 ? text : `\u001b[${color}m${text}\u001b[0m`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The lines that such a picture shows, not wrapped and without colours. */
export function readTerminal(svg: string): readonly string[] {
  const rows = [...svg.matchAll(/^<text [^>]*>(.*)<\/text>$/gm)].map(([, text = '']) =>
    textOf(text.replaceAll(/<[^>]*>/g, '')),
  );
  const lines: string[] = [];
  for (const [index, row] of rows.entries()) {
    if (rows[index - 1]?.length === columns) lines.push(`${lines.pop()}${row}`);
    else lines.push(row);
  }
  return lines;
}

function textOf(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

if (import.meta.main) writeFileSync(pictureFile, terminalSvg(await recordTerminal(await genuineGo())));
