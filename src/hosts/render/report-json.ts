import type { SetupResult, SetupVersion } from '../../core/activate/setup-result.ts';
import type { Assessment } from '../../core/advisories/assess.ts';
import { guardVariable } from '../../core/guard/guard-variable.ts';
import type { Report } from '../../core/reports/report.ts';

/** `--json`: one value for each report. Names and values are a contract. */

/** The JSON text of a report. `redact` is applied to every string in it. */
export async function reportJson(report: Report, redact: (text: string) => string): Promise<string> {
  const value = await describe(report);
  // The address of a guard holds its secret, and is what the go command is to ask.
  const usable = report.kind === 'setup' ? guardOf(report.result) : undefined;
  const shown = (text: string) => (text === usable ? text : redact(text));
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? shown(inner) : inner), 2);
}

function guardOf({ variables }: SetupResult): string | undefined {
  return variables.find(({ name }) => name === guardVariable)?.value;
}

async function describe(report: Report): Promise<unknown> {
  switch (report.kind) {
    case 'setup':
      return resultValue(report.result);
    case 'profile':
      return { profile: report.profile };
    case 'exec':
      return { 'exit-code': report.exit.exitCode, signal: report.exit.signal ?? null };
    case 'goauth':
      return { lines: report.lines };
    case 'env': {
      const { environmentJson } = await import('./environment-report.ts');
      return environmentJson(report.explained);
    }
    case 'matrix':
      return report.releases;
    case 'resolve':
      return report.preview;
    case 'lock':
      return report.locked;
    case 'verify':
      return report.verdict;
    case 'doctor': {
      const { diagnosisJson } = await import('./doctor-report.ts');
      return diagnosisJson(report.diagnosis);
    }
    case 'list': {
      const { describeTree } = await import('./tree-table.ts');
      return report.listing.trees.map(describeTree);
    }
    case 'audit': {
      const { auditJson } = await import('./audit-report.ts');
      return auditJson(report.audit);
    }
    case 'stats': {
      const { statsJson } = await import('./stats-report.ts');
      return statsJson(report.stats);
    }
    case 'cache-key': {
      const { placesJson } = await import('./cache-report.ts');
      return placesJson(report.places);
    }
    case 'cache-trim': {
      const { trimmedJson } = await import('./cache-report.ts');
      return trimmedJson(report.trimmed);
    }
    case 'guard':
      return {
        ...(report.exit && { 'exit-code': report.exit.exitCode, signal: report.exit.signal ?? null }),
        guard: report.guard,
      };
    case 'guard-filled':
      return { modules: report.modules, added: report.added };
    case 'prune': {
      const { prunedJson } = await import('./prune-report.ts');
      return prunedJson(report.pruned);
    }
  }
}

function resultValue(result: SetupResult): Readonly<Record<string, unknown>> {
  return {
    request: result.request,
    source: result.source,
    version: result.version,
    release: result.release,
    'go-version': result.goVersion,
    'go-root': result.goroot,
    'go-path': result.gopath,
    tool: result.tool,
    found: result.found,
    trust: result.trust,
    mirror: result.mirror,
    environment: Object.fromEntries(result.variables.map(({ name, value }) => [name, value])),
    path: result.paths,
    ...(result.versions && { versions: result.versions.map(versionValue) }),
    ...(result.assessment && assessmentValue(result.assessment)),
    ...(result.profile ? { profile: result.profile } : {}),
  };
}

function versionValue({ assessment, ...version }: SetupVersion): Readonly<Record<string, unknown>> {
  return { ...version, ...(assessment && assessmentValue(assessment)) };
}

/** As the outputs of a step are called; with the identifiers in place of their number. */
function assessmentValue({
  vulnerabilities,
  supported,
  newestPatch,
  clean,
}: Assessment): Readonly<Record<string, unknown>> {
  return {
    vulnerabilities: vulnerabilities.map(({ id }) => id),
    supported,
    'newest-patch': goVersionOf(newestPatch),
    clean: clean === undefined ? null : goVersionOf(clean),
  };
}

function goVersionOf(release: string): string {
  return release.replace(/^go/, '');
}
