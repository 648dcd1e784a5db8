import { assessmentText } from '../../core/advisories/assessment-text.ts';
import type { Audit, Audited } from '../../core/reports/audit.ts';
import { oneLine } from '../../core/text/plain-text.ts';
import type { Line, ReportText } from './line.ts';

/** A paragraph for each Go and each file, those with something to act on first. */
export function auditText({ audited, unreadable, day }: Audit): ReportText {
  const [concerns, fine] = [audited.filter(isConcern), audited.filter((each) => !isConcern(each))];
  const total = `${audited.length} audited, ${concerns.length} with something to act on. Advisories of ${day}.`;
  return {
    lines: [...[...concerns, ...fine].flatMap(paragraph), total],
    notes: unreadable.map(({ path, why }): Line => ({ level: 'warning', text: `Skipping ${path}: ${why}` })),
  };
}

/** As `audit --json` prints it. Names and values are a contract. */
export function auditJson({ audited, unreadable, failed, day }: Audit): unknown {
  return {
    failed,
    advisories: day,
    audited: audited.map(({ where, path, line, request, assessment }) => ({
      where,
      path,
      line: line ?? null,
      request: request ?? null,
      release: assessment?.release ?? null,
      supported: assessment?.supported ?? null,
      'newest-patch': assessment?.newestPatch ?? null,
      clean: assessment?.clean ?? null,
      vulnerabilities: (assessment?.vulnerabilities ?? []).map(({ id, aliases, parts, fixedIn }) => ({
        id,
        aliases,
        parts,
        'fixed-in': fixedIn ?? null,
      })),
    })),
    unreadable,
  };
}

function isConcern({ assessment }: Audited): boolean {
  return assessment !== undefined && (assessment.vulnerabilities.length > 0 || !assessment.supported);
}

function paragraph(found: Audited): readonly string[] {
  const { assessment } = found;
  if (assessment === undefined) return [`${headOf(found)}`, '  Not a release of Go that is known here.', ''];
  // The file is named in the head; the age of the advisories is at the end.
  const { text } = assessmentText(assessment, { now: Date.parse(assessment.day), pinnedBy: undefined });
  return [headOf(found), `  ${text}`, ...idLines(assessment.vulnerabilities.map(({ id }) => id)), ''];
}

function headOf({ where, path, line, request, assessment }: Audited): string {
  const place = line === undefined ? path : `${path}:${line}`;
  const asks = request === undefined ? '' : ` asks for ${request}`;
  const means = assessment === undefined || where !== 'file' ? '' : ` (${assessment.release})`;
  return oneLine(`${where === 'file' ? '' : `${where} `}${place}${asks}${means}`);
}

/** The first of them; `--json` has all. */
function idLines(ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  return [`  ${ids.slice(0, 5).join(', ')}${more}`];
}
