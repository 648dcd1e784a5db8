import { type GuardReport, hitsOf, requestsOf } from '../../core/guard/guard-report.ts';
import type { Run } from '../run/run.ts';

export function toldStopped({ emit }: Pick<Run, 'emit'>, report: GuardReport): void {
  const { counts, seconds } = report;
  emit({
    kind: 'guard-stopped',
    requests: requestsOf(report),
    hits: hitsOf(report),
    degraded: counts.degraded,
    withheld: counts.withheld,
    seconds,
  });
}
