import type { Preview } from '../../core/reports/preview.ts';
import type { Report } from '../../core/reports/report.ts';
import type { Verdict } from '../../core/reports/verdict.ts';
import { oneLine } from '../../core/text/plain-text.ts';
import type { ReportText } from './line.ts';

/** Every kind except `setup`, which is for a shell or a runner and is rendered by its host. */
export type OtherReport = Exclude<Report, { readonly kind: 'setup' }>;

export async function reportText(report: OtherReport): Promise<ReportText> {
  switch (report.kind) {
    case 'profile':
      return only(report.profile.block);
    case 'exec':
      return only([]);
    case 'goauth':
      return only(report.lines);
    case 'env': {
      const { environmentTable } = await import('./environment-report.ts');
      return { lines: environmentTable(report.explained), notes: report.explained.remarks };
    }
    case 'matrix':
      return only([JSON.stringify(report.releases.map(({ version }) => version))]);
    case 'resolve':
      return previewText(report.preview);
    case 'lock': {
      const { lockedText } = await import('./lock-report.ts');
      return lockedText(report.locked);
    }
    case 'verify':
      return only(verdictLines(report.verdict));
    case 'doctor': {
      const { diagnosisLines } = await import('./doctor-report.ts');
      return only(diagnosisLines(report.diagnosis));
    }
    case 'list': {
      const { listingText } = await import('./tree-table.ts');
      return listingText(report.listing);
    }
    case 'audit': {
      const { auditText } = await import('./audit-report.ts');
      return auditText(report.audit);
    }
    case 'stats': {
      const { statsText } = await import('./stats-report.ts');
      return statsText(report.stats);
    }
    case 'cache-key': {
      const { placesText } = await import('./cache-report.ts');
      return placesText(report.places);
    }
    case 'cache-trim': {
      const { trimmedText } = await import('./cache-report.ts');
      return trimmedText(report.trimmed);
    }
    case 'guard': {
      const { guardLines } = await import('./guard-report.ts');
      // Standard output is that of the command, if there was one; an event has said the most.
      return only(report.exit === undefined ? guardLines(report.guard) : []);
    }
    case 'guard-filled':
      return only([`${report.added} of ${report.modules} modules were added to the filter`]);
    case 'prune': {
      const { prunedText } = await import('./prune-report.ts');
      return prunedText(report.pruned);
    }
  }
}

function previewText({ release, why, archive }: Preview): ReportText {
  const text = `${why}${archive ? `; ${archive.url}` : ''}`;
  return { lines: [release], notes: [{ level: 'info', text }] };
}

function verdictLines({
  ok,
  proved: isProved,
  path,
  release,
  trust,
  unchecked,
  differences,
  findings,
}: Verdict): readonly string[] {
  const proved = trust ? `, trust ${trust}` : '';
  const verdict = ok
    ? `is intact${proved}`
    : isProved
      ? `HAS OTHER MODES than it was published with${proved}`
      : unchecked === undefined
        ? 'CANNOT BE TRUSTED'
        : 'could not be checked, so nothing proves it';
  return [
    `${path}: ${release} ${verdict}`,
    ...findings.map((finding) => `  ${finding}`),
    ...differences
      .filter(({ what }) => what !== 'mode')
      .map(({ file, what }) => `  ${what}: ${oneLine(file)}`),
    ...modeLines(differences.filter(({ what }) => what === 'mode')),
  ];
}

/** A umask changes all files of a tree. */
const MODES_SHOWN = 20;

function modeLines(modes: Verdict['differences']): readonly string[] {
  const shown = modes
    .slice(0, MODES_SHOWN)
    .map(({ file, what, mode, expected }) => `  ${what}: ${oneLine(file)} (${mode}, not ${expected})`);
  const more = modes.length - shown.length;
  return more > 0 ? [...shown, `  and ${more} more with other modes; --json names all`] : shown;
}

function only(lines: readonly string[]): ReportText {
  return { lines, notes: [] };
}
