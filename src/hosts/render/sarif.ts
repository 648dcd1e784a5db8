import { writeFileSync } from 'node:fs';
import type { Assessment } from '../../core/advisories/assess.ts';
import { supportText } from '../../core/advisories/assessment-text.ts';
import type { Vulnerability } from '../../core/advisories/vulnerability.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Audit, Audited } from '../../core/reports/audit.ts';
import type { Report } from '../../core/reports/report.ts';

const unsupported = 'go-unsupported';

/** Writes the file of `--sarif`, if the report has one. Throws `FILES_FAILED`. */
export function writeSarif(
  { audit, sarif, program }: Extract<Report, { readonly kind: 'audit' }>,
  redact: (text: string) => string,
): void {
  if (sarif === undefined) return;
  try {
    writeFileSync(sarif, `${JSON.stringify(auditSarif(audit, program, redact), undefined, 2)}\n`);
  } catch (cause) {
    throw new Problem('FILES_FAILED', `Cannot write the file of --sarif, "${sarif}": ${String(cause)}`, {
      hint: 'Name a file in a folder that exists and that this user can write to.',
      cause,
    });
  }
}

/**
 * The audit for code scanning: SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0), with a result for each
 * advisory and each version file. What is installed on this machine has no place in the repository and is left out.
 * `redact` is for what the project and the advisories say: it would cut addresses of our own.
 */
export function auditSarif(
  { audited, folder }: Audit,
  program: string,
  redact: (text: string) => string,
): unknown {
  const [name, version] = program.split(' ');
  // Code scanning takes paths from the root of the repository. A folder outside is a repository by itself.
  const prefix = folder === '' || /^(?:\.\.(?:\/|$)|\/|\w:)/.test(folder) ? '' : `${folder}/`;
  const files = audited.filter(({ where }) => where === 'file');
  const results = files.flatMap((file) => resultsOf({ ...file, path: `${prefix}${file.path}` }, redact));
  const rules = [...new Map(results.map(({ rule }) => [rule.id, rule])).values()];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, rules } },
        results: results.map(({ rule, message, location }) => ({
          ruleId: rule.id,
          ruleIndex: rules.findIndex(({ id }) => id === rule.id),
          level: rule.id === unsupported ? 'error' : 'warning',
          message: { text: message },
          locations: [{ physicalLocation: location }],
        })),
      },
    ],
  };
}

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly helpUri: string;
}

interface Result {
  readonly rule: Rule;
  readonly message: string;
  readonly location: unknown;
}

function resultsOf({ path, line, assessment }: Audited, redact: (text: string) => string): readonly Result[] {
  if (assessment === undefined) return [];
  // Before the path is encoded: a secret with a slash would not be found later.
  const location = {
    artifactLocation: { uri: redact(path).toWellFormed().split('/').map(encodeURIComponent).join('/') },
    region: { startLine: line ?? 1 },
  };
  const vulnerable = assessment.vulnerabilities.map((each) => ({
    rule: ruleOf(each, redact),
    message: redact(messageOf(assessment, each)),
    location,
  }));
  if (assessment.supported) return vulnerable;
  return [{ rule: unsupportedRule, message: redact(supportText(assessment)), location }, ...vulnerable];
}

const unsupportedRule: Rule = {
  id: unsupported,
  shortDescription: { text: 'The minor version of Go gets no fixes any more' },
  helpUri: 'https://go.dev/doc/devel/release#policy',
};

function ruleOf(vulnerability: Vulnerability, redact: (text: string) => string): Rule {
  const id = redact(vulnerability.id);
  const aliases = vulnerability.aliases.map(redact);
  const names = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`;
  return {
    id,
    shortDescription: { text: `Known vulnerability of Go${names}` },
    helpUri: `https://pkg.go.dev/vuln/${id}`,
  };
}

function messageOf({ release }: Assessment, { id, fixedIn }: Vulnerability): string {
  const fix = fixedIn === undefined ? 'There is no fix.' : `It is fixed in ${fixedIn}.`;
  return `${release} is vulnerable to ${id}. ${fix}`;
}
