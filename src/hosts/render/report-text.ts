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
    case 'resolve':
      return previewText(report.preview);
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

function verdictLines({ ok, path, release, trust, differences, findings }: Verdict): readonly string[] {
  const verdict = ok ? `is intact${trust ? `, trust ${trust}` : ''}` : 'CANNOT BE TRUSTED';
  return [
    `${path}: ${release} ${verdict}`,
    ...findings.map((finding) => `  ${finding}`),
    ...differences.map(({ file, what }) => `  ${what}: ${oneLine(file)}`),
  ];
}

function only(lines: readonly string[]): ReportText {
  return { lines, notes: [] };
}
