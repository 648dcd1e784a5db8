import { type Mirror, mirrorIdentity } from '../../core/sources/mirrors.ts';
import type { Run } from '../run/run.ts';

/** The tool name of trees from a mirror whose bytes are not proved official; setup-go's rule for base URLs. */
export async function unprovedTool(run: Run, mirror: Mirror): Promise<string> {
  const digest = await run.digest();
  digest.update(new TextEncoder().encode(mirrorIdentity(mirror)));
  return `go-${digest.hex().slice(0, 8)}`;
}
