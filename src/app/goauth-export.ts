import type { SetupResult } from '../core/activate/setup-result.ts';
import type { Host } from '../core/cli/host.ts';
import { inputVariable } from '../core/inputs/input-table.ts';
import { Problem } from '../core/problem/problem.ts';
import { goauthLines, parseMirrorAuth, secretsOfMirrorAuth } from '../core/sources/mirror-auth.ts';
import { compareVersions, parseVersion } from '../core/versions/version.ts';
import type { Run } from '../engine/run/run.ts';

/**
 * The result with two more exports: this program as a helper of GOAUTH, in front of what the job has there, and the
 * credentials that it prints. Nothing is written but the variables of the job, and they end with it. Throws
 * `INPUT_INVALID` if there are no credentials that the go command could use.
 */
export function exportGoauth(
  run: Run,
  result: SetupResult,
  { mirrorAuth, mask }: { readonly mirrorAuth: string; readonly mask: Host['mask'] },
): SetupResult {
  const all = parseMirrorAuth(mirrorAuth);
  secretsOfMirrorAuth(all).forEach(mask);
  if (goauthLines(all, undefined).length === 0) {
    throw new Problem(
      'INPUT_INVALID',
      'The input goauth is true, and mirror-auth has no header for an https origin',
      {
        hint: 'Give mirror-auth a line such as "https://goproxy.example.com basic USER:PASSWORD", or leave goauth out.',
      },
    );
  }
  const version = parseVersion(result.goVersion);
  if (version !== undefined && compareVersions(version, first) < 0) {
    const message = `Go ${result.goVersion} does not know GOAUTH, which Go 1.24 has brought: it asks for private modules without credentials.`;
    run.emit({ kind: 'remark', level: 'warning', message });
  }
  const before = run.env['GOAUTH'] || 'netrc';
  const helper = [process.execPath, process.argv[1] ?? '', 'goauth'].map(word).join(' ');
  const variables = [
    ...result.variables,
    { name: 'GOAUTH', value: before === 'off' ? helper : `${helper}; ${before}` },
    { name: inputVariable('mirror-auth'), value: mirrorAuth },
  ];
  return { ...result, variables };
}

const first = { major: 1, minor: 24, patch: 0 };

/** In quotes if it has to be: the go command knows no other way to write a blank. */
function word(text: string): string {
  if (!/[\s"';]/.test(text)) return text;
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}
