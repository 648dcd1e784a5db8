import { Problem } from '../core/problem/problem.ts';
import type { Report } from '../core/reports/report.ts';
import { goauthLines, parseMirrorAuth } from '../core/sources/mirror-auth.ts';
import { redactUrl } from '../core/text/redact.ts';
import type { CommandContext } from './command.ts';

export async function run({ line, mirrorAuth }: CommandContext): Promise<Report> {
  const asked = line.argument === '' ? undefined : (URL.parse(line.argument) ?? undefined);
  if (line.argument !== '' && asked === undefined) {
    throw new Problem(
      'USAGE',
      `goauth takes the address that a server has refused, not "${redactUrl(line.argument)}"`,
      {
        hint: 'The go command calls it: GOAUTH="setup-go-tarball goauth".',
      },
    );
  }
  return { kind: 'goauth', lines: goauthLines(parseMirrorAuth(mirrorAuth), asked) };
}
