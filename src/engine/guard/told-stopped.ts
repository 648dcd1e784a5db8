import { failedOf, type GuardReport, hitsOf, requestsOf } from '../../core/guard/guard-report.ts';
import type { Run } from '../run/run.ts';

export function toldStopped({ emit }: Pick<Run, 'emit'>, report: GuardReport): void {
  const { counts, degradations, seconds } = report;
  for (const degradation of degradations) emit({ kind: 'guard-degraded', ...degradation });
  emit({
    kind: 'guard-stopped',
    requests: requestsOf(report),
    hits: hitsOf(report),
    failed: failedOf(report),
    degraded: counts.degraded,
    withheld: counts.withheld,
    seconds,
  });
}
