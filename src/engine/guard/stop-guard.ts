import { type GuardReport, parseGuardReport } from '../../core/guard/guard-report.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';

/** Tells a guard at this address to end. Resolves to what it has done; `undefined` if it is gone already. */
export async function stopGuard(run: Run, goproxy: string): Promise<GuardReport | undefined> {
  const ports = await (await run.network()).guard();
  const secret = goproxy.slice(goproxy.lastIndexOf('/') + 1);
  if (secret !== '') ports.mask(secret);
  try {
    return parseGuardReport(await ports.post(`${goproxy}/guard/stop`));
  } catch (error) {
    if (error instanceof Problem && error.code === 'MIRROR_UNREACHABLE') return undefined;
    throw error;
  }
}
