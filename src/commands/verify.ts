import { verify } from '../engine/verify-command.ts';
import { print } from '../hosts/shell.ts';
import type { CommandContext } from './command.ts';

export async function run({ inputs, line, session }: CommandContext): Promise<number> {
  const verdict = await verify(session.run, inputs, line.argument);
  const { ok, path, release, trust, differences, findings } = verdict;
  const lines = [
    `${path}: ${release} ${ok ? `is whole${trust ? `, trust ${trust}` : ''}` : 'CANNOT BE TRUSTED'}`,
    ...findings.map((finding) => `  ${finding}`),
    ...differences.map(({ file, what }) => `  ${what}: ${file}`),
  ];
  print(line.json ? [JSON.stringify(verdict, null, 2)] : lines);
  return ok ? 0 : 1;
}
