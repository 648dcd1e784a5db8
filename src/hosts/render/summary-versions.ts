import type { SetupResult, SetupVersion } from '../../core/activate/setup-result.ts';
import { code, plainMarkdown } from './markdown.ts';

type Redact = (text: string) => string;

/** Several versions that were set up, in the order of the request, one of them active. */
export function versionsTable(result: SetupResult, redact: Redact): readonly string[] {
  const { versions = [] } = result;
  const names = [
    'Version',
    'Requested',
    'Installed',
    'Trust',
    'Vulnerabilities',
    'Newest patch',
    'Supported',
  ];
  return [
    '',
    `| ${names.join(' | ')} |`,
    `|${' --- |'.repeat(names.length)}`,
    ...versions.map((version) => `| ${cellsOf(result, version, redact).join(' | ')} |`),
  ];
}

function cellsOf({ goroot }: SetupResult, version: SetupVersion, redact: Redact): readonly string[] {
  const { assessment, found, mirror, trust, request, source, root } = version;
  const name = plainMarkdown(version.version);
  const origin = mirror === '' ? '' : ` from ${plainMarkdown(redact(mirror))}`;
  return [
    root === goroot ? `**${name}** (active)` : name,
    `${code(redact(request || 'nothing'))} (${plainMarkdown(redact(source))})`,
    `${found ? 'found' : 'downloaded'}${found && origin !== '' ? `, downloaded${origin}` : origin}`,
    code(trust),
    ...(assessment
      ? [
          `${assessment.vulnerabilities.length || 'none'}`,
          assessment.newestPatch === assessment.release ? 'this one' : assessment.newestPatch,
          assessment.supported ? 'yes' : 'no',
        ]
      : ['', '', '']),
  ];
}
