/** Compares the picture of the README with a recording of now. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { pictureFile, readTerminal, recordTerminal, type Shown } from '../../scripts/terminal-svg.ts';
import { goArch } from '../support/installed-go.ts';

export const whyNoTerminal =
  process.platform === 'linux' && spawnSync('script', ['--version']).error === undefined
    ? ''
    : 'there is no script of util-linux';

/** What the picture shows, without what depends on the forged archive. */
export function drawn(): readonly string[] {
  return readTerminal(readFileSync(pictureFile, 'utf8')).map(withoutDigests);
}

/** What is printed now, in the same form and with the platform of the picture. */
export async function printed(shown: Shown): Promise<readonly string[]> {
  const lines = await recordTerminal(shown);
  return lines.map((line) =>
    withoutDigests(stripVTControlCharacters(line)).replaceAll(
      new RegExp(`linux([-/])${goArch}`, 'g'),
      'linux$1amd64',
    ),
  );
}

function withoutDigests(line: string): string {
  return line.replaceAll(/\b[0-9a-f]{64}\b/g, '<sha256>');
}
