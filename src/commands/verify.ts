import { plainText } from '../core/text/plain-text.ts';
import { redactText } from '../core/text/redact.ts';
import { verify } from '../engine/verify.ts';
import { print } from '../hosts/render/standard-output.ts';
import type { CommandContext } from './command.ts';

export async function run({ inputs, line, session }: CommandContext): Promise<number> {
  const verdict = await verify(session.run, inputs, line.argument);
  const { ok, path, release, trust, differences, findings } = verdict;
  const lines = [
    `${path}: ${release} ${ok ? `is whole${trust ? `, trust ${trust}` : ''}` : 'CANNOT BE TRUSTED'}`,
    ...findings.map((finding) => `  ${finding}`),
    ...differences.map(({ file, what }) => `  ${what}: ${file}`),
  ];
  print(line.json ? [JSON.stringify(verdict, null, 2)] : lines.map((text) => plainText(redactText(text))));
  return ok ? 0 : 1;
}
